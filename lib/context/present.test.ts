import { describe, expect, it } from 'vitest';
import { splitSentences } from '../dutch/sentences.ts';
import { almost, mostLacking, themesIn, type Weighed } from './present.ts';
import type { Tally } from './tallies.ts';
import { allThemeIds } from './theme-ids.ts';
import { labelCount } from './weights/rows.ts';

const sentences = splitSentences('Moeder vertelt over de nacht. Vader belde.');

/** What is seen when these themes weigh so much, and each has a place of its own in the text. */
function seen(weights: Readonly<Record<string, number>>, more: Partial<Weighed> = {}) {
  const heaviest = {
    weights: new Int32Array(labelCount).fill(-100),
    windows: new Int32Array(labelCount).fill(0),
  };
  const tallies: Tally[] = [];
  Object.entries(weights).forEach(([id, weight], index) => {
    const theme = allThemeIds.indexOf(id);
    heaviest.weights[theme] = weight;
    tallies[theme] = {
      place: { start: index, end: index + 3 },
      ofOther: false,
    };
  });
  const ofText = new Array<number>(labelCount).fill(0);
  return themesIn(tallies, sentences, { first: 0, heaviest, ofText, worry: null, ...more });
}

const ids = (found: ReturnType<typeof seen>) => found.themes.map(({ id }) => id);

describe('the themes of a text', () => {
  it('are those that weigh nought or more, the heaviest first, each with its place', () => {
    const found = seen({ slapen: 3, huilen: 12, geld: -1, werk: 0 });
    expect(found.themes).toEqual([
      { id: 'huilen', start: 1, end: 4 },
      { id: 'slapen', start: 0, end: 3 },
      { id: 'werk', start: 3, end: 6 },
    ]);
  });

  it('are four at most', () => {
    expect(ids(seen({ slapen: 9, huilen: 8, geld: 7, werk: 6, wonen: 5 }))).toEqual([
      'slapen',
      'huilen',
      'geld',
      'werk',
    ]);
  });

  it('weigh with what the text as a whole adds', () => {
    const ofText = new Array<number>(labelCount).fill(0).with(allThemeIds.indexOf('geld'), 5);
    expect(ids(seen({ geld: -5 }, { ofText }))).toEqual(['geld']);
  });

  it('hold the theme of a worry that lacks little, and not one that lacks much', () => {
    const worry = { about: 'kind', theme: 'veiligheid', sentence: 1, start: 0, end: 5 } as const;
    const ofText = (lacks: number) =>
      new Array<number>(labelCount).fill(0).with(allThemeIds.indexOf('veiligheid'), 100 - lacks);
    expect(seen({ slapen: 3 }, { worry, ofText: ofText(mostLacking) }).themes).toEqual([
      { id: 'slapen', start: 0, end: 3 },
      { id: 'veiligheid', start: 30, end: 35 },
    ]);
    expect(ids(seen({ slapen: 3 }, { worry, ofText: ofText(mostLacking + 1) }))).toEqual(['slapen']);
    expect(ids(seen({ slapen: 3 }, { ofText: ofText(mostLacking) }))).toEqual(['slapen']);
  });
});

describe('what a text leans to', () => {
  it('is what lacks a little, two at most, and never a worry', () => {
    expect(seen({ slapen: -almost, huilen: -1, geld: -2, veiligheid: -1, psychisch: -1 }).leanings).toEqual([
      'huilen',
      'geld',
    ]);
    expect(seen({ slapen: -almost - 1 }).leanings).toEqual([]);
  });
});
