import { describe, expect, it } from 'vitest';
import { splitSentences } from '../dutch/sentences.ts';
import { contextOfSentence, type Evidence, type ThemeEvidence } from './evidence.ts';
import { overviewOf, stretchesOf } from './stretches.ts';
import { readAll } from './tallies.ts';

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
  const bits = themes.length > 0 ? 1 << theme : 0;
  const sure = themes.some(({ need, supported }) => need !== 'zwak' || supported) ? bits : 0;
  const open = themes.some(({ need }) => need === 'bijKind') ? bits : 0;
  return { ...contextOfSentence(plain), themes, low: bits, sureLow: sure, openLow: open };
}

/** What became of the theme in sentences of a hundred characters each. */
function tallyIn(...evidence: Evidence[]) {
  if (plain === undefined) throw new Error('There is a sentence.');
  const sentences = evidence.map((_, index) => ({ ...plain, start: index * 100 }));
  const stretches = stretchesOf(evidence);
  return readAll(sentences, evidence, stretches, overviewOf(stretches)).tallies[theme];
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
    expect(tallyIn(weak, told(), told(), otherWeak)?.place).toBeNull();
  });

  it('do not when they are the same one', () => {
    expect(tallyIn(weak, weak)?.place).toBeNull();
  });

  it('do not when they share a word', () => {
    expect(tallyIn(told(trigger({}), trigger({ concept: 2, start: 2, end: 8 })))?.place).toBeNull();
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
    expect(tallyIn(strong, ofChild)).toMatchObject({ strong: true, ofOther: true });
  });
});
