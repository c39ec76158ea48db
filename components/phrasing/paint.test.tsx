import { describe, expect, it } from 'vitest';
import { paint } from './paint.ts';

describe('paint', () => {
  const text = 'Moeder vertelt veel. Vader is lastig.';

  it('keeps every character, in order', () => {
    const pieces = paint(
      text,
      [{ kind: 'P3', start: 0, end: 20 }],
      [{ rule: 'x', level: 'let-op', start: 30, end: 36 }],
      null,
    );
    expect(pieces.map(({ words }) => words).join('')).toBe(text);
  });

  it('lets a finding win over a strength and darkens the one that is open', () => {
    const finding = { rule: 'x', level: 'tip', start: 7, end: 14 } as const;
    const pieces = paint(text, [{ kind: 'P3', start: 0, end: 20 }], [finding], finding);
    expect(pieces.map(({ words, className }) => [words, className])).toEqual([
      ['Moeder ', 'span span-here'],
      ['vertelt', 'span span-tip span-open'],
      [' veel.', 'span span-here'],
      [' Vader is lastig.', ''],
    ]);
  });

  it('does not underline a finding about the whole text', () => {
    const pieces = paint(text, [], [{ rule: 'x', level: 'tip', start: 0, end: text.length }], null);
    expect(pieces).toEqual([{ start: 0, words: text, className: '' }]);
  });
});
