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
      const prepared = prepare(library, { role: start.rol, themes: start.begint });
      expect([...prepared.keys()]).toEqual(parts);
      expect(new Set([...prepared.values()].map(({ id }) => id)).size).toBe(parts.length);
      const about = [...prepared.values()].filter(({ themas }) =>
        themas.some((id) => start.begint.includes(id)),
      );
      expect(about.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('offers no good moments where a child may not be safe', () => {
    const second = cardsFor(library, 'second', { role: 'ib', themes: ['veiligheid'] });
    expect(second.some(({ categorie }) => categorie === 'GOE')).toBe(false);
  });

  it('asks teachers nothing that is for others', () => {
    for (const part of parts)
      expect(
        cardsFor(library, part, { role: 'lk', themes: ['slapen'] }).every(({ rollen }) =>
          rollen.includes('lk'),
        ),
      ).toBe(true);
  });
});
