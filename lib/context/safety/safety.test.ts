import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { splitSentences } from '../../dutch/sentences.ts';
import { contextOfSentence, findContext, worriesOfSentence } from '../index.ts';
import examplesData from './safety.examples.yml';

const texts = z.array(z.string()).check(z.minLength(30));
const examples = z.strictObject({ kind: texts, ouder: texts, dicht: texts }).parse(examplesData);

const safetyIn = (text: string) =>
  findContext(splitSentences(text), { mode: 'notitie', role: 'lk', moment: 'schrijven' }).safety;

describe('the calm card', () => {
  test.each(examples.kind)('opens for a child: %s', (text) => expect(safetyIn(text)).toBe('kind'));
  test.each(examples.ouder)('opens for a parent: %s', (text) => expect(safetyIn(text)).toBe('ouder'));
  test.each(examples.dicht)('stays closed: %s', (text) => expect(safetyIn(text)).toBeNull());

  test('knows from the sentence before whom a pronoun means', () => {
    expect(safetyIn('Vader is snel boos. Hij slaat haar.')).toBe('kind');
    expect(safetyIn('Tim is snel boos op zijn zusje. Hij slaat haar.')).toBeNull();
    expect(safetyIn('Moeder is op. Ze wil niet meer leven.')).toBe('ouder');
    expect(safetyIn('Dochter is stil. Ze wil niet meer leven.')).toBe('kind');
  });

  test('marks no place in what makes a worry lighter', () => {
    const places = (text: string) =>
      splitSentences(text).flatMap((sentence) => worriesOfSentence(contextOfSentence(sentence).safety));
    expect(places('Vroeger gebeurde dat met een riem.')).toEqual([]);
    expect(places('Hij krijgt thuis slaag met de riem.')).not.toEqual([]);
  });

  test('brings its theme with it', () => {
    const themes = (text: string) =>
      findContext(splitSentences(text), { mode: 'notitie', role: 'ib', moment: 'na' }).themes.map(
        ({ id }) => id,
      );
    expect(themes('Hij krijgt thuis slaag met de riem.')).toContain('veiligheid');
    expect(themes('Moeder heeft geprobeerd een eind aan haar leven te maken.')).toContain('psychisch');
  });
});
