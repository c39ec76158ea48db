import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', { timeout: 60_000 }, () => {
  test.each([
    ['Moeder belt. Vader komt later.', ['Moeder belt.', 'Vader komt later.']],
    ['moeder belt. vader komt later', ['moeder belt.', 'vader komt later']],
    ['Mw. De Boer en dhr. Smit zijn er.', ['Mw. De Boer en dhr. Smit zijn er.']],
    ['Verzet i.v.m. griep, o.a. bij mdr. en oma.', ['Verzet i.v.m. griep, o.a. bij mdr. en oma.']],
    ['Drinkt bv. om 10.30 uur. Slaapt goed.', ['Drinkt bv. om 10.30 uur.', 'Slaapt goed.']],
    ['Geeft volledig bv. Gaat goed.', ['Geeft volledig bv.', 'Gaat goed.']],
    ['Afspraak op 12-3. Daarna 14-2-2025 weer.', ['Afspraak op 12-3.', 'Daarna 14-2-2025 weer.']],
    ['Mail naar jan.jansen@school.nl. Dank!', ['Mail naar jan.jansen@school.nl.', 'Dank!']],
    [
      "Zij zei: 'Ik ben op. Ik kan niet meer.' Daarna huilde ze.",
      ["Zij zei: 'Ik ben op. Ik kan niet meer.'", 'Daarna huilde ze.'],
    ],
    ['"Wat nu?" vroeg vader.', ['"Wat nu?" vroeg vader.']],
    ['„Ik ben moe.”, zei ze. Stil.', ['„Ik ben moe.”, zei ze.', 'Stil.']],
    ['- slaapt slecht\n- eet goed\nmoeder is moe', ['- slaapt slecht', '- eet goed', 'moeder is moe']],
    ['Slaapt ze door? en eet ze al mee?', ['Slaapt ze door?', 'en eet ze al mee?']],
    ['Plek op de arm van S. Moeder zag dat ook.', ['Plek op de arm van S.', 'Moeder zag dat ook.']],
    ['Gesproken met J. de Wit. Ging goed.', ['Gesproken met J. de Wit.', 'Ging goed.']],
    ['Gewicht 5,1 kg. Groeit goed.', ['Gewicht 5,1 kg.', 'Groeit goed.']],
    ['Contact met de GGZ. Wacht nog.', ['Contact met de GGZ.', 'Wacht nog.']],
    ['1. Slapen\n2. Eten', ['1. Slapen', '2. Eten']],
    [
      'Ik dacht... misschien morgen. Of niet... Zie wel.',
      ['Ik dacht... misschien morgen.', 'Of niet...', 'Zie wel.'],
    ],
    ['Wat fijn 😀 Tot morgen!', ['Wat fijn 😀', 'Tot morgen!']],
    ['Gedaan.Daarna naar huis.', ['Gedaan.', 'Daarna naar huis.']],
    ['Echt waar?! Ja.', ['Echt waar?!', 'Ja.']],
    ['Dit gaat over (o.a. het eten). Klaar.', ['Dit gaat over (o.a. het eten).', 'Klaar.']],
    ["Hij is 's avonds druk. 's Ochtends niet.", ["Hij is 's avonds druk.", "'s Ochtends niet."]],
    ['', []],
    [' \n\t\0 ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('a line broken by the margin goes on', () => {
    const text = 'Moeder vertelt dat zij het de laatste weken erg zwaar vindt en\ndat oma nu vaker komt.';
    expect(split(text)).toEqual([text]);
  });

  test('says where a line and a paragraph start', () => {
    const flags = splitSentences('Een. Twee.\nDrie.\n\nVier.').map((s) => [s.newLine, s.newParagraph]);
    expect(flags).toEqual([
      [true, true],
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  test('finds quotes in every style', () => {
    for (const text of [
      'zegt "ik kan niet"',
      'zegt “ik kan niet”',
      "zegt 'ik kan niet'",
      'zegt ‘ik kan niet’',
      'zegt „ik kan niet”',
      'zegt «ik kan niet»',
    ]) {
      const [sentence] = splitSentences(text);
      expect(sentence?.quotes.map(({ start, end }) => text.slice(start + 1, end - 1))).toEqual([
        'ik kan niet',
      ]);
    }
    expect(splitSentences("'s avonds en foto's van zo'n kind")[0]?.quotes).toEqual([]);
  });

  test('covers every visible character once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let covered = 0;
        for (const { start, end, tokens } of splitSentences(text)) {
          expect(
            text
              .slice(covered, start)
              .trim()
              .replace(/[\0-\x20\x7f-\xa0]/g, ''),
          ).toBe('');
          for (const token of tokens)
            expect(text.slice(start + token.start, start + token.end)).toBe(token.text);
          covered = end;
        }
        expect(text.slice(covered).replace(/[\0-\x20\x7f-\xa0\u2000-\u3000\ufeff\u1680]/g, '')).toBe('');
      }),
    );
  });
});
