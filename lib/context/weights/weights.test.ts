import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../dutch/sentences.ts';
import { contextOfSentence } from '../evidence.ts';
import { signed } from '../safety/signed.ts';
import { patternCounts } from '../sources.ts';
import { classesOf } from './classes.ts';
import { featuresOfWords } from './sentence.ts';
import { Weighing } from './weigh.ts';
import { readWeights } from './weights.ts';

const nobody = { hij: null, zij: null };

const featuresIn = (text: string): readonly number[] =>
  splitSentences(text).flatMap(({ tokens }) => featuresOfWords(tokens));

test('every pattern of every theme has its weight: after a change in the lists, `npm run fit`', () => {
  const { rows, patterns } = readWeights();
  expect(rows.count - patterns).toBe(patternCounts().reduce((sum, count) => sum + count, 0));
});

describe('classes of words', () => {
  test('a word that no text held has the classes of its neighbours', () => {
    expect(classesOf('ledikantje').filter((name) => classesOf('wieg').includes(name))).not.toEqual([]);
  });

  test('a run of letters that is no word has none', () => {
    expect(classesOf('slaap'.repeat(20))).toEqual([]);
    expect(classesOf('')).toEqual([]);
  });
});

describe('the features of a text', () => {
  test('count once each, however often a word stands there', () => {
    const weighing = (text: string) => {
      const sentences = splitSentences(text);
      const signs = sentences.map(contextOfSentence).map(({ safety }) => signed(safety, nobody));
      const onScale = new Weighing();
      onScale.change(signs, { from: 0, to: 0, count: signs.length });
      return onScale.all[0]?.weights;
    };
    expect(weighing('slapen slapen slapen')).toEqual(weighing('slapen'));
    expect(weighing('slapen. slapen. slapen.')).toEqual(weighing('slapen.'));
  });

  test('a name says nothing, the same letters as a word may', () => {
    expect(featuresIn('Storm')).toEqual([]);
  });

  test('two words in a row say more than both apart', () => {
    const apart = new Set([...featuresIn('alleen'), ...featuresIn('thuis')]);
    expect(featuresIn('alleen thuis').filter((feature) => !apart.has(feature))).not.toEqual([]);
  });
});
