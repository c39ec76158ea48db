import type { SafetyConcern } from '../analysis/types.ts';
import type { Change } from '../dutch/replaced.ts';
import type { Sentence } from '../dutch/token.ts';
import type { Evidence } from './evidence.ts';
import { type About, almost, themesIn } from './present.ts';
import { worryIn } from './safety/combine.ts';
import { SignsOfText } from './safety/signs-of-text.ts';
import { type Overview, resolve, Stretches } from './stretches.ts';
import { featuresOfTallies, type Tallies, Tallying } from './tallies.ts';
import { readLanes, worryLabel } from './weights/rows.ts';
import { featuresOfWindows, Weighing } from './weights/weigh.ts';
import { readWeights } from './weights/weights.ts';
import { worryOf } from './weights/windows.ts';

export interface Context extends About {
  /** Whom a worry about safety is about; null when there is none. */
  readonly safety: SafetyConcern | null;
  /** True with a worry, and when a worry is almost seen: too little to open the card, too much to ask for a good moment. */
  readonly uneasy: boolean;
}

/** What the lists add to each label for a text as a whole: mostly what they added before the last keystroke. */
class WeightsOfText {
  #features: readonly number[] = [];
  #weights: readonly number[] | null = null;

  of(tallies: Tallies): readonly number[] {
    const features = featuresOfTallies(tallies);
    const isSame =
      features.length === this.#features.length && features.every((one, at) => one === this.#features[at]);
    if (this.#weights !== null && isSame) return this.#weights;
    this.#features = features;
    this.#weights = readLanes(readWeights().rows.sumOf(features));
    return this.#weights;
  }
}

/** What was read of a text, kept so that a keystroke in a long one costs what it changes. */
export class ContextOfText {
  readonly #stretches = new Stretches();
  readonly #weighing = new Weighing();
  readonly #signs = new SignsOfText();
  readonly #ofText = new WeightsOfText();

  /**
   * Puts the evidence of the sentences of the text together, which changed so since the last time. `evidence[i]` belongs
   * to `sentences[i]`; the spans of the result are offsets into the text.
   */
  combine(sentences: readonly Sentence[], evidence: readonly Evidence[], change: Change): Context {
    const { overview, tallies } = this.#read(sentences, evidence, change);
    const weighing = this.#weighing;
    const { heaviest } = weighing;
    const ofText = this.#ofText.of(tallies);
    const worryOfText = ofText[worryLabel] ?? 0;
    const heaviestWorry = worryOf(heaviest) + worryOfText;
    const worry = heaviestWorry >= 0 ? worryIn(this.#signs.all, weighing, worryOfText) : null;
    const about = overview.aboutThings
      ? { themes: [], leanings: [] }
      : themesIn(tallies, sentences, { first: weighing.first, heaviest, ofText, worry });
    return { ...about, safety: worry?.about ?? null, uneasy: heaviestWorry >= -almost };
  }

  /** Of each window of the text the numbers of its features: what the weights are fitted on. */
  features(sentences: readonly Sentence[], evidence: readonly Evidence[], change: Change): number[][] {
    const { tallies } = this.#read(sentences, evidence, change);
    const found = featuresOfTallies(tallies);
    const { rows } = readWeights();
    return featuresOfWindows(this.#signs.all).map((features) =>
      [...features, ...found].map((number) => rows.featureOf(number)),
    );
  }

  #read(
    sentences: readonly Sentence[],
    evidence: readonly Evidence[],
    change: Change,
  ): { readonly overview: Overview; readonly tallies: Tallies } {
    this.#stretches.change(evidence, change);
    const overview = this.#stretches.overview();
    const tallying = new Tallying(sentences);
    const signs = this.#signs;
    signs.change(change);
    let antecedents = overview.relatives;
    this.#stretches.forEach((stretch, from) => {
      const known = stretch.resolved;
      const resolved = resolve(evidence, stretch, from, { antecedents, overview });
      if (resolved !== known) signs.put(resolved.signs, from);
      tallying.add(resolved.triggers, from);
      antecedents = resolved.after;
    });
    this.#weighing.change(signs.all, signs.changed);
    return { overview, tallies: tallying.take() };
  }
}

const allOf = (sentences: readonly unknown[]): Change => ({ from: 0, to: 0, count: sentences.length });

/** What the evidence of the sentences of one text says together, read anew. */
export const combine = (sentences: readonly Sentence[], evidence: readonly Evidence[]): Context =>
  new ContextOfText().combine(sentences, evidence, allOf(sentences));

/** Of each window of a text the numbers of its features: what the weights are fitted on. */
export const featuresOf = (sentences: readonly Sentence[], evidence: readonly Evidence[]): number[][] =>
  new ContextOfText().features(sentences, evidence, allOf(sentences));
