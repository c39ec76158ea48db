import type { SafetyConcern } from '../analysis/types.ts';
import type { Sentence } from '../dutch/token.ts';
import type { Evidence } from './evidence.ts';
import { type About, almost, themesIn } from './present.ts';
import { worryIn } from './safety/combine.ts';
import { forgetStretches, overviewOf, stretchesOf } from './stretches.ts';
import { featuresOfTallies, readAll, type Tallies } from './tallies.ts';
import { laneCount, readLanes, worryLabel } from './weights/rows.ts';
import { featuresOfWindows, forgetWindows, weigh } from './weights/weigh.ts';
import { readWeights } from './weights/weights.ts';
import { forgetHeaviest, heaviestOf, worryOf } from './weights/windows.ts';

export interface Context extends About {
  /** Whom a worry about safety is about; null when there is none. */
  readonly safety: SafetyConcern | null;
  /** True with a worry, and when a worry is almost seen: too little to open the card, too much to ask for a good moment. */
  readonly uneasy: boolean;
}

/** What the lists add to each label for the text as a whole. */
function weightsOfText(tallies: Tallies): readonly number[] {
  const lanes = new Int32Array(laneCount);
  for (const feature of featuresOfTallies(tallies)) readWeights().rows.add(feature, lanes, 1);
  return readLanes(lanes);
}

/**
 * Puts the evidence of the sentences of one text together. `evidence[i]` belongs to `sentences[i]`; the spans of the
 * result are offsets into the text.
 */
export function combine(sentences: readonly Sentence[], evidence: readonly Evidence[]): Context {
  const stretches = stretchesOf(evidence);
  const overview = overviewOf(stretches);
  const { tallies, signs } = readAll(sentences, evidence, stretches, overview);
  const windows = weigh(signs);
  const heaviest = heaviestOf(windows);
  const ofText = weightsOfText(tallies);
  const worryOfText = ofText[worryLabel] ?? 0;
  const heaviestWorry = worryOf(heaviest) + worryOfText;
  const worry = heaviestWorry >= 0 ? worryIn(signs, windows, worryOfText) : null;
  const about = overview.aboutThings
    ? { themes: [], leanings: [] }
    : themesIn(tallies, sentences, { first: windows.first, heaviest, ofText, worry });
  return { ...about, safety: worry?.about ?? null, uneasy: heaviestWorry >= -almost };
}

/** Of each window of a text the numbers of its features: what the weights are fitted on. */
export function featuresOf(sentences: readonly Sentence[], evidence: readonly Evidence[]): number[][] {
  const stretches = stretchesOf(evidence);
  const { signs, tallies } = readAll(sentences, evidence, stretches, overviewOf(stretches));
  const found = featuresOfTallies(tallies);
  return featuresOfWindows(signs).map((features) => [...features, ...found]);
}

/** Forgets the text that was read last. */
export function forgetContext(): void {
  forgetStretches();
  forgetWindows();
  forgetHeaviest();
}
