import { expect, it } from 'vitest';
import { learningTexts, ruleTexts, unseenPart } from '../../scripts/quality/corpus.ts';

/** A text without what two writers of the same words may do differently. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

it('takes no text of the unseen part to learn weights from', () => {
  const unseen = new Set(
    Object.values(unseenPart)
      .flatMap((read) => read())
      .map(({ text }) => bare(text)),
  );
  const learned = [...learningTexts().flatMap(({ cases }) => cases), ...ruleTexts()];
  expect(unseen.size).toBeGreaterThan(1000);
  expect(learned.map(({ text }) => text).filter((text) => unseen.has(bare(text)))).toEqual([]);
});
