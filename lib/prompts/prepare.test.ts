import { describe, expect, it } from 'vitest';
import { themeIds } from '../context/texts.ts';
import { library } from './library.ts';
import { cardsFor, parts, prepare } from './prepare.ts';
import { startingPoint, startingPointsOf } from './starting-points.ts';

const roles = ['jv', 'lk', 'ib'] as const;
const everyStart = roles.flatMap((role) => startingPointsOf(role));

describe('starting points', () => {
  it('are there for every role, once each, about themes that exist', () => {
    for (const role of roles) expect(startingPointsOf(role).length).toBeGreaterThanOrEqual(6);
    expect(new Set(everyStart.map(({ id }) => id)).size).toBe(everyStart.length);
    const known = new Set(themeIds());
    expect(everyStart.flatMap(({ begint }) => begint).filter((id) => !known.has(id))).toEqual([]);
    expect(startingPoint('lk-poort')?.rol).toBe('lk');
    expect(startingPoint('bestaat-niet')).toBeNull();
  });

  it.each(everyStart.map((start) => [start.id, start] as const))(
    '%s gives a whole conversation',
    (_, start) => {
      const prepared = prepare(library, { role: start.rol, themes: start.begint, expected: true });
      const proposed = parts.filter((part) => part !== 'clear');
      expect([...prepared.keys()]).toEqual(proposed);
      expect(new Set([...prepared.values()].map(({ id }) => id)).size).toBe(proposed.length);
      const about = [...prepared.values()].filter(({ themas }) =>
        themas.some((id) => start.begint.includes(id)),
      );
      expect(about.length).toBeGreaterThanOrEqual(1);
    },
  );

  it('offers no good moments where a child may not be safe', () => {
    const second = cardsFor(library, 'second', { role: 'ib', themes: ['veiligheid'], expected: false });
    expect(second.some(({ categorie }) => categorie === 'GOE')).toBe(false);
  });

  it('says nothing about a theme as if it were so, before anybody has told of it', () => {
    const themes = ['grenzen', 'slapen'];
    for (const part of ['opening', 'permission', 'clear', 'closing'] as const)
      expect(
        cardsFor(library, part, { role: 'jv', themes, expected: true }).every(
          (card) => card.themas.length === 0,
        ),
      ).toBe(true);
    const told = cardsFor(library, 'opening', { role: 'jv', themes, expected: false });
    expect(told[0]?.themas.some((id) => themes.includes(id))).toBe(true);
  });

  it('asks teachers nothing that is for others', () => {
    for (const part of parts)
      expect(
        cardsFor(library, part, { role: 'lk', themes: ['slapen'], expected: false }).every(({ rollen }) =>
          rollen.includes('lk'),
        ),
      ).toBe(true);
  });

  it('proposes nothing that is only for afterwards or for the note', () => {
    const after = library.filter(
      ({ momenten }) => !momenten.includes('voor') && !momenten.includes('tijdens'),
    );
    expect(after.some(({ aan }) => aan === 'ouder')).toBe(true);
    for (const part of parts)
      expect(cardsFor(after, part, { role: 'jv', themes: ['slapen'], expected: false })).toEqual([]);
  });
});
