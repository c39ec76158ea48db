import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { adjectiveForms } from './adjectives.ts';
import functionWords from './function-words.yml';
import {
  dutchFeatures,
  FINITE,
  INFINITIVE,
  infinitiveOf,
  MODAL,
  PARTICIPLE,
  PAST,
  SAY,
  STEM,
  separablePart,
  verbForms,
} from './lexicon.ts';
import names from './names.yml';
import verbs from './verbs.yml';

const has = (word: string, feature: number) => (dutchFeatures(word) & feature) !== 0;

describe('data files', () => {
  test('the word classes are lists of words', () => {
    z.record(z.string(), z.string().check(z.minLength(1))).parse(functionWords);
  });

  test('the verbs are lines of four forms and a list', () => {
    const line = z.string().check(z.regex(/^[a-z/]+(?: [a-z/]+){3}$/));
    z.strictObject({ strong: z.array(line), weak: z.string() }).parse(verbs);
  });

  test('the names are two lists', () => {
    z.strictObject({ names: z.string(), alsoWords: z.string() }).parse(names);
  });
});

describe('verbs', () => {
  test.each([
    ['werkt', 'werken'],
    ['weigerde', 'weigeren'],
    ['geprobeerd', 'proberen'],
    ['gegeven', 'geven'],
    ['meegewerkt', 'meewerken'],
    ['nagekomen', 'nakomen'],
    ['leest', 'lezen'],
    ['zei', 'zeggen'],
    ['kom', 'komen'],
    ['tafel', null],
  ])('%s is a form of %s', (form, infinitive) => {
    expect(infinitiveOf(form)).toBe(infinitive);
  });

  test('gives every form', () => {
    expect(verbForms('weigeren')).toEqual(
      expect.arrayContaining(['weigeren', 'weiger', 'weigert', 'weigerde', 'geweigerd']),
    );
    expect(verbForms('meewerken')).toEqual(expect.arrayContaining(['meewerkt', 'meewerkte']));
    expect(verbForms('hebben')).toContain('heeft');
    expect(verbForms('zijn')).toEqual(expect.arrayContaining(['zijn', 'is', 'was', 'geweest']));
    expect(verbForms('zijn')).not.toContain('ziijt');
    expect(separablePart('voorlezen')).toBe('voor');
    expect(separablePart('lezen')).toBeNull();
  });

  test('knows what a form can be', () => {
    expect(has('heeft', FINITE) && has('moest', MODAL) && has('was', PAST)).toBe(true);
    expect(has('huil', STEM) && has('huilen', INFINITIVE) && has('gehuild', PARTICIPLE)).toBe(true);
    expect(has('vertelde', SAY) && has('verteld', SAY)).toBe(true);
    expect(has('week', FINITE) || has('rust', FINITE)).toBe(false);
  });
});

test.each([
  ['boos', 'boze'],
  ['brutaal', 'brutale'],
  ['bot', 'botte'],
  ['lui', 'luie'],
  ['labiel', 'labiele'],
  ['lief', 'lieve'],
  ['dwingend', 'dwingende'],
])('%s becomes %s', (word, inflected) => {
  expect(adjectiveForms(word)).toContain(inflected);
});
