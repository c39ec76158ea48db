import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../dutch/sentences.ts';
import { Scale } from './scale.ts';
import { type WeighedRule, weightsFrom } from './weights.ts';

const rules: readonly WeighedRule[] = [
  { id: 'norm', begin: -20, modes: ['zeggen', 'notitie'] },
  { id: 'dreig', begin: -10, modes: ['zeggen'] },
  { id: 'vaag', begin: -30, modes: ['notitie'] },
];
const features = {
  hoort: [[0, 15]],
  gewoon: [[0, 9]],
  'dat hoort': [[0, 8]],
  'hoort ^': [[0, 31]],
  melden: [[1, 12]],
  '0': [[2, 31]],
  '@': [[0, -30]],
} as const;
const weights = weightsFrom(rules, Object.keys(features), Object.values(features));
const tokensOf = (text: string) => splitSentences(text)[0]?.tokens ?? [];
const weighed = (text: string, mode: 'zeggen' | 'notitie' = 'zeggen') =>
  new Scale(weights, mode).weigh(tokensOf(text));

test('words by themselves and in a row weigh together', () => {
  expect(weighed('Zo hoort het.')).toEqual([]);
  expect(weighed('Zo hoort het gewoon.').map(({ rule }) => rule)).toEqual(['norm']);
  expect(weighed('Ja, dat hoort.').map(({ rule }) => rule)).toEqual(['norm']);
});

test('a rule is weighed in its own modes only', () => {
  expect(weighed('Wij melden dit.').map(({ rule }) => rule)).toEqual(['dreig']);
  expect(weighed('Wij melden dit.', 'notitie')).toEqual([]);
  expect(weighed('Om 10.30 uur.', 'notitie').map(({ rule }) => rule)).toEqual(['vaag']);
});

test('the words that weigh most are shown, and no others', () => {
  const text = 'Nou ja, dat hoort gewoon zo.';
  const [found] = weighed(text);
  const tokens = tokensOf(text);
  expect(tokens.slice(found?.from, found?.to).map(({ text: word }) => word)).toEqual([
    'dat',
    'hoort',
    'gewoon',
  ]);
});

test('what is shown goes past a comma only when it weighs enough', () => {
  const shown = (text: string) => {
    const tokens = tokensOf(text);
    const [found] = weighed(text);
    return tokens.slice(found?.from, found?.to).map(({ text: word }) => word);
  };
  expect(shown('Dat hoort, gewoon.')).toEqual(['Dat', 'hoort', ',', 'gewoon']);
  expect(shown('Dat hoort, gewoonlijk zo.')).toEqual(['Dat', 'hoort']);
});

test('any number is the same, and so is any first name', () => {
  expect(weighed('Tussen 3 en 4.', 'notitie')).toHaveLength(1);
  expect(weighed('Zo hoort het gewoon, Fatima.')).toEqual([]);
});

describe('doubt', () => {
  const against = weightsFrom([{ id: 'norm', begin: -40, modes: ['zeggen'] }], ['hoort'], [[[0, -30]]]);
  const scale = new Scale(against, 'zeggen');

  test('is there when the words speak strongly against a rule', () => {
    scale.weigh(tokensOf('Je hoort van mij.'));
    expect(scale.doubts('norm')).toBe(true);
    scale.weigh(tokensOf('Tot morgen.'));
    expect(scale.doubts('norm')).toBe(false);
  });

  test('is never about a rule that is not weighed', () => {
    scale.weigh(tokensOf('Je hoort van mij.'));
    expect(scale.doubts('lang-zin')).toBe(false);
  });
});

test('a line that repeats the heaviest word without end stays within its bounds', () => {
  const heavy = weightsFrom(
    rules,
    ['hoort', 'hoort hoort'],
    [
      [
        [0, 31],
        [1, -31],
      ],
      [
        [0, 31],
        [1, -31],
      ],
    ],
  );
  const scale = new Scale(heavy, 'zeggen');
  const found = scale.weigh(tokensOf('hoort '.repeat(240)));
  expect(found.map(({ rule }) => rule)).toEqual(['norm']);
  expect(scale.doubts('dreig')).toBe(true);
});
