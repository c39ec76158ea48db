import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { classesOf } from '../../lib/context/weights/classes.ts';
import { classKey } from '../../lib/context/weights/keys.ts';
import { labelCount } from '../../lib/context/weights/rows.ts';
import { featuresOfWords } from '../../lib/context/weights/sentence.ts';
import {
  labelSign,
  readWeights,
  replaceWeights,
  unpackWeights,
  type Weights,
  weightSign,
} from '../../lib/context/weights/weights.ts';
import { splitSentences } from '../../lib/dutch/sentences.ts';
import { unpackFiles } from '../../lib/packed/files.ts';
import * as ruleWeights from '../../lib/phrasing/weighed/weights.ts';
import { packList } from './packed-list.ts';

const fileSchema = z.object({ kenmerken: z.string() });
const { kenmerken } = fileSchema.parse(parse(readFileSync('lib/context/weights/weights.yml', 'utf8')));
const lines = kenmerken.trimEnd().split('\n');

/** What a feature weighs, as the file writes it. */
function rowOf(weights: Weights, feature: number): string {
  const sums = Array.from({ length: labelCount }, (_, label) => weights.rows.weight(feature, label));
  return sums.map((sum, label) => (sum === 0 ? '' : labelSign(label) + weightSign(sum))).join('');
}

/** As they are packed together with all other data. */
function packedWeights(): Weights {
  const { files, modules } = packList();
  const { number = -1, more = null } = modules.get('lib/context/weights/weights.yml') ?? {};
  return unpackWeights({ ...Object(unpackFiles(files)[number]), ...more });
}

test.each([
  ['by itself', readWeights],
  ['packed with other data', packedWeights],
])('every feature weighs what the file says (%s)', (_, read) => {
  const weights = read();
  const wrong = lines.filter((line) => {
    const cut = line.lastIndexOf(' ');
    const key = line.slice(0, cut);
    if (key.includes(' ') && !key.startsWith('!')) return false;
    return rowOf(weights, weights.reader.numberOf(key)) !== line.slice(cut + 1);
  });
  expect(lines.length).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

test.each([
  ['by itself', readWeights],
  ['packed with other data', packedWeights],
])('every two words in a row weigh what the file says (%s)', (_, read) => {
  const weights = read();
  replaceWeights(weights);
  const wrong = lines.filter((line) => {
    const [first = '', second = '', row] = line.split(' ');
    if (line.startsWith('!') || row === undefined) return false;
    const features = featuresOfWords(splitSentences(`${first} ${second}`)[0]?.tokens ?? []);
    return !features.some((feature) => rowOf(weights, feature) === row);
  });
  expect(wrong).toEqual([]);
});

/** The weights of rules, read from their file alone or packed with all other data: a row by key. */
function rowsOfRules({ vocabulary, table }: ruleWeights.Weights): (key: string) => string {
  const rowAt = (feature: number): string => {
    let row = '';
    for (let at = table.starts[feature] ?? 0; at < (table.starts[feature + 1] ?? 0); at += 1)
      row += labelSign(table.labels[at] ?? 0) + weightSign(table.values[at] ?? 0);
    return row;
  };
  return (key) => {
    const [first = '', wanted] = key.split(' ');
    let feature = wanted === undefined ? vocabulary.numberOf(key) : -1;
    vocabulary.eachPair(first, (second, number) => {
      if (second === wanted) feature = number;
    });
    return feature < 0 ? '' : rowAt(feature);
  };
}

const rulesPath = 'lib/phrasing/weighed/weights.yml';

function packedRules(): ruleWeights.Weights {
  const { files, modules } = packList();
  const { number = -1, more = null } = modules.get(rulesPath) ?? {};
  return ruleWeights.unpackWeights({ ...Object(unpackFiles(files)[number]), ...more });
}

test.each([
  ['by itself', ruleWeights.readWeights],
  ['packed with other data', packedRules],
])('words and pairs weigh for rules what the file says (%s)', (_, read) => {
  const rowOfKey = rowsOfRules(read());
  const inFile = fileSchema
    .parse(parse(readFileSync(rulesPath, 'utf8')))
    .kenmerken.trimEnd()
    .split('\n');
  const wrong = inFile.filter((line) => {
    const cut = line.lastIndexOf(' ');
    return rowOfKey(line.slice(0, cut)) !== line.slice(cut + 1);
  });
  expect(inFile.length).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

test('a word has the classes it stands in', () => {
  const data = z
    .record(z.string(), z.string())
    .parse(parse(readFileSync('lib/context/words/classes.yml', 'utf8')));
  const missed = Object.entries(data).flatMap(([name, line]) =>
    line
      .split(' ')
      .filter((word) => /^[a-z]+$/.test(word) && !classesOf(word).includes(name))
      .map((word) => `${word} in ${classKey(name)}`),
  );
  expect(missed).toEqual([]);
});
