import { describe, expect, it } from 'vitest';
import { splitSentences } from '../dutch/sentences.ts';
import { contextOfSentence, type Evidence, type ThemeEvidence } from './evidence.ts';
import { resolve, Stretches } from './stretches.ts';
import { Tallying } from './tallies.ts';

const theme = 5;
const [plain] = splitSentences('Het regent buiten.');

const trigger = (parts: Partial<ThemeEvidence>): ThemeEvidence => ({
  theme,
  concept: 1,
  need: 'zwak',
  supported: false,
  owner: null,
  start: 0,
  end: 4,
  ...parts,
});

/** A sentence in which these triggers were found, or none. */
function told(...themes: ThemeEvidence[]): Evidence {
  if (plain === undefined) throw new Error('There is a sentence.');
  return { ...contextOfSentence(plain), themes };
}

/** What became of the theme in sentences of a hundred characters each. */
function tallyIn(...evidence: Evidence[]) {
  if (plain === undefined) throw new Error('There is a sentence.');
  const sentences = evidence.map((_, index) => ({ ...plain, start: index * 100 }));
  const stretches = new Stretches();
  stretches.change(evidence, { from: 0, to: 0, count: evidence.length });
  const overview = stretches.overview();
  const tallying = new Tallying(sentences);
  stretches.forEach((stretch, from) => {
    const { triggers } = resolve(evidence, stretch, from, { antecedents: overview.relatives, overview });
    tallying.add(triggers, from);
  });
  return tallying.take()[theme];
}

const weak = told(trigger({}));
const otherWeak = told(trigger({ concept: 2, start: 10, end: 14 }));
const strong = told(trigger({ need: 'sterk', start: 20, end: 25 }));
const ofChild = told(trigger({ need: 'bijKind', owner: 'ouder' }));

describe('two weak triggers', () => {
  it('count together within two sentences, at the place of the first', () => {
    expect(tallyIn(told(), weak, told(), otherWeak)?.place).toEqual({ start: 100, end: 104 });
  });

  it('do not when they stand farther apart', () => {
    expect(tallyIn(weak, told(), told(), otherWeak)).toBeUndefined();
  });

  it('do not when they are the same one', () => {
    expect(tallyIn(weak, weak)).toBeUndefined();
  });

  it('do not when they share a word', () => {
    expect(tallyIn(told(trigger({}), trigger({ concept: 2, start: 2, end: 8 })))).toBeUndefined();
  });

  it('count across any number of sentences that are about something else, from the second on', () => {
    const rest = Array.from({ length: 70 }, () => told());
    expect(tallyIn(weak, ...rest, weak, otherWeak)?.place).toEqual({ start: 7100, end: 7104 });
  });
});

describe('a strong trigger', () => {
  it('counts by itself, and gives the place from then on', () => {
    expect(tallyIn(weak, strong, strong)?.place).toEqual({ start: 120, end: 125 });
  });

  it('takes the place of two weak ones', () => {
    expect(tallyIn(weak, otherWeak, strong)?.place).toEqual({ start: 220, end: 225 });
  });
});

describe('a trigger that asks for a child', () => {
  it('is remembered when it is about a parent, and gives no place', () => {
    expect(tallyIn(ofChild)).toMatchObject({ place: null, ofOther: true });
  });

  it('is remembered too behind a strong one', () => {
    expect(tallyIn(strong, ofChild)).toMatchObject({ place: { start: 20, end: 25 }, ofOther: true });
  });
});
