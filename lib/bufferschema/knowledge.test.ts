import { describe, expect, it } from 'vitest';
import { emptySchema } from './empty-schema.ts';
import { answered, doesNotKnow, knows, saidAndAssumed } from './knowledge.ts';
import { type Bufferschema, bufferschemaSchema } from './schema.ts';

const empty = emptySchema({
  id: 'a1',
  moment: '2025-11-22T09:30:00Z',
  wisDatum: '2026-02-20',
  rol: 'jv',
  alias: 'Ouder Zeester',
});

interface Parts {
  situation?: unknown;
  circumstances?: unknown[];
  buffers?: object;
}

function schemaWith({ situation = {}, circumstances = [], buffers = {} }: Parts): Bufferschema {
  return bufferschemaSchema.parse({
    ...empty,
    A_situatie: situation,
    B_omstandigheden: circumstances,
    D_buffers: { ...empty.D_buffers, ...buffers },
  });
}

const filled = schemaWith({
  situation: { beleving: { tekst: ' Ze telt de uren. ', perspectief: 'ouder' } },
  circumstances: [{ soort: 'werk' }],
  buffers: {
    goe: { stand: 'wisselend', tekst: 'zaterdag werd haar dochter stil bij haar', perspectief: 'ouder' },
    met: { stand: 'dun', tekst: 'na elf uur lukt terugkijken niet' },
    ste: { stand: 'stevig', tekst: 'haar zus belt elke avond' },
    sol: { stand: 'nog niet gevraagd' },
  },
});

describe('knows', () => {
  it('is empty for an empty schema', () => {
    expect(knows(empty)).toEqual([]);
  });

  it('gives the experience first, then the buffers from stevig to dun, with who said it', () => {
    expect(knows(filled)).toEqual([
      { field: 'beleving', text: 'Ze telt de uren.', perspective: 'ouder' },
      { field: 'ste', text: 'haar zus belt elke avond', perspective: 'ik' },
      { field: 'goe', text: 'zaterdag werd haar dochter stil bij haar', perspective: 'ouder' },
      { field: 'met', text: 'na elf uur lukt terugkijken niet', perspective: 'ik' },
      { field: 'omstandigheden', circumstances: [{ tekst: '', soort: 'werk', perspectief: 'ik' }] },
    ]);
  });

  it('keeps a thought about a buffer that was not asked yet', () => {
    const schema = schemaWith({
      buffers: { sol: { stand: 'nog niet gevraagd', tekst: 'haar moeder misschien' } },
    });
    expect(knows(schema)).toEqual([{ field: 'sol', text: 'haar moeder misschien', perspective: 'ik' }]);
    expect(doesNotKnow(schema)).toContainEqual({ field: 'sol' });
  });

  it('leaves out what nobody asked', () => {
    const schema = schemaWith({
      situation: { beleving: { tekst: 'moe?', perspectief: 'onbekend' } },
      circumstances: [{ soort: 'familie', tekst: 'thuis nog onbekend', perspectief: 'onbekend' }],
    });
    expect(knows(schema)).toEqual([]);
  });
});

describe('doesNotKnow', () => {
  const fields = (schema: Bufferschema) => doesNotKnow(schema).map(({ field }) => field);

  it('asks everything about a parent of whom nothing is known', () => {
    expect(fields(empty)).toEqual(['beleving', 'goe', 'met', 'ste', 'sol']);
  });

  it('asks only about the open buffer when the rest is known', () => {
    expect(doesNotKnow(filled)).toEqual([{ field: 'sol' }]);
  });

  it('puts what somebody marked before what nobody touched', () => {
    const schema = schemaWith({
      situation: { beleving: 'druk' },
      buffers: { sol: { stand: 'nog niet gevraagd' }, ste: { stand: 'dun' } },
    });
    expect(fields(schema)).toEqual(['sol', 'goe', 'met']);
  });

  it('asks again about something known when the professional wants to', () => {
    const schema = schemaWith({
      situation: { beleving: { tekst: 'druk', navraag: true } },
      buffers: { goe: { stand: 'stevig', tekst: 'x', navraag: ' Wanneer was u trots? ' } },
    });
    expect(doesNotKnow(schema).slice(0, 2)).toEqual([
      { field: 'beleving' },
      { field: 'goe', ownQuestion: 'Wanneer was u trots?' },
    ]);
  });

  it('asks about a circumstance that is not known, and never about other empty fields', () => {
    const unknown = { soort: 'familie', tekst: 'thuis nog onbekend', perspectief: 'onbekend' } as const;
    const schema = schemaWith({ situation: { beleving: 'druk' }, circumstances: [unknown] });
    expect(doesNotKnow(schema).at(-1)).toEqual({ field: 'omstandigheden', circumstance: unknown });
    expect(fields(filled)).not.toContain('opening');
  });

  it('takes a line without a stand as an answer', () => {
    expect(fields(schemaWith({ buffers: { met: { tekst: 'onder de douche lukt het' } } }))).not.toContain(
      'met',
    );
  });
});

