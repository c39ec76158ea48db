/**
 * Fits what words, classes of words and patterns weigh for each theme and for a worry about safety, on every labelled
 * text but the unseen ones, and writes it into `lib/context/weights/weights.yml`. To be run when words, patterns, frames
 * or texts have changed:
 *
 *   npm run fit
 */
import { contextOfSentence, featuresOf } from '../../lib/context/index.ts';
import { patternCounts } from '../../lib/context/sources.ts';
import { allThemeIds } from '../../lib/context/theme-ids.ts';
import { labelCount, worryLabel } from '../../lib/context/weights/rows.ts';
import { type Row, replaceWeights, weightsFrom } from '../../lib/context/weights/weights.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import { fitPlan, type Plan } from './plan.ts';
import type { Example } from './regression.ts';
import { type Labelled, labelledTexts } from './texts.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type Fitted, writeWeights } from './write.ts';

/**
 * A label that is there counts for more than one that is not, for there are few; and what is doubtful, is shown. A theme
 * that says how a parent or child is doing is shown in less doubt.
 */
const there = 2;
const benefit = { theme: 0.7, personalTheme: 0.4, worry: 1.95 };
const personalThemes = new Set(['angst', 'overbelast', 'psychisch', 'ruzie_partner', 'veiligheid']);
const benefitOf = (label: number): number => {
  if (label === worryLabel) return benefit.worry;
  return personalThemes.has(allThemeIds[label] ?? '') ? benefit.personalTheme : benefit.theme;
};

/** What a text counts for where it says whether there is a worry: the own part and the examples hold the hardest cases. */
const worryCounts: Readonly<Record<string, number>> = { own: 2, examples: 3 };

/** Few rounds, so that what stands in one text only is not learned by heart. */
const again = { rounds: 70, speed: 0.03, hold: 0.2, sparse: 0 };
const speeds = {
  there,
  first: { rounds: 160, speed: 0.05, hold: 0.5, sparse: 0.5 },
  again,
  last: { ...again, rounds: 40, speed: 0.02 },
};

// The labels stay in their order: themes first, and a worry behind them.
const themeLabels = Array.from({ length: worryLabel }, (_, label) => label);
const plans: readonly Plan[] = [
  {
    ...speeds,
    labels: themeLabels,
    leftOut: 0.5,
    prices: [0.0035, 0.007],
    parts: 5,
    roundings: [0.6, 1],
  },
  // A worry can hang on one word, and nothing may be missed: less is left out, and all weights are kept.
  {
    ...speeds,
    labels: [worryLabel],
    leftOut: 0.3,
    first: {
      rank: 64,
      rankLeftOut: 0.3,
      models: 3,
      rounds: 20,
      speed: 0.003,
      step: 2048,
      beside: themeLabels,
    },
    prices: [],
    parts: 10,
    roundings: [1],
  },
];

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
    counts: Float32Array.from(labels, (_, label) => (label === worryLabel ? (worryCounts[set] ?? 1) : 1)),
    mustHold: set === 'examples',
  };
}

/** The only label that a pattern may speak for is its own theme. */
const mayWeigh =
  (vocabulary: readonly string[]) =>
  (feature: number, label: number): boolean =>
    feature < vocabulary.length || owners[feature - vocabulary.length] === label;

const texts = labelledTexts();
const vocabulary = vocabularyOf(texts.map(({ text }) => text));
prepare(vocabulary);
const examples = texts.map(exampleOf);
const may = mayWeigh(vocabulary);
const size = vocabulary.length + patternTotal;
const fitted = plans.map((plan): Fitted => {
  const benefits = plan.labels.map(benefitOf);
  return {
    labels: plan.labels,
    benefits,
    model: fitPlan(plan, examples, { vocabulary, size, may, benefits }),
  };
});
const count = writeWeights(fitted, vocabulary, patternsOf);
console.log(`${texts.length} texts, ${count} of ${vocabulary.length} features have a weight`);
