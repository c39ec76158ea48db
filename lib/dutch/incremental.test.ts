import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IncrementalSplitter } from './incremental.ts';
import { splitSentences } from './sentences.ts';

const pieces = fc.constantFrom(
  'moeder belt',
  '. ',
  '\n',
  '\n\n',
  '"',
  "'",
  ' zegt: ',
  '?',
  ' ',
  'Vader',
  ' bv. ',
  '12-3',
  'x',
  ', ',
  '…',
  '- ',
  'i.v.m. ',
  'jan.Smit',
  '@school',
  '.nl',
  'mw. ',
  '\u201e',
  '        ',
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('IncrementalSplitter', () => {
  test('splits as a full split does, after any edit', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(30), texts, (text, place, removed, added) => {
        const splitter = new IncrementalSplitter();
        splitter.split(text);
        const at = text.length === 0 ? 0 : place % text.length;
        const edited = text.slice(0, at) + added + text.slice(at + removed);
        expect(splitter.split(edited).sentences).toEqual(splitSentences(edited));
      }),
      { numRuns: 500 },
    );
  });

  test('sees that a line before the edit is no longer as long as the margin', () => {
    const text = 'Moeder vertelt dat de nachten zwaar zijn. Zo gaat het altijd \nmoet u weten';
    const splitter = new IncrementalSplitter();
    splitter.split(text);
    const shorter = text.slice(8);
    expect(splitter.split(shorter).sentences).toEqual(splitSentences(shorter));
  });

  test('keeps the tokens of sentences far from the edit', () => {
    const sentence = 'Moeder vertelt dat de nachten kort zijn. ';
    const text = sentence.repeat(60);
    const splitter = new IncrementalSplitter();
    const before = [...splitter.split(text).sentences];
    const after = splitter.split(`${text.slice(0, 1210)}x${text.slice(1210)}`).sentences;
    expect(after.at(-1)?.tokens).toBe(before.at(-1)?.tokens);
    expect(after[0]?.tokens).toBe(before[0]?.tokens);
    expect(after.filter(({ tokens }) => !before.some((one) => one.tokens === tokens))).toHaveLength(1);
  });

  test('tells which sentences are others, and which can have moved towards or from one another', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(30), texts, (text, place, removed, added) => {
        const splitter = new IncrementalSplitter();
        const known = [...splitter.split(text).sentences];
        const starts = known.map(({ start }) => start);
        const at = text.length === 0 ? 0 : place % text.length;
        const edited = text.slice(0, at) + added + text.slice(at + removed);
        const { sentences, changed, moved } = splitter.split(edited);
        const kept = sentences.toSpliced(changed.from, changed.count);
        expect(kept).toHaveLength(known.length - (changed.to - changed.from));
        const old = known.toSpliced(changed.from, changed.to - changed.from);
        for (const [index, sentence] of kept.entries()) expect(sentence).toBe(old[index]);
        const shift = edited.length - text.length;
        expect(sentences.slice(0, moved.from).map(({ start }) => start)).toEqual(starts.slice(0, moved.from));
        expect(sentences.slice(moved.from + moved.count).map(({ start }) => start - shift)).toEqual(
          starts.slice(moved.to),
        );
      }),
      { numRuns: 500 },
    );
  });
});
