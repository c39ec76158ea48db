import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../dutch/sentences.ts';
import { patternCounts } from '../sources.ts';
import { classesOf } from './classes.ts';
import { FeatureSet } from './feature-set.ts';
import { readWeights } from './weights.ts';

const featuresIn = (text: string): readonly number[] => {
  const gathered = new FeatureSet();
  gathered.begin();
  const { reader } = readWeights();
  for (const { tokens } of splitSentences(text))
    for (let at = 0; at < tokens.length; at += 1) reader.addAt(tokens, at, gathered);
  return [...gathered.taken()];
};

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
  test('come once each, however often a word stands there', () => {
    const features = featuresIn('slapen slapen slapen');
    expect(new Set(features).size).toBe(features.length);
    expect(features.length).toBeGreaterThan(0);
  });

  test('a name says nothing, the same letters as a word may', () => {
    expect(featuresIn('Storm')).toEqual([]);
  });

  test('two words in a row say more than both apart', () => {
    const apart = new Set([...featuresIn('alleen'), ...featuresIn('thuis')]);
    expect(featuresIn('alleen thuis').filter((feature) => !apart.has(feature))).not.toEqual([]);
  });
});
