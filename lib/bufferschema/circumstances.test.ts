import { describe, expect, it } from 'vitest';
import { circumstanceChips, isTicked, toggle } from './circumstances.ts';
import type { Circumstance } from './schema.ts';
import { circumstanceKinds } from './values.ts';

const kinds = circumstanceKinds.map((kind) => ({ kind, text: '' }));

describe('circumstanceChips', () => {
  it.each(['lk', 'ib'] as const)('starts with what school meets, for %s', (role) => {
    expect(
      circumstanceChips(role)
        .slice(0, 4)
        .map(({ text }) => text),
    ).toEqual(['verzuim', 'ondersteuning', 'wisselingen', 'thuis nog onbekend']);
  });

  it('starts with the first years for the jeugdverpleegkundige', () => {
    expect(circumstanceChips('jv')[0]).toEqual({ kind: 'kind', text: 'slapen' });
  });

  it.each(['jv', 'lk', 'ib'] as const)('offers every kind to %s', (role) => {
    expect(circumstanceChips(role).slice(-kinds.length)).toEqual(kinds);
  });
});

describe('toggle', () => {
  const own: Circumstance = { tekst: 'lange dagen', soort: 'werk', perspectief: 'ouder', richting: 'drukt' };
  const work = { kind: 'werk', text: '' } as const;

  it('adds what was ticked, as seen by who fills it in', () => {
    expect(toggle([own], work)).toEqual([own, { tekst: '', soort: 'werk', perspectief: 'ik' }]);
  });

  it('takes away only what was ticked', () => {
    expect(toggle(toggle([own], work), work)).toEqual([own]);
    expect(isTicked([own], work)).toBe(false);
  });

  it('keeps "not known yet" as something to ask', () => {
    const unknown = circumstanceChips('ib')[3];
    expect(unknown && toggle([], unknown)).toEqual([
      { tekst: 'thuis nog onbekend', soort: 'familie', perspectief: 'onbekend' },
    ]);
  });
});
