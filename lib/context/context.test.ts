import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalysisContext } from '../analysis/types.ts';
import { splitSentences } from '../dutch/sentences.ts';
import { combine, contextOfSentence, findContext } from './index.ts';

const context: AnalysisContext = { mode: 'notitie', role: 'jv', moment: 'schrijven' };
const idsIn = (text: string) => findContext(splitSentences(text), context).themes.map(({ id }) => id);

describe('whom a word is about', () => {
  test.each([
    ['Moeder is somber.', 'psychisch'],
    ['Moeder vertelt dat ze erg somber is.', 'psychisch'],
    ['Vader belde. Hij is somber sinds zijn ontslag.', 'psychisch'],
    ['Moeder is druk met werk en is moe.', 'overbelast'],
    ['Moeder heeft een baby en is erg moe.', 'overbelast'],
    ["'Ik ben zo moe', zei moeder.", 'overbelast'],
    ['Hij is druk in de groep.', 'gedrag_klas'],
    ['Noor is bang voor honden.', 'angst'],
    ['Moeder vertelt dat hij bang is in het donker.', 'angst'],
    ['Mdr vroeg of Tijn weer boos werd.', 'driftbuien'],
    ['In de klas zat Wodan bang in de hoek.', 'angst'],
    ['Ze is op. Haar zoon is nu drie.', 'overbelast'],
  ])('%s', (text, id) => expect(idsIn(text)).toContain(id));

  test.each([
    ['Noor is somber.', 'psychisch'],
    ['De juf is erg moe.', 'overbelast'],
    ['Ik ben moe vandaag.', 'overbelast'],
    ['Moeder is druk.', 'gedrag_klas'],
    ['Moeder is bang voor honden.', 'angst'],
    ['Mevrouw Bang belde over de gymtas.', 'angst'],
    ['Ze is bang. Haar zoon is nu drie.', 'angst'],
    ['Is 26 weken zwanger. Durft het bed niet op te zetten.', 'angst'],
    ['Vader Tijn was boos.', 'driftbuien'],
  ])('%s', (text, id) => expect(idsIn(text)).not.toContain(id));
});

describe('leanings', () => {
  test('are no themes of the text, no worries, and two at most, whatever the text', () => {
    const words = [
      'Moeder',
      'slaapt',
      'ruzie',
      'eet',
      'huilt',
      'school',
      'bang',
      'geld',
      'Hij',
      'niet',
      'sloeg',
      '.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (told) => {
        const { themes, leanings, safety, uneasy } = findContext(splitSentences(told.join(' ')), context);
        if (safety !== null) expect(uneasy).toBe(true);
        expect(leanings.length).toBeLessThanOrEqual(2);
        expect(leanings.filter((id) => themes.some((theme) => theme.id === id))).toEqual([]);
        for (const id of ['veiligheid', 'psychisch', 'ruzie_partner']) expect(leanings).not.toContain(id);
      }),
    );
  });
});

describe('evidence', () => {
  test('one weak word is not enough, two near each other are', () => {
    expect(idsIn('De nacht was kort.')).not.toContain('huilen');
    expect(idsIn('Bleek, gaapt de hele ochtend. Nacht was kort.')).toContain('slapen');
    expect(idsIn('Nacht. Een. Twee. Drie. Vier. Gaapt.')).not.toContain('slapen');
  });

  test('a word that supports a weak one does so in its own sentence only', () => {
    expect(idsIn('De nacht was een ramp.')).toContain('slapen');
    expect(idsIn('Een nacht. Een ramp.')).not.toContain('slapen');
    expect(idsIn('Een ramp is het.')).not.toContain('slapen');
  });

  test('a text about things in which nobody is named has no theme', () => {
    expect(idsIn('Notulen van de vergadering. Luiers zijn op.')).toEqual([]);
    expect(idsIn('Notulen van de vergadering. De peuter heeft nog een luier.')).toContain('zindelijk');
  });

  test('the theme with the most evidence comes first', () => {
    expect(idsIn('Huilt soms. Slaapt slecht, wordt elk uur wakker, doorslapen lukt niet.')[0]).toBe('slapen');
  });

  test('a typing error in a long word is forgiven, another word is not', () => {
    expect(idsIn('slaaproblemen en borstvoedign')).toEqual(expect.arrayContaining(['slapen', 'voeding']));
    expect(idsIn('De scholen worden gesloopt.')).toEqual([]);
  });

  test('an object or a room counts at most half', () => {
    expect(idsIn('De slaapkamer wordt geverfd.')).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  'Moeder ',
  'slaat ',
  'hij ',
  'is ',
  'op',
  '. ',
  ', ',
  'slaapt niet ',
  'huilt ',
  "'ik ",
  '\n',
  '\ud800',
  '\0',
  '(',
  '5 ',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

test('never throws, and every span lies in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of findContext(splitSentences(text), context).themes) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('sentences read before give the same as sentences read anew', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const sentences = splitSentences(`${before} ${after}`);
      const anew = splitSentences(`${before} ${after}`);
      sentences.map(contextOfSentence);
      expect(combine(sentences, sentences.map(contextOfSentence))).toEqual(findContext(anew, context));
    }),
  );
});
