import { describe, expect, it } from 'vitest';
import { takeOver } from './take-over.ts';

describe('takeOver', () => {
  it('replaces the sentence that holds the words and leaves every other character alone', () => {
    const text = 'Moeder kwam op tijd.  Moeder is zorgmijdend.\nIk bel vrijdag.';
    const start = text.indexOf('zorgmijdend');
    const result = takeOver(text, { start, end: start + 11 }, 'Moeder belde ___ af.');
    expect(result.text).toBe('Moeder kwam op tijd.  Moeder belde  af.\nIk bel vrijdag.');
  });

  it('puts the caret in the first gap', () => {
    const { text, caret } = takeOver('Fout.', { start: 0, end: 5 }, 'Ik zag dat ___ en ___.');
    expect(`${text.slice(0, caret)}|${text.slice(caret)}`).toBe('Ik zag dat | en .');
  });

  it('puts the caret behind a rewrite without gaps', () => {
    const { text, caret } = takeOver('Slaapt hij goed?', { start: 0, end: 16 }, 'Hoe slaapt hij?');
    expect(caret).toBe(text.length);
  });
});
