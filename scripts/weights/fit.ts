/**
 * Fits what words, classes of words and patterns weigh for each theme and for a worry about safety, on every labelled
 * text but the unseen ones, and writes it into `lib/context/weights/weights.yml`. To be run when words, patterns, frames
 * or texts have changed:
 *
 *   npm run fit
 *
 * First every feature may say something about every label. Then the weights that are not worth the space they take are
 * left out, in steps, and the others learn to do what all of them did; at last they are rounded.
 */
import { contextOfSentence, featuresOf } from '../../lib/context/index.ts';
import { patternCounts } from '../../lib/context/sources.ts';
import { allThemeIds } from '../../lib/context/theme-ids.ts';
import { labelCount, worryLabel } from '../../lib/context/weights/rows.ts';
import { type Row, replaceWeights, weightsFrom } from '../../lib/context/weights/weights.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import { emptyModel, withOnly } from './model.ts';
import { type Example, insistOn, learn, lossWithout, type Options, taughtBy } from './regression.ts';
import { settle } from './settle.ts';
import { bitsOfKey, worthItsSpace } from './space.ts';
import { type Labelled, labelledTexts } from './texts.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type Fitted, writeWeights } from './write.ts';

/**
 * A label that is there counts for more than one that is not, for there are few; and what is doubtful, is shown. A theme
 * that says how a parent or child is doing is shown in less doubt.
 */
const there = 2;
const benefit = { theme: 0.6, personalTheme: 0.3, worry: 0.8 };
const personalThemes = new Set(['angst', 'overbelast', 'psychisch', 'ruzie_partner', 'veiligheid']);
const benefitOf = (label: number): number => {
  if (label === worryLabel) return benefit.worry;
  return personalThemes.has(allThemeIds[label] ?? '') ? benefit.personalTheme : benefit.theme;
};

/** What is fitted together. */
interface Plan {
  readonly labels: readonly number[];
  /** The part of its features that a text is read without. A worry can hang on one word. */
  readonly leftOut: number;
  /**
   * How much a bit of the data file must at least take from the loss, step by step. None for a worry: nothing may be
   * missed there.
   */
  readonly prices: readonly number[];
  /** To how many parts of a unit the weights are rounded. */
  readonly parts: number;
  /** The parts of the weights that are rounded, step by step: what is left is fitted once more. */
  readonly roundings: readonly number[];
}
// The labels stay in their order: themes first, and a worry behind them.
const plans: readonly Plan[] = [
  {
    labels: Array.from({ length: worryLabel }, (_, label) => label),
    leftOut: 0.5,
    prices: [0.005, 0.0125],
    parts: 5,
    roundings: [0.6, 1],
  },
  { labels: [worryLabel], leftOut: 0.15, prices: [], parts: 10, roundings: [1] },
];

/** Few rounds, so that what stands in one text only is not learned by heart. */
const first = { rounds: 160, speed: 0.05, hold: 0.5, sparse: 0.5 };
const again = { rounds: 70, speed: 0.03, hold: 0.2, sparse: 0 };
const last = { ...again, rounds: 40, speed: 0.02 };

const patternsOf = patternCounts();
const patternTotal = patternsOf.reduce((sum, count) => sum + count, 0);
const owners = patternsOf.flatMap((count, theme) => new Array<number>(count).fill(theme));

/** Empty rows for every feature, so that texts can be read before anything has a weight. */
function prepare(vocabulary: readonly string[]): void {
  const rows = Array.from({ length: vocabulary.length + patternTotal }, (): Row => []);
  replaceWeights(weightsFrom(new Int32Array(labelCount), vocabulary, rows));
}

function exampleOf({ text, labels, weight, set }: Labelled): Example {
  const sentences = splitSentences(text);
  return {
    windows: featuresOf(sentences, sentences.map(contextOfSentence)),
    labels: Float32Array.from(labels, (label) => (label === null ? -1 : Number(label))),
    weight,
    mustHold: set === 'examples',
  };
}

function fitPlan(
  { labels, leftOut, prices, parts, roundings }: Plan,
  texts: readonly Example[],
  vocabulary: readonly string[],
): Fitted {
  const benefits = labels.map(benefitOf);
  const options = (how: Omit<Options, 'labels' | 'leftOut' | 'there'>): Options => ({
    labels,
    leftOut,
    there,
    ...how,
  });
  // The only label that a pattern may speak for is its own theme.
  const may = (feature: number, label: number): boolean =>
    feature < vocabulary.length || owners[feature - vocabulary.length] === label;
  let model = emptyModel(vocabulary.length + patternTotal, labels, may);
  learn(texts, model, options(first));
  let examples = taughtBy(model, texts, labels);
  for (const price of prices) {
    const losses = lossWithout(examples, model, options(again));
    const keyBits = (feature: number): number => bitsOfKey(vocabulary[feature]);
    model = withOnly(model, worthItsSpace(losses, model.starts, { price, keyBits }));
    learn(examples, model, options(again));
    examples = insistOn(examples, model, labels, benefits);
  }
  for (const part of roundings) {
    settle(model, parts, part);
    if (part === 1) break;
    learn(examples, model, options(last));
    examples = insistOn(examples, model, labels, benefits);
  }
  return { model, labels, benefits };
}

const texts = labelledTexts();
const vocabulary = vocabularyOf(texts.map(({ text }) => text));
prepare(vocabulary);
const examples = texts.map(exampleOf);
const fitted = plans.map((plan) => fitPlan(plan, examples, vocabulary));
const count = writeWeights(fitted, vocabulary, patternsOf);
console.log(`${texts.length} texts, ${count} of ${vocabulary.length} features have a weight`);
