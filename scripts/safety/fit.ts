/**
 * Weighs the signs, frames and words of safety anew on all labelled texts, by logistic regression, and writes the points
 * into `points.yml` and `frames.yml`. To be run when words, frames or texts have changed:
 *
 *   npm run fit-safety
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { isGivenName } from '../../lib/context/identifiers/names.ts';
import { readSafety } from '../../lib/context/safety/data.ts';
import { frames } from '../../lib/context/safety/frames.ts';
import { readPoints } from '../../lib/context/safety/points.ts';
import {
  ARTICLE,
  COORDINATOR,
  COPULA,
  DETERMINER,
  dutchFeatures,
  FIRST,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  SECOND,
  SUBORDINATOR,
  THIRD,
} from '../../lib/dutch/lexicon.ts';
import { type Model, regression } from './regression.ts';
import { type Labelled, labelledTexts } from './texts.ts';

const folder = 'lib/context/safety';
const scale = 10;
const leastTexts = 3;
const functionWord =
  ARTICLE |
  POSSESSIVE |
  DETERMINER |
  PREPOSITION |
  COORDINATOR |
  SUBORDINATOR |
  NEGATION |
  MODAL |
  COPULA |
  FIRST |
  SECOND |
  THIRD;
const leastWord = 0.15;
/** How strongly a frame, a sign, a word is held to what it counts for at first. */
const hold = { frame: 1.5, sign: 2, word: 1, form: 0.1 };
const frameAtFirst = 3;

/** Signs that only say something inside a frame: too common by themselves. */
const helpers = new Set(readSafety().helpers);

/** Words that could stand in any text say nothing, however the texts at hand happened to fall; names neither. */
function isContent(word: string): boolean {
  const norm = word.replace('*', '');
  if (!/^[a-z][a-z'-]{3,}\*?$/.test(word) || isGivenName(norm)) return false;
  return (dutchFeatures(norm) & functionWord) === 0;
}

function vocabularyOf(texts: readonly Labelled[]): string[] {
  const counts = new Map<string, number>();
  for (const { places } of texts)
    for (const word of new Set(places.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, count]) => count >= leastTexts && isContent(word)).map(([word]) => word);
}

function fitted(texts: readonly Labelled[], vocabulary: readonly string[]): Model {
  const signs = readSafety().names.length;
  const frameCount = frames().all.length;
  const wordNumbers = new Map(vocabulary.map((word, index) => [word, signs + frameCount + index]));
  const anyFrame = signs + frameCount + vocabulary.length;
  const size = anyFrame + 2;
  const isFrame = (feature: number) => feature >= signs && feature < signs + frameCount;
  return regression(
    texts.map(({ worry, weight, places }) => ({
      worry,
      weight,
      places: places.map((place) => ({
        features: [
          ...place.signs.filter((sign) => !helpers.has(sign)),
          ...place.frames.map((frame) => signs + frame),
          ...place.words.flatMap((word) => wordNumbers.get(word) ?? []),
          ...(place.frames.length > 0 ? [anyFrame] : []),
        ],
        length: place.length,
      })),
    })),
    {
      size,
      atFirst: (feature) => (isFrame(feature) ? frameAtFirst : 0),
      hold: (feature) => {
        if (feature < signs) return hold.sign;
        if (isFrame(feature)) return hold.frame;
        return feature >= anyFrame ? hold.form : hold.word;
      },
      isPositive: isFrame,
    },
  );
}

const points = (weight: number | undefined): number => Math.round((weight ?? 0) * scale);

/** Names by their points, most first. */
function tableOf(entries: readonly (readonly [string, number])[]): Record<string, string> {
  const table = new Map<number, string[]>();
  for (const [name, value] of entries) if (value !== 0) table.set(value, [...(table.get(value) ?? []), name]);
  const rows = [...table].sort(([one], [other]) => other - one);
  return Object.fromEntries(rows.map(([value, names]) => [` ${value}`, names.sort().join(' ')]));
}

function write({ weights, begin }: Model, vocabulary: readonly string[]): void {
  const { names } = readSafety();
  const all = frames().all;
  const firstWord = names.length + all.length;
  const { parent } = readPoints();
  const data = {
    begin: points(begin),
    lengte: points(weights[firstWord + vocabulary.length + 1]),
    kader: points(weights[firstWord + vocabulary.length]),
    tekens: tableOf(names.map((name, index) => [name, points(weights[index])])),
    woorden: tableOf(vocabulary.map((word, index) => [word, points(weights[firstWord + index])])),
    ouder: { begin: parent.begin, tekens: tableOf([...parent.signs]) },
  };
  const head =
    '# Hoe zwaar tekens en woorden wegen: een tekst is een zorg vanaf nul. Geschreven door scripts/safety/fit.ts.\n';
  const text = stringify(data, { lineWidth: 116 }).replaceAll(/" (-?\d+)":/g, '"$1":');
  writeFileSync(`${folder}/points.yml`, head + text);
  const lines = readFileSync(`${folder}/frames.yml`, 'utf8').split('\n');
  const valued = lines.map((line) => {
    const frame = all.find((other) => line.replace(/ = \d+$/, '') === `  - ${other.text}`);
    return frame === undefined ? line : `  - ${frame.text} = ${points(weights[names.length + frame.number])}`;
  });
  writeFileSync(`${folder}/frames.yml`, valued.join('\n'));
}

const texts = labelledTexts();
const everyWord = vocabularyOf(texts);
const first = fitted(texts, everyWord);
const firstWord = readSafety().names.length + frames().all.length;
const kept = everyWord.filter((_, index) => Math.abs(first.weights[firstWord + index] ?? 0) >= leastWord);
write(fitted(texts, kept), kept);
console.log(`${texts.length} texts, ${kept.length} words of ${everyWord.length} kept`);
