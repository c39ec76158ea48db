import { describe, expect, test } from 'vitest';
import { splitSentences } from '../dutch/sentences.ts';
import { start } from './before.ts';
import { expandPhrase, matchPhrase, parsePhrase, wordSet } from './phrase.ts';
import { Reading } from './reading.ts';
import { Vocabulary } from './vocabulary.ts';

const lists = { etiket: wordSet('lastig~ narcist* *freak') };
const nothing = new Vocabulary([]);

/** The words that a phrase covers in a sentence, or null. */
function find(phrase: string, text: string): string | null {
  const [sentence] = splitSentences(text);
  if (sentence === undefined) return null;
  const reading = new Reading(sentence, start, nothing);
  for (const variant of expandPhrase(phrase)) {
    const parsed = parsePhrase(variant, lists);
    for (let at = 0; at < reading.tokens.length; at += 1) {
      const anchor = parsed.elements[parsed.anchor];
      if (anchor?.kind !== 'words' || !anchor.words.has(reading.norm(at))) continue;
      const range = matchPhrase(parsed, reading, at);
      if (range !== null) return reading.written(range.from, range.to, text.slice(sentence.start));
    }
  }
  return null;
}

describe('phrases', () => {
  test.each([
    ['u kunt het beste', 'Dan kunt u wel; u kunt het beste bellen.', 'u kunt het beste'],
    ['komt|kwam wel goed', 'Het kwam wel goed.', 'kwam wel goed'],
    ['{weigeren} hulp?', 'Vader weigerde hulp.', 'weigerde hulp'],
    ['{weigeren} hulp?', 'Vader weigerde.', 'weigerde'],
    ['<parent> is ... @etiket', 'Moeder is erg lastig.', 'Moeder is erg lastig'],
    ['<parent> is ... @etiket', 'Moeder is een controlfreak.', 'Moeder is een controlfreak'],
    ['<parent> is ...1 @etiket', 'Moeder is een heel erg lastige vrouw.', null],
    ['komt goed !uit', 'Dat komt goed uit.', null],
    ['^ probeer', 'En probeer het maar.', 'probeer'],
    ['^ probeer', 'Ik probeer het.', null],
    ['heb (de indruk|het idee) dat', 'Ik heb het idee dat zij moe is.', 'heb het idee dat'],
    ['als ... kom', 'Als hij slaapt. Kom later.', null],
    [', maar', 'Lief, maar druk.', ', maar'],
  ])('%s in: %s', (phrase, text, expected) => {
    expect(find(phrase, text)).toBe(expected);
  });

  test.each([
    ['<parent>', 'needs a word'],
    ['<bestaatniet> is', 'no class of words'],
    ['@bestaatniet', 'no word list'],
  ])('says why %s cannot be used', (phrase, reason) => {
    expect(() => parsePhrase(phrase, {})).toThrow(reason);
  });
});
