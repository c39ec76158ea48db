import { describe, expect, test } from 'vitest';
import { splitSentences } from '../dutch/sentences.ts';
import { start } from './before.ts';
import { matchPhrase, parsePhrase } from './phrase.ts';
import { Reading } from './reading.ts';
import { Vocabulary } from './vocabulary.ts';

/** The phrases that fit in a sentence with the words that they cover, in order. */
function fits(phrases: readonly string[], text: string): string[] {
  const owned = phrases.map((source, owner) => ({ phrase: parsePhrase(source, {}), owner, group: 0 }));
  const vocabulary = new Vocabulary(owned);
  return splitSentences(text).flatMap((sentence) => {
    const reading = new Reading(sentence, start, vocabulary);
    const written = text.slice(sentence.start);
    return vocabulary
      .fitsIn(reading)
      .map(({ owner, from, to }) => `${phrases[owner]}: ${reading.written(from, to, written)}`);
  });
}

describe('the phrases that fit in a sentence', () => {
  test.each([
    ['one word', ['zorgmijdend'], 'Moeder is zorgmijdend.', ['zorgmijdend: zorgmijdend']],
    ['a start', ['zorg*'], 'Moeder is zorgmijdend.', ['zorg*: zorgmijdend']],
    [
      'a rare word far behind the first',
      ['moeder ...3 een zorg'],
      'Het zal moeder echt een zorg zijn.',
      ['moeder ...3 een zorg: moeder echt een zorg'],
    ],
    [
      'the same words too far off',
      ['moeder ...3 een zorg'],
      'Moeder zegt dat zij daarover een zorg heeft.',
      [],
    ],
    [
      'once, though the rare word stands there twice',
      ['moeder ...4 zorg'],
      'Moeder ziet zorg en zorg.',
      ['moeder ...4 zorg: Moeder ziet zorg'],
    ],
    [
      'a word that may be absent',
      ['is erg? boos'],
      'Hij is boos; zij is erg boos.',
      ['is erg? boos: is boos', 'is erg? boos: is erg boos'],
    ],
    [
      'by the place of the word that is looked for, then as they stand in the list',
      ['boos op oma', 'oma', 'boos op'],
      'Hij was boos op oma.',
      ['boos op oma: boos op oma', 'boos op: boos op', 'oma: oma'],
    ],
    [
      'with a class beside it',
      ['<parent> weigert'],
      'Vader weigert, hij weigert.',
      ['<parent> weigert: Vader weigert'],
    ],
  ])('%s', (_, phrases, text, expected) => {
    expect(fits(phrases, text)).toEqual(expected);
  });

  test('are the same in a sentence of more words than a number has bits', () => {
    const filler = Array.from({ length: 40 }, (_, at) => (at % 3 === 0 ? 'boos' : 'heel')).join(' ');
    const text = `Hij is ${filler} en zij is boos op oma.`;
    const phrase = parsePhrase('boos op oma', {});
    const [sentence] = splitSentences(text);
    const reading = sentence && new Reading(sentence, start, new Vocabulary([]));
    const places = reading?.tokens.flatMap((_, at) =>
      reading.norm(at) === 'boos' && matchPhrase(phrase, reading, at) !== null ? [at] : [],
    );
    expect(places).toHaveLength(1);
    expect(fits(['boos op oma'], text)).toEqual(['boos op oma: boos op oma']);
  });
});
