import { describe, expect, it } from 'vitest';
import { tokenise } from '../dutch/tokenise.ts';
import { isDenied } from './denial.ts';
import { knownWords } from './word.ts';

/** Whether the last word of a text is denied. */
function isLastDenied(text: string): boolean {
  const words = tokenise(text).map((token) => knownWords().of(token) ?? undefined);
  return isDenied(words, words.length - 1);
}

describe('a denial', () => {
  it.each(['geen depressie', 'geen tekenen van depressie', 'niet meer bang', 'nooit echt zo bang'])(
    'takes away what stands behind it: %s',
    (text) => expect(isLastDenied(text)).toBe(true),
  );

  it.each([
    'depressie',
    'geen broer heeft depressie',
    'niet op de gang geslagen',
    'geen last meer van de depressie',
  ])('leaves what stands behind another word, or more than three small ones: %s', (text) =>
    expect(isLastDenied(text)).toBe(false),
  );
});
