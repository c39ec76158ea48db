import { describe, expect, test } from 'vitest';
import { start } from '../../analysis/before.ts';
import { Reading } from '../../analysis/reading.ts';
import { Vocabulary } from '../../analysis/vocabulary.ts';
import { splitSentences } from '../../dutch/sentences.ts';
import { isDeniedBefore, isOneMoment, isSaid, whoBefore } from './said.ts';

function read(text: string): Reading {
  const [sentence] = splitSentences(text);
  if (sentence === undefined) throw new Error('no sentence');
  return new Reading(sentence, start, new Vocabulary([]));
}

const at = (reading: Reading, word: string): number => reading.tokens.findIndex(({ norm }) => norm === word);

describe('isSaid', () => {
  test.each([
    ['Vader geeft aan dat hij het niet aankan.', 'aankan'],
    ['Moeder is bang dat zij tekortschiet.', 'tekortschiet'],
    ['Moeder zegt dat zij faalt.', 'faalt'],
    ['Moeder: kan het niet meer aan', 'kan'],
  ])('%s', (text, word) => {
    const reading = read(text);
    expect(isSaid(reading, at(reading, word))).toBe(true);
  });

  test.each([
    ['Vader kan het niet aan.', 'kan'],
    ['Wij geven aan dat vader het niet aankan.', 'aankan'],
    ['vdr: niet leerbaar', 'leerbaar'],
    ['Situatie gezin: moeder faalt.', 'faalt'],
  ])('not: %s', (text, word) => {
    const reading = read(text);
    expect(isSaid(reading, at(reading, word))).toBe(false);
  });
});

describe('isOneMoment', () => {
  test.each([
    'Vanmorgen lukte het niet.',
    'Op 4-3 lukte het niet.',
    'Om tien over 9.10 uur.',
    'Deze week niet.',
  ])('%s', (text) => expect(isOneMoment(read(text))).toBe(true));
  test.each(['Elke dag is er ruzie.', 'Na drie jaar lukt het nog niet.', 'De nachten zijn zwaar.'])(
    'not: %s',
    (text) => expect(isOneMoment(read(text))).toBe(false),
  );
});

test('a negation counts in its own clause, and in the clause that a dat-clause depends on', () => {
  const own = read('Moeder is niet zorgzaam.');
  expect(isDeniedBefore(own, at(own, 'zorgzaam'))).toBe(true);
  const matrix = read('Ik denk niet dat het door hun afkomst komt.');
  expect(isDeniedBefore(matrix, at(matrix, 'afkomst'))).toBe(true);
  const other = read('Vader werkt niet, moeder is een echte boerin.');
  expect(isDeniedBefore(other, at(other, 'boerin'))).toBe(false);
});

test('a subject that only stands behind the words is not whom they are about', () => {
  const reading = read('U bent er als moeder niet toe in staat uw kinderen in bed te leggen.');
  expect(whoBefore(reading, at(reading, 'niet'))).toBe('you');
});
