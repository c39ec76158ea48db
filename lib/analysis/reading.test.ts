import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { splitSentences } from '../dutch/sentences.ts';
import { type Before, start } from './before.ts';
import people from './people.yml';
import { Reading } from './reading.ts';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary([]);

/** Reads the sentences of a text one after the other and gives the last. */
function read(text: string): Reading {
  let before: Before = start;
  let last: Reading | undefined;
  for (const sentence of splitSentences(text)) {
    last = new Reading(sentence, before, vocabulary);
    before = { ...last.referents, last: last.marks, secondLast: before.last };
  }
  if (last === undefined) throw new Error('there is no sentence');
  return last;
}

const position = (reading: Reading, word: string) => reading.tokens.findIndex(({ norm }) => norm === word);

test('the people are lists of words', () => {
  const genders = z.strictObject({
    feminine: z.string(),
    masculine: z.string(),
    neutral: z.string(),
    plural: z.string(),
  });
  z.strictObject({
    parent: genders,
    child: genders,
    family: z.string(),
    own: z.string(),
    agency: z.string(),
    greeting: z.string(),
  }).parse(people);
});

describe('who a clause is about', () => {
  test.each([
    ['Moeder is moe.', 'moe', 'parent'],
    ['Vandaag was vader moe.', 'moe', 'parent'],
    ['De juf van Sem is ziek.', 'ziek', 'own'],
    ['Bij moeder is hij rustig.', 'rustig', 'unknown'],
    ['Moeder kwam binnen. Ze is moe.', 'moe', 'parent'],
    ['Moeder belde over Sem. Hij is druk.', 'druk', 'child'],
    ['Moeder vertelt over Roos. Ze is druk.', 'druk', 'child'],
    ['Moeder kwam te laat en reageerde boos.', 'boos', 'parent'],
    ['Vader, die erg moe is, blijft thuis.', 'moe', 'parent'],
    ['Als hij slaapt, bent u vrij.', 'vrij', 'you'],
    ['De situatie is zwaar voor moeder.', 'zwaar', 'thing'],
    ['Moeders houding is stug.', 'stug', 'thing'],
    ['Dat vindt moeder lastig.', 'lastig', 'parent'],
    ['Wij zijn te laat.', 'laat', 'self'],
    ['mdr moe, vdr boos', 'boos', 'parent'],
    ['De politie weigert hulp.', 'hulp', 'agency'],
  ])('%s (%s)', (text, word, who) => {
    const reading = read(text);
    expect(reading.who(position(reading, word))).toBe(who);
  });
});

describe('whose words they are', () => {
  test.each([
    ['Moeder zei: "Ik ben lui."', true, true],
    ['“Ik ben lui”, zegt moeder.', true, true],
    ["Vader noemt zichzelf 'lui'.", true, true],
    ['Vader was weer "lui".', false, false],
    ['Moeder vertelt dat zij lui was.', false, true],
    ['Volgens moeder is hij lui.', false, true],
    ['Moeder zegt dat ze moe is, maar vader is lui.', false, false],
    ['Moeder is lui.', false, false],
  ])('%s', (text, quoted, reported) => {
    const reading = read(text);
    const at = position(reading, 'lui');
    expect([reading.isQuoted(at), reading.isReported(at)]).toEqual([quoted, reported]);
  });
});

describe('what is denied', () => {
  test.each([
    ['Moeder is niet lui.', true],
    ['Ik zou moeder geen lui mens noemen.', true],
    ['Ik vind niet dat moeder lui is.', true],
    ['Moeder is niet alleen lui.', false],
    ['Hij kwam niet, moeder is lui.', false],
    ['Moeder is lui.', false],
  ])('%s', (text, denied) => {
    const reading = read(text);
    const at = position(reading, 'lui');
    expect(reading.isNegated(at, at + 1)).toBe(denied);
  });
});

describe('what is asked', () => {
  test.each([
    ['Slaapt hij door?', 'closed'],
    ['Hoe slaapt hij?', 'open'],
    ['Met wie praat u?', 'open'],
    ['hoe gaat het met slapen', 'open'],
    ['En wordt hij wakker?', 'closed'],
    ['Komt u later, dan wacht ik.', null],
    ['Ik weet hoe hij slaapt.', null],
    ['Wat fijn dat u er bent!', null],
  ])('%s', (text, kind) => {
    expect(read(text).question?.kind ?? null).toBe(kind);
  });
});

test('knows a heading, a source and a moment', () => {
  expect(read('Plan van aanpak:').isHeading()).toBe(true);
  expect(read('Moeder is moe:').isHeading()).toBe(false);
  expect(read('Volgens de psychiater is hij druk.').hasSource()).toBe(true);
  expect(read('Vader is druk.').hasSource()).toBe(false);
  expect(read('Dinsdag was vader er.').hasMoment()).toBe(true);
});

describe('what is reported', () => {
  test.each([
    ['Moeder geeft aan dat hij weigert.', 'weigert', true],
    ['Vader gaf aan dat het hopeloos is.', 'hopeloos', true],
    ['Moeder geeft hem een hand en is boos.', 'boos', false],
    ['Wij geven aan dat het druk is.', 'druk', false],
    ['De juf geeft het boek aan dat kind.', 'kind', false],
  ])('%s', (text, word, isReported) => {
    const reading = read(text);
    expect(reading.isReported(position(reading, word))).toBe(isReported);
  });
});

test('in staat is no verb', () => {
  const reading = read('Of moeder daartoe in staat is, weten we niet.');
  expect(reading.norm(reading.clauses[0]?.verb ?? -1)).toBe('is');
});
