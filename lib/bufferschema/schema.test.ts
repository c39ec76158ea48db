import { describe, expect, it } from 'vitest';
import { emptySchema } from './empty-schema.ts';
import { bufferschemaSchema, looseFormSchema } from './schema.ts';

const start = {
  id: 'a1',
  moment: '2025-11-22T09:30:00.000Z',
  wisDatum: '2026-02-20',
  rol: 'jv',
  alias: 'Ouder Zeester',
} as const;
const empty = emptySchema(start);

describe('an empty schema', () => {
  it('holds the schuilnaam, four untouched buffers and nothing else about the parent', () => {
    expect(empty).toMatchObject({
      alias: 'Ouder Zeester',
      rol: 'jv',
      A_situatie: {},
      B_omstandigheden: [],
      E_kans: {},
      F_gesprek: {},
    });
    expect(Object.values(empty.D_buffers)).toEqual(
      Array(4).fill({ stand: null, tekst: '', perspectief: 'ik' }),
    );
  });

  it('does not share its parts with the next one', () => {
    expect(emptySchema(start).D_buffers.goe).not.toBe(empty.D_buffers.goe);
    expect(empty.D_buffers.goe).not.toBe(empty.D_buffers.met);
  });

  it('comes back the same from JSON', () => {
    expect(bufferschemaSchema.parse(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
  });
});

describe('the model', () => {
  const withLine = (line: unknown) =>
    bufferschemaSchema.parse({ ...empty, A_situatie: { beleving: line } }).A_situatie.beleving;

  it('takes a line as the writer’s own until somebody says that the parent said it', () => {
    expect(withLine({ tekst: 'Ze slaapt slecht.' })?.perspectief).toBe('ik');
    expect(withLine('Ze slaapt slecht.')).toEqual({ tekst: 'Ze slaapt slecht.', perspectief: 'ik' });
    expect(withLine({ tekst: 'Ik ben op.', perspectief: 'ouder' })?.perspectief).toBe('ouder');
  });

  it('takes every part that section 2.2 names', () => {
    const line = { tekst: 'tekst', perspectief: 'ik' as const };
    const answer = { stand: 'dun' as const, ...line, sterk: line, kwetsbaar: line, navraag: 'Wie helpt u?' };
    const floor = { stand: 'kost moeite' as const, scene: line };
    const full = {
      ...empty,
      ouderrol: 'grootouder als verzorger' as const,
      kindBand: '12+' as const,
      koppelId: 'b2',
      bron: ['gesprek met deze ouder' as const, 'mijn vermoeden' as const],
      A_situatie: { aanleiding: line, beleving: line, ouderwoorden: line },
      B_omstandigheden: [{ soort: 'geld' as const, richting: 'allebei' as const, ...line }],
      C_werkvloer: {
        zicht: floor,
        verzorgen: floor,
        veiligheid: floor,
        verwachtingen: floor,
        grenzen: floor,
        eigenEmoties: floor,
      },
      D_buffers: { goe: answer, met: answer, ste: answer, sol: answer },
      E_kans: { gekozenBuffer: 'ste' as const, gemeenschap: { wie: line, wat: line }, watIkDoe: line },
      F_gesprek: {
        naast: line,
        gezamenlijkBelang: line,
        opening: line,
        goedeOuderErvaring: line,
        informatie: line,
        toestemmingszin: line,
        duidelijkheid: line,
        afspraken: line,
      },
      G_mijzelf: { raakt: line, vanMij: line, nodig: line },
      H_intervisie: { vraag: 'v', verduidelijking: ['w'], adviezen: ['a'], meegenomen: 'm', terugblik: 't' },
    };
    expect(bufferschemaSchema.parse(full)).toEqual(full);
  });

  it.each([
    ['an unknown key', { ...empty, later: 1 }],
    ['an unknown stand', { ...empty, D_buffers: { ...empty.D_buffers, goe: { stand: 'zwak' } } }],
    ['a score for a stand', { ...empty, D_buffers: { ...empty.D_buffers, goe: { stand: 3 } } }],
    ['a date of birth for an age', { ...empty, kindBand: '2019-04-01' }],
    ['no date of destruction', { ...empty, wisDatum: undefined }],
    ['a date that does not exist', { ...empty, wisDatum: '2026-02-30' }],
  ])('refuses %s', (_, value) => {
    expect(bufferschemaSchema.safeParse(value).success).toBe(false);
  });

  it('takes part of a form from outside, and plain text for a line', () => {
    const form = looseFormSchema.parse({
      D_buffers: { goe: { stand: 'stevig', tekst: 'trots op het naar bed brengen', perspectief: 'ouder' } },
    });
    expect(form.D_buffers?.goe.perspectief).toBe('ouder');
    expect(form.D_buffers?.sol.stand).toBeNull();
    expect(looseFormSchema.parse({}).alias).toBeUndefined();
  });
});
