import type { Span } from '../../analysis/types.ts';
import type { SafetyEvidence } from './evidence.ts';
import { signed } from './signed.ts';
import { heldIn } from './weigh.ts';

/** The places in one sentence that are a worry by themselves, as offsets from its start. */
export function worriesOfSentence(evidence: SafetyEvidence): Span[] {
  if (evidence.signs.length === 0) return [];
  const [held = []] = heldIn([signed(evidence, { hij: null, zij: null })]);
  return held.filter(({ frame }) => frame.points > 0).map(({ sign: { start, end } }) => ({ start, end }));
}
