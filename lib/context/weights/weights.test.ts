import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../dutch/sentences.ts';
import { contextOfSentence } from '../evidence.ts';
import { signed } from '../safety/signed.ts';
import { patternCounts } from '../sources.ts';
import { classesOf } from './classes.ts';
import { readLanes } from './rows.ts';
import { featuresOfWords } from './sentence.ts';
import { featuresOfWindows, Weighing } from './weigh.ts';
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

const signsIn = (text: string) =>
  splitSentences(text).map((sentence) => signed(contextOfSentence(sentence).safety, nobody));

function windowsOf(text: string): (readonly number[])[] {
  const signs = signsIn(text);
  const onScale = new Weighing();
  onScale.change(signs, { from: 0, to: 0, count: signs.length });
  return onScale.all.map(({ weights }) => weights);
}

describe('the features of a text', () => {
  test('count once each, however often a word stands there', () => {
    expect(windowsOf('slapen slapen slapen')).toEqual(windowsOf('slapen'));
    expect(windowsOf('slapen. slapen. slapen.')).toEqual(windowsOf('slapen.'));
  });

  test('weigh by themselves, whichever words bring them and in whichever of three sentences', () => {
    const text =
      'Moeder slaapt slecht en de slaap blijft weg. Moeder en haar moeder slapen bij de baby. Het regent. ' +
      'De baby huilt, het huilen maakt moeder moe. Vader slaapt. Moeder huilt om de baby.';
    const { begin, rows } = readWeights();
    const expected = featuresOfWindows(signsIn(text)).map((features) =>
      readLanes(begin).map((sum, label) =>
        features.reduce((all, feature) => all + rows.weight(feature, label), sum),
      ),
    );
    expect(windowsOf(text)).toEqual(expected);
  });

  test('a name says nothing, the same letters as a word may', () => {
    expect(featuresIn('Storm')).toEqual([]);
  });

  test('two words in a row say more than both apart', () => {
    const apart = new Set([...featuresIn('alleen'), ...featuresIn('thuis')]);
    expect(featuresIn('alleen thuis').filter((feature) => !apart.has(feature))).not.toEqual([]);
  });
});
