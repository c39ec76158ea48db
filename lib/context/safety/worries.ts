import type { Span } from '../../analysis/types.ts';
import type { SafetyEvidence } from './evidence.ts';
import { frames } from './frames.ts';
import { heldAt } from './held.ts';
import { signed } from './signed.ts';

/** The places in one sentence that are a worry by themselves, as offsets from its start. */
export function worriesOfSentence(evidence: SafetyEvidence): Span[] {
  const { anchors } = frames();
  if (!evidence.signs.some(({ sign }) => anchors.has(sign))) return [];
  return heldAt([signed(evidence, { hij: null, zij: null })], 0)
    .filter(({ frame }) => !frame.lightens)
    .map(({ sign: { start, end } }) => ({ start, end }));
}
