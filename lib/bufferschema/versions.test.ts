import { describe, expect, it } from 'vitest';
import { emptySchema } from './empty-schema.ts';
import { type Bufferschema, bufferschemaSchema } from './schema.ts';
import { changesBetween, keepVersion, lookBack } from './versions.ts';

const empty = emptySchema({
  id: 'a1',
  rol: 'jv',
  alias: 'Ouder Duin',
  wisDatum: '2099-01-01',
  moment: '2026-11-22T10:00:00.000Z',
});
const filled: Bufferschema = bufferschemaSchema.parse({
  ...empty,
  A_situatie: { beleving: { tekst: 'telt de uren', perspectief: 'ouder' } },
  B_omstandigheden: [{ soort: 'werk' }, { soort: 'kind', tekst: 'slapen' }],
  D_buffers: { ...empty.D_buffers, ste: { stand: 'dun', tekst: 'oma' } },
  G_mijzelf: { raakt: 'mijn nachten' },
});

describe('a version', () => {
  it('holds how it is now, without the private part, and the schema still opens', () => {
    const kept = bufferschemaSchema.parse(keepVersion(filled, '2026-11-23T10:00:00.000Z'));
    expect(kept.versies).toHaveLength(1);
    expect(kept.versies?.[0]?.D_buffers.ste.stand).toBe('dun');
    expect(JSON.stringify(kept.versies)).not.toContain('mijn nachten');
    expect(kept.wisDatum).toBe(filled.wisDatum);
  });

  it('stays as it was when the schema changes', () => {
    const kept = keepVersion(filled, '2026-11-23T10:00:00.000Z');
    const later = {
      ...kept,
      D_buffers: { ...kept.D_buffers, ste: { ...kept.D_buffers.ste, stand: 'stevig' as const } },
    };
    expect(later.versies?.[0]?.D_buffers.ste.stand).toBe('dun');
    expect(changesBetween(later.versies?.[0] ?? later, later)).toEqual([
      { kind: 'stand', buffer: 'ste', before: 'dun', now: 'stevig' },
    ]);
  });

  it('is one of a hundred at most, the oldest goes', () => {
    let schema = filled;
    for (let day = 0; day < 120; day++) {
      schema = keepVersion(schema, new Date(Date.UTC(2026, 0, day + 1)).toISOString());
    }
    expect(schema.versies).toHaveLength(100);
    expect(schema.versies?.at(-1)?.moment).toBe('2026-04-30T00:00:00.000Z');
    expect(bufferschemaSchema.safeParse(schema).success).toBe(true);
  });

  it('keeps what was written when looking back, at its own conversation', () => {
    const twice = keepVersion(keepVersion(filled, '2026-11-23T10:00:00.000Z'), '2026-11-30T10:00:00.000Z');
    const after = lookBack(twice, '2026-11-23T10:00:00.000Z', 'ik bleef rustiger');
    expect(after.versies?.map(({ terugblik }) => terugblik)).toEqual(['ik bleef rustiger', undefined]);
  });

  it('is not needed: a schema from before there were any opens as it is', () => {
    expect(bufferschemaSchema.parse(filled).versies).toBeUndefined();
  });
});

describe('what changed', () => {
  it('is nothing between the same', () => {
    expect(changesBetween(filled, filled)).toEqual([]);
  });

  it('says what was written, and what came and went around the parent', () => {
    const now = bufferschemaSchema.parse({
      ...filled,
      A_situatie: { beleving: { tekst: 'slaapt weer', perspectief: 'ouder' } },
      B_omstandigheden: [{ soort: 'werk' }, { soort: 'geld' }],
    });
    expect(changesBetween(filled, now)).toEqual([
      { kind: 'text', field: 'beleving', before: 'telt de uren', now: 'slaapt weer' },
      { kind: 'around', added: ['geld'], gone: ['slapen'] },
    ]);
  });
});
