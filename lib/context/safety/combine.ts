import type { SafetyConcern } from '../../analysis/types.ts';
import type { SafetyEvidence } from './evidence.ts';

const reach = 2;

interface WithSafety {
  readonly safety: readonly SafetyEvidence[];
}

/** Whom the first worry of a text is about; a worry about a child goes before one about a parent. */
export function combineSafety(sentences: readonly WithSafety[]): SafetyConcern | null {
  const halves: { half: number; sentence: number }[] = [];
  let concern: SafetyConcern | null = null;
  sentences.forEach(({ safety }, sentence) => {
    for (const { about, half } of safety) {
      const opens =
        half === null || halves.some((other) => other.half !== half && sentence - other.sentence <= reach);
      if (half !== null) halves.push({ half, sentence });
      if (opens && concern !== 'kind') concern = about;
    }
  });
  return concern;
}