describe('saidAndAssumed', () => {
  it('keeps what the parent said apart from what anybody else saw or thinks', () => {
    const schema = schemaWith({
      situation: {
        beleving: { tekst: 'Ze telt de uren.', perspectief: 'ouder' },
        aanleiding: { tekst: 'belde twee keer', perspectief: 'feit' },
      },
      circumstances: [{ soort: 'werk', perspectief: 'ouder' }, { soort: 'geld' }],
      buffers: { ste: { tekst: 'haar zus belt', perspectief: 'ander' } },
    });
    const { said, assumed } = saidAndAssumed(schema);
    expect(said.map(({ field }) => field)).toEqual(['beleving', 'omstandigheden']);
    expect(assumed.map(({ field }) => field)).toEqual(['aanleiding', 'ste', 'omstandigheden']);
    expect(said.at(-1)).toMatchObject({ circumstances: [{ soort: 'werk' }] });
  });

  it('leaves nothing out and says nothing twice', () => {
    const { said, assumed } = saidAndAssumed(filled);
    expect(said.length + assumed.length).toBe(knows(filled).length);
  });
});

describe('an answer', () => {
  const openFields = (schema: Bufferschema) => doesNotKnow(schema).map(({ field }) => field);
  const everything = bufferschemaSchema.parse({
    ...schemaWith({
      situation: { ouderwoorden: { tekst: '', navraag: true } },
      circumstances: [{ soort: 'familie', tekst: 'thuis nog onbekend', perspectief: 'onbekend' }],
      buffers: {
        goe: { stand: 'dun', tekst: 'x', navraag: 'Wanneer?' },
        met: { stand: 'nog niet gevraagd' },
      },
    }),
    C_werkvloer: { grenzen: { stand: 'weet ik niet' }, zicht: { scene: { tekst: '', navraag: true } } },
  });

  it('is asked for at every place that somebody marked', () => {
    expect(openFields(everything)).toEqual([
      'beleving',
      'goe',
      'met',
      'ste',
      'sol',
      'ouderwoorden',
      'zicht',
      'grenzen',
      'omstandigheden',
    ]);
  });

  it.each(doesNotKnow(everything))('closes what was open at $field and nothing else', (gap) => {
    const after = bufferschemaSchema.parse({
      ...everything,
      ...answered(everything, gap, ' dat is zo ', null),
    });
    expect(openFields(after)).toEqual(openFields(everything).filter((field) => field !== gap.field));
    const { said } = saidAndAssumed(after);
    expect(said.map(({ field }) => field)).toEqual([gap.field]);
  });

  it('says how the buffer is now when that was told, and never makes it up', () => {
    const gap = { field: 'met' as const };
    expect(answered(everything, gap, 'op de fiets', 'wisselend').D_buffers?.met).toEqual({
      stand: 'wisselend',
      tekst: 'op de fiets',
      perspectief: 'ouder',
    });
    expect(answered(everything, gap, 'op de fiets', null).D_buffers?.met.stand).toBeNull();
  });

  it('that was not given leaves the point open for the next conversation', () => {
    expect(openFields(bufferschemaSchema.parse(JSON.parse(JSON.stringify(everything))))).toEqual(
      openFields(everything),
    );
  });
});
