import type { Span } from '../../analysis/types.ts';
import { nobodyNamed } from '../people.ts';
import type { SafetyEvidence } from './evidence.ts';
import { WORRY } from './frames.ts';
import { heldAt } from './held.ts';
import { signed } from './signed.ts';

const none: readonly Span[] = [];

/** The places in one sentence that are a worry by themselves, as offsets from its start. */
export function worriesOfSentence(evidence: SafetyEvidence): readonly Span[] {
  if ((evidence.leads & WORRY) === 0) return none;
  const held = heldAt([signed(evidence, nobodyNamed)], 0);
  if (held.length === 0) return none;
  return held.filter(({ frame }) => !frame.lightens).map(({ sign: { start, end } }) => ({ start, end }));
}
