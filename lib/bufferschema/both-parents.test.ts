import { describe, expect, it } from 'vitest';
import { beside, schemaOfOther } from './both-parents.ts';
import { emptySchema } from './empty-schema.ts';
import { bufferschemaSchema } from './schema.ts';

const moment = '2026-11-22T10:00:00.000Z';
const empty = emptySchema({ id: 'a1', rol: 'ib', alias: 'Ouder Duin', wisDatum: '2099-01-01', moment });
const mother = bufferschemaSchema.parse({
  ...empty,
  ouderrol: 'moeder',
  kindBand: '4-6',
  A_situatie: { beleving: 'is moe' },
  B_omstandigheden: [{ soort: 'werk' }, { soort: 'kind', tekst: 'slapen' }],
  D_buffers: { ...empty.D_buffers, goe: { stand: 'dun' }, ste: { stand: 'stevig', tekst: 'haar zus' } },
  F_gesprek: { gezamenlijkBelang: 'dat hij weer slaapt' },
  G_mijzelf: { raakt: 'veel' },
});
const start = { id: 'b2', alias: 'Ouder Wilg', wisDatum: '2099-02-02', moment };

describe('the schema of the other parent', () => {
  it('knows whose other parent it is, and takes nothing over that this parent lives with', () => {
    expect(schemaOfOther(mother, start)).toEqual({
      ...emptySchema({ ...start, rol: 'ib' }),
      ouderrol: 'vader',
      kindBand: '4-6',
      koppelId: 'a1',
    });
  });

  it('does not guess who the other parent is', () => {
    for (const ouderrol of ['ouder', 'pleegouder', undefined] as const) {
      const { ouderrol: _, ...rest } = mother;
      const other = schemaOfOther({ ...rest, ...(ouderrol && { ouderrol }) }, start);
      expect(other.ouderrol).toBeUndefined();
    }
  });
});

describe('two schemas beside each other', () => {
  const father = bufferschemaSchema.parse({
    ...schemaOfOther(mother, start),
    B_omstandigheden: [{ soort: 'kind', tekst: 'slapen' }, { soort: 'geld' }],
    D_buffers: {
      ...empty.D_buffers,
      goe: { stand: 'stevig' },
      ste: { stand: 'stevig' },
      sol: { stand: 'nog niet gevraagd' },
    },
    F_gesprek: { gezamenlijkBelang: 'rust in huis' },
  });

  it('show where they differ, where they are alike and what was not asked', () => {
    const { buffers, interests, shared, experiences } = beside(mother, father);
    expect(buffers.map(({ relation }) => relation)).toEqual(['different', 'open', 'same', 'open']);
    expect(buffers[0]?.stands).toEqual(['dun', 'stevig']);
    expect(interests).toEqual(['dat hij weer slaapt', 'rust in huis']);
    expect(shared).toEqual(['slapen']);
    expect(experiences).toEqual(['is moe', '']);
  });

  it('hold nothing of the private part, and mirror when they change places', () => {
    expect(JSON.stringify(beside(mother, father))).not.toContain('veel');
    expect(beside(father, mother).buffers.map(({ relation }) => relation)).toEqual(
      beside(mother, father).buffers.map(({ relation }) => relation),
    );
  });
});
