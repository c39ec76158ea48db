/**
 * Fits what words, classes of words and patterns weigh for each theme and for a worry about safety, on every labelled
 * text but the unseen ones, and writes it into `lib/context/weights/weights.yml`. To be run when words, patterns, frames
 * or texts have changed:
 *
 *   npm run fit
 */
import { writeFileSync } from 'node:fs';
import { contextOfSentence, featuresOf } from '../../lib/context/index.ts';
import { patternCounts } from '../../lib/context/sources.ts';
import { allThemeIds } from '../../lib/context/theme-ids.ts';
import { labelCount, worryLabel } from '../../lib/context/weights/rows.ts';
import { heaviest } from '../../lib/context/weights/table-code.ts';
import {
  labelSign,
  type Row,
  replaceWeights,
  weightSign,
  weightsFrom,
} from '../../lib/context/weights/weights.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import { type Example, type Model, regression } from './regression.ts';
import { type Labelled, labelledTexts } from './texts.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Points for one unit of the regression; a weight of less than half a point is dropped. */
const scale = 10;
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
/** The part of its features that a text is read without. A worry can hang on one word. */
const leftOut = { theme: 0.5, worry: 0.15 };

const patternsOf = patternCounts();
const patternTotal = patternsOf.reduce((sum, count) => sum + count, 0);

/** Empty rows for every feature, so that texts can be read before anything has a weight. */
function prepare(vocabulary: readonly string[]): void {
  const rows = Array.from({ length: vocabulary.length + patternTotal }, (): Row => []);
  replaceWeights(weightsFrom(new Int32Array(labelCount), vocabulary, rows));
}

function exampleOf({ text, labels, weight }: Labelled): Example {
  const sentences = splitSentences(text);
  return {
    windows: featuresOf(sentences, sentences.map(contextOfSentence)),
    labels: Int8Array.from(labels, (label) => (label === null ? -1 : Number(label))),
    weight,
  };
}

/** The only label that a pattern may speak for is its own theme. */
function labelsOfPatterns(first: number): (feature: number) => number {
  const owners = patternsOf.flatMap((count, theme) => new Array<number>(count).fill(theme));
  return (feature) => (feature < first ? -1 : (owners[feature - first] ?? -1));
}

const points = (weight: number): number =>
  Math.max(-heaviest, Math.min(heaviest, Math.round(weight * scale)));

/** What was fitted for some of the labels. */
interface Fitted extends Model {
  readonly labels: readonly number[];
}

/** The weight of a feature for each label that it says something about. */
function rowOf(fitted: readonly Fitted[], feature: number): Row {
  const row: [number, number][] = [];
  for (const { labels, weights } of fitted)
    labels.forEach((label, at) => {
      const value = points(weights[feature * labels.length + at] ?? 0);
      if (value !== 0) row.push([label, value]);
    });
  return row;
}

/** The points of a pattern for its own theme. */
const pointsOfPattern = (fitted: readonly Fitted[], feature: number, theme: number): number =>
  rowOf(fitted, feature).find(([label]) => label === theme)?.[1] ?? 0;

function write(fitted: readonly Fitted[], vocabulary: readonly string[]): number {
  const begin = fitted.flatMap(({ labels, begin: ofLabels }) =>
    Array.from(ofLabels, (weight, at) => Math.round((weight + benefitOf(labels[at] ?? 0)) * scale)),
  );
  const lines = vocabulary
    .map((key, feature) => ({ key, row: rowOf(fitted, feature) }))
    .filter(({ row }) => row.length > 0)
    .map(
      ({ key, row }) =>
        `${key} ${row.map(([label, value]) => labelSign(label) + weightSign(value)).join('')}`,
    );
  let feature = vocabulary.length;
  const patterns = patternsOf.map((count, theme) => {
    const values = Array.from({ length: count }, (_, index) =>
      pointsOfPattern(fitted, feature + index, theme),
    );
    feature += count;
    return values.join(' ');
  });
  const block = (rows: readonly string[]): string => rows.map((row) => `  ${row}`).join('\n');
  writeFileSync(
    'lib/context/weights/weights.yml',
    [
      '# Hoe zwaar woorden, klassen en patronen wegen voor elk thema en voor een zorg. Geschreven door `npm run fit`.',
      `begin: ${begin.join(' ')}`,
      'patronen: |',
      block(patterns),
      'kenmerken: |',
      block(lines.sort()),
      '',
    ].join('\n'),
  );
  return lines.length;
}

const texts = labelledTexts();
const vocabulary = vocabularyOf(texts.map(({ text }) => text));
prepare(vocabulary);
const examples = texts.map(exampleOf);
const fitFor = (labels: readonly number[], part: number): Fitted => {
  const model = regression(examples, {
    features: vocabulary.length + patternTotal,
    labels,
    leftOut: part,
    onlyLabel: labelsOfPatterns(vocabulary.length),
    there,
  });
  return { ...model, labels };
};
// The labels stay in their order: themes first, and a worry behind them.
const themes = Array.from({ length: worryLabel }, (_, label) => label);
const fitted = [fitFor(themes, leftOut.theme), fitFor([worryLabel], leftOut.worry)];
console.log(
  `${texts.length} texts, ${write(fitted, vocabulary)} of ${vocabulary.length} features have a weight`,
);
