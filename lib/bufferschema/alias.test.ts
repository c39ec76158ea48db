import { describe, expect, it } from 'vitest';
import { aliasWords, suggestAlias } from './alias.ts';

describe('suggestAlias', () => {
  it('has at least sixty different words to choose from', () => {
    expect(new Set(aliasWords).size).toBe(aliasWords.length);
    expect(aliasWords.length).toBeGreaterThanOrEqual(60);
  });

  it('takes the word that chance points at', () => {
    expect(suggestAlias(() => 0, [])).toBe('Ouder Zeester');
    expect(suggestAlias(() => 0.9999, [])).toBe(`Ouder ${aliasWords.at(-1)}`);
  });

  it('never gives one that is in use, however it was typed', () => {
    expect(suggestAlias(() => 0, ['ouder zeester ', 'Ouder Lantaarn'])).toBe('Ouder Wilg');
  });

  it('goes on with numbers when all words are in use', () => {
    const all = aliasWords.map((word) => `Ouder ${word}`);
    expect(suggestAlias(() => 0, all)).toBe('Ouder Zeester 2');
    expect(suggestAlias(() => 0, [...all, 'Ouder Zeester 2'])).toBe('Ouder Lantaarn 2');
  });
});
