/**
 * Large tables, written so that they are read at once and pack well: words in order, each without the letters it has
 * in common with the one before it, and rows of numbers as columns. What they hold stays as it is.
 */
import * as z from 'zod/mini';
import { signs } from '../../lib/context/weights/signs-of-numbers.ts';

const mostInCommon = 25;
const firstCapital = 0x41;

/** Words in order, each behind a capital that says how many letters it has in common with the one before it. */
export function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    if (/[A-Z]/.test(word)) throw new Error(`"${word}" holds a capital.`);
    let common = 0;
    while (common < Math.min(mostInCommon, before.length) && word[common] === before[common]) common += 1;
    packed += String.fromCharCode(firstCapital + common) + word.slice(common);
    before = word;
  }
  return packed;
}

const classesSchema = z.record(z.string(), z.string());

const packClasses = (data: unknown): unknown =>
  Object.fromEntries(
    Object.entries(classesSchema.parse(data)).map(([name, line]) => [
      name,
      packWords([...new Set(line.split(' '))].sort()),
    ]),
  );

const weightsSchema = z.strictObject({ begin: z.string(), patronen: z.string(), kenmerken: z.string() });

interface Feature {
  readonly key: string;
  readonly row: string;
}

function featureOf(line: string): Feature {
  const cut = line.lastIndexOf(' ');
  return { key: line.slice(0, cut), row: line.slice(cut + 1) };
}

const isPair = ({ key }: Feature): boolean => key.includes(' ') && !key.startsWith('!');
const inOrder = (one: Feature, other: Feature): number => (one.key < other.key ? -1 : 1);

/** Two words in a row by the first of them, a line each. */
function packPairs(pairs: readonly Feature[]): { words: string; seconds: string; rows: string[] } {
  const byFirst = new Map<string, { second: string; row: string }[]>();
  for (const { key, row } of pairs) {
    const [first = '', second = ''] = key.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), { second, row }]);
  }
  const all = [...byFirst];
  return {
    words: packWords(all.map(([first]) => first)),
    seconds: all.map(([, seconds]) => seconds.map(({ second }) => second).join(' ')).join('\n'),
    rows: all.flatMap(([, seconds]) => seconds.map(({ row }) => row)),
  };
}

function packRows(rows: readonly string[]): { counts: string; labels: string; values: string } {
  let [counts, labels, values] = ['', '', ''];
  for (const row of rows) {
    counts += signs.charAt(row.length / 2);
    let before = 0;
    for (let at = 0; at < row.length; at += 2) {
      const label = signs.indexOf(row.charAt(at));
      labels += signs.charAt(label - before);
      values += row.charAt(at + 1);
      before = label;
    }
  }
  return { counts, labels, values };
}

function packWeights(data: unknown): unknown {
  const { begin, patronen, kenmerken } = weightsSchema.parse(data);
  const features = kenmerken.trimEnd().split('\n').map(featureOf).sort(inOrder);
  const singles = features.filter((feature) => !isPair(feature));
  const pairs = packPairs(features.filter(isPair));
  return {
    begin,
    patterns: patronen.trimEnd(),
    words: packWords(singles.map(({ key }) => key)),
    firsts: pairs.words,
    seconds: pairs.seconds,
    ...packRows([...singles.map(({ row }) => row), ...pairs.rows]),
  };
}

const packers: readonly (readonly [string, (data: unknown) => unknown])[] = [
  ['lib/context/words/classes.yml', packClasses],
  ['lib/context/weights/weights.yml', packWeights],
];

/** The data of a file as its module holds it. */
export function packed(path: string, data: unknown): unknown {
  const packer = packers.find(([end]) => path.endsWith(end));
  return packer === undefined ? data : packer[1](data);
}
