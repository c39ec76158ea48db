import { describe, expect, test } from 'vitest';
import { aliasWords } from '../alias.ts';
import { emptySchema } from '../empty-schema.ts';
import { readForm } from './form-content.ts';
import { hintsForBuffers, hintsForForm } from './hints.ts';
import type { FormRuleId } from './types.ts';

const noticeDay = '2026-03-02';

function rulesOf(data: unknown): FormRuleId[] {
  const form = readForm(data);
  if (form === null) throw new Error('this is no form');
  return hintsForForm(form, noticeDay).map(({ rule }) => rule);
}

/** `goe dun ik oma`: a buffer with its stand, who says it, and what. A dash leaves the stand open. */
function buffers(...lines: string[]): { D_buffers: Record<string, object> } {
  const entries = lines.map((line) => {
    const [id = '', stand = '', perspectief, ...words] = line.split(' ');
    const known = stand === '?' ? 'nog niet gevraagd' : stand === '-' ? null : stand;
    return [id, { stand: known, tekst: words.join(' '), ...(perspectief && { perspectief }) }] as const;
  });
  return { D_buffers: Object.fromEntries(entries) };
}

const mine = [
  'goe dun ik weet weinig',
  'met dun ik loopt weg',
  'ste dun ander oma',
  'sol wisselend ik buren',
];
const withParent = (id: string) =>
  mine.map((line) => (line.startsWith(id) ? line.replace(/ik|ander/, 'ouder') : line));
const without = (id: string) => mine.filter((line) => !line.startsWith(id));
const sunny = ['goe stevig', 'met stevig', 'ste stevig', 'sol stevig'];
const worry = 'vader slaat haar zoon als hij niet luistert';

interface Case {
  readonly rule: FormRuleId;
  readonly triggers: readonly object[];
  readonly leaves: readonly object[];
}

const asked = ['goe', 'met', 'ste', 'sol'];
const heavy = {
  A_situatie: { aanleiding: 'huilt veel', beleving: 'Moeder is op.' },
  ...buffers('ste dun ik niemand', 'sol dun ik'),
};

const cases: readonly Case[] = [
  {
    rule: 'R7',
    triggers: [
      buffers(...mine),
      buffers('goe dun ik', 'met dun ik', 'ste dun ik', 'sol dun ik'),
      buffers('goe stevig ander', 'met stevig ander', 'ste dun ander', 'sol dun ander'),
      buffers('goe dun', 'met dun', 'ste dun', 'sol dun'),
      buffers('goe - ik kijkt vrolijk', 'met - ik telt tot tien', 'ste - ik oma', 'sol - ik kerk'),
      { ...buffers(...mine), A_situatie: { beleving: { tekst: 'Zwaar.', perspectief: 'ik' } } },
      { ...buffers(...mine), rol: 'ib' },
      { ...buffers(...mine), E_kans: { gekozenBuffer: 'ste' } },
      buffers('goe wisselend ik', 'met stevig ander juf', 'ste dun ik', 'sol stevig ik'),
      { ...buffers(...mine), B_omstandigheden: [{ tekst: 'schulden', soort: 'geld', perspectief: 'ouder' }] },
      { ...buffers(...mine), H_intervisie: { vraag: 'Hoe begin ik?' } },
      buffers('goe - ik x', 'met wisselend ik', 'ste - ander opa', 'sol dun ander'),
    ],
    leaves: [
      {},
      ...asked.map((id) => buffers(...withParent(id))),
      ...asked.map((id) => buffers(...without(id))),
      buffers('goe ? ik', ...without('goe')),
      buffers('goe dun feit', ...without('goe')),
      buffers('goe dun onbekend', ...without('goe')),
      buffers('goe dun ik “gisteren ging het goed”, zei moeder', ...without('goe')),
      buffers('ste dun ik ze vertelt dat haar zus belt en dat het oplucht', ...without('ste')),
      {
        D_buffers: {
          ...buffers(...mine).D_buffers,
          goe: {
            stand: 'dun',
            tekst: '',
            perspectief: 'ik',
            sterk: { tekst: 'lacht met hem', perspectief: 'ouder' },
          },
        },
      },
    ],
  },
  {
    rule: 'R8',
    triggers: [
      ...asked.map((id) => buffers(`${id} ?`)),
      buffers('goe ?', 'met ?', 'ste ?', 'sol ?'),
      buffers('goe ? ik', ...without('goe')),
      buffers('sol ? ouder', ...without('sol')),
      buffers('goe stevig', 'met ?'),
      buffers('met ? onbekend'),
      { ...buffers('ste ?'), rol: 'lk' },
      { ...buffers('ste ?'), A_situatie: { beleving: 'Zwaar.' } },
      buffers('goe ? ik nog vragen'),
    ],
    leaves: [
      {},
      buffers(...sunny),
      buffers(...mine),
      ...asked.map((id) => buffers(`${id} dun`)),
      ...asked.map((id) => buffers(`${id} -`)),
      buffers('goe - ik nog niet gevraagd'),
    ],
  },
  {
    rule: 'R15',
    triggers: [
      heavy,
      buffers('goe dun', 'met dun', 'ste dun', 'sol dun'),
      buffers('goe wisselend', 'met dun', 'ste wisselend', 'sol dun'),
      { ...heavy, B_omstandigheden: [{ tekst: 'schulden', soort: 'geld', richting: 'drukt' }] },
      { ...heavy, C_werkvloer: { grenzen: { stand: 'kost moeite' } } },
      {
        A_situatie: { aanleiding: 'komt te laat', beleving: 'Vader is moe.' },
        B_omstandigheden: [{ tekst: 'ontslag', soort: 'werk' }],
        ...buffers('met dun'),
      },
      { ...buffers('goe dun', 'met dun', 'ste dun'), F_gesprek: { opening: 'Hoe was de week?' } },
      { ...heavy, rol: 'ib' },
      { ...heavy, E_kans: { watIkDoe: 'bellen' } },
      { ...heavy, G_mijzelf: { raakt: 'dit raakt me' } },
      {
        C_werkvloer: {
          zicht: { stand: 'kost moeite' },
          verzorgen: { stand: 'weet ik niet' },
          grenzen: { scene: 'gilt in de winkel' },
          eigenEmoties: { stand: 'kost moeite' },
        },
      },
      {
        ...heavy,
        D_buffers: { ...buffers('ste dun', 'sol dun').D_buffers, goe: { stand: 'dun', sterk: ' ' } },
      },
    ],
    leaves: [
      {},
      buffers('goe dun', 'met dun', 'ste dun'),
      buffers('goe dun', 'met dun', 'ste dun', 'sol ?'),
      buffers('goe stevig', 'met dun', 'ste dun', 'sol dun'),
      buffers('goe dun', 'met dun', 'ste dun', 'sol stevig'),
      buffers('goe dun ouder Moeder was trots dat ze rustig bleef.', 'met dun', 'ste dun', 'sol dun'),
      {
        D_buffers: { ...heavy.D_buffers, goe: { stand: 'dun', sterk: 'maakt grapjes' } },
        A_situatie: heavy.A_situatie,
      },
      {
        D_buffers: {
          ...heavy.D_buffers,
          met: { stand: 'dun', sterk: { tekst: 'belt een zus', perspectief: 'ouder' } },
        },
        A_situatie: heavy.A_situatie,
      },
      { ...heavy, B_omstandigheden: [{ tekst: 'groot gezin', soort: 'familie', richting: 'helpt' }] },
      { ...heavy, C_werkvloer: { verzorgen: { stand: 'gaat vanzelf' } } },
      {
        A_situatie: {
          aanleiding: 'huilt veel',
          beleving: 'Moeder is op.',
          ouderwoorden: 'Ik kan niet meer.',
        },
      },
      { G_mijzelf: { raakt: 'a', vanMij: 'b', nodig: 'c' }, H_intervisie: { vraag: 'd' } },
      { B_omstandigheden: ['a', 'b', 'c', 'd', 'e'].map((tekst) => ({ tekst, soort: 'geld' })) },
    ],
  },
  {
    rule: 'R16',
    triggers: [
      { ...buffers(...sunny), A_situatie: { beleving: worry } },
      { ...buffers(...sunny), A_situatie: { aanleiding: worry } },
      { ...buffers(...sunny), A_situatie: { ouderwoorden: worry } },
      { ...buffers(...sunny), B_omstandigheden: [{ tekst: worry, soort: 'relatie' }] },
      { ...buffers(...sunny), C_werkvloer: { veiligheid: { scene: worry } } },
      { ...buffers(...sunny), F_gesprek: { duidelijkheid: worry } },
      { ...buffers(...sunny), E_kans: { watIkDoe: worry } },
      { ...buffers(...sunny), E_kans: { gemeenschap: { wie: worry } } },
      { ...buffers(...sunny), G_mijzelf: { raakt: worry } },
      { ...buffers(...sunny), H_intervisie: { vraag: worry } },
      buffers('goe stevig', 'met stevig', `ste stevig ik ${worry}`, 'sol stevig'),
      { D_buffers: { ...buffers(...sunny).D_buffers, sol: { stand: 'stevig', kwetsbaar: worry } } },
    ],
    leaves: [
      {},
      buffers(...sunny),
      { A_situatie: { beleving: worry } },
      ...asked.map((id) => ({
        ...buffers(...sunny.filter((line) => !line.startsWith(id)), `${id} wisselend`),
        A_situatie: { beleving: worry },
      })),
      { ...buffers('goe stevig', 'met stevig', 'ste stevig', 'sol ?'), A_situatie: { beleving: worry } },
      { ...buffers('goe stevig', 'met stevig', 'ste stevig'), A_situatie: { beleving: worry } },
      { ...buffers(...sunny), A_situatie: { beleving: 'Ze slaat zich er goed doorheen.' } },
      { ...buffers(...sunny), A_situatie: { aanleiding: 'Peuter slaat met deuren.' } },
      { ...buffers(...sunny), B_omstandigheden: [{ tekst: 'drukke baan', soort: 'werk' }] },
    ],
  },
  {
    rule: 'R17',
    triggers: [
      { G_mijzelf: { raakt: 'Ik schrok.' } },
      { G_mijzelf: { vanMij: 'mijn haast' } },
      { G_mijzelf: { nodig: 'even sparren' } },
      { G_mijzelf: { raakt: { tekst: 'Ik schrok.', perspectief: 'ik' } } },
      { G_mijzelf: { raakt: 'a', vanMij: 'b', nodig: 'c' } },
      { G_mijzelf: { raakt: '', vanMij: 'mijn oordeel' } },
      { ...heavy, G_mijzelf: { raakt: 'doet me aan thuis denken' } },
      { ...buffers(...sunny), G_mijzelf: { nodig: 'rust' } },
      { ...buffers(...mine), G_mijzelf: { nodig: 'een kop thee' } },
      { rol: 'lk', G_mijzelf: { vanMij: 'ik wil het oplossen' } },
      { rol: 'ib', G_mijzelf: { raakt: '...' } },
      { A_situatie: { beleving: 'Zwaar.' }, G_mijzelf: { raakt: 'de stilte' } },
    ],
    leaves: [
      {},
      heavy,
      buffers(...mine),
      buffers(...sunny),
      { G_mijzelf: {} },
      { G_mijzelf: { raakt: '' } },
      { G_mijzelf: { raakt: '   ' } },
      { G_mijzelf: { nodig: { tekst: '', perspectief: 'ik' } } },
      { A_situatie: { beleving: 'Het raakt haar.' } },
      { H_intervisie: { vraag: 'Wat raakt mij?' } },
      { F_gesprek: { naast: 'wat van mij is, laat ik thuis' } },
      { E_kans: { watIkDoe: 'zelf bellen' } },
    ],
  },
  {
    rule: 'R18',
    triggers: [
      '2026-03-02',
      '2026-03-01',
      '2026-02-28',
      '2026-02-01',
      '2026-01-31',
      '2025-12-31',
      '2025-03-02',
      '2024-02-29',
      '2020-01-01',
      '2026-02-27',
      '2025-06-15',
      '2026-01-01',
    ].map((wisDatum) => ({ wisDatum })),
    leaves: [
      {},
      ...[
        '2026-03-03',
        '2026-03-10',
        '2026-04-01',
        '2026-10-01',
        '2026-12-31',
        '2027-01-01',
        '2027-02-28',
        '2028-02-29',
        '2030-01-01',
        '2026-05-31',
        'morgen',
      ].map((wisDatum) => ({ wisDatum })),
    ],
  },
];

describe.each(cases)('$rule', ({ rule, triggers, leaves }) => {
  test.each(triggers)('is offered with %j', (form) => {
    expect(rulesOf(form)).toContain(rule);
  });

  test.each(leaves)('stays away with %j', (form) => {
    expect(rulesOf(form)).not.toContain(rule);
  });

  test('has as many forms that it leaves alone as forms that it is for', () => {
    expect(triggers.length).toBeGreaterThanOrEqual(12);
    expect(leaves.length).toBeGreaterThanOrEqual(triggers.length);
  });
});

describe('a whole form', () => {
  test('says of each hint which field it belongs to', () => {
    const form = readForm({
      ...buffers('goe dun ik lieve, geduldige moeder', 'sol dun ik twee buurvrouwen'),
      B_omstandigheden: [{ tekst: 'Vader woont aan de Tulpstraat', soort: 'wonen' }],
    });
    expect(form && hintsForForm(form)).toEqual([
      { rule: 'R1', field: 'goe' },
      { rule: 'R5', field: 'sol' },
      { rule: 'R11', field: 'omstandigheden' },
    ]);
  });

  test('believes the writer who marks a line as the words of the parent', () => {
    const line = 'doet het hartstikke goed met de baby';
    expect(rulesOf(buffers(`goe dun ik ${line}`))).toContain('R1');
    expect(rulesOf(buffers(`goe dun ouder ${line}`))).not.toContain('R1');
  });

  test.each(aliasWords)('has nothing against Ouder %s', (word) => {
    const schema = emptySchema({
      id: 'a',
      rol: 'jv',
      alias: `Ouder ${word}`,
      wisDatum: '2026-06-01',
      moment: '2026-03-01T10:00:00.000Z',
    });
    expect(hintsForForm(schema, noticeDay)).toEqual([]);
  });

  test('notices a name in the place of a schuilnaam', () => {
    expect(rulesOf({ alias: 'Carla Hendriks' })).toContain('R11');
  });

  test.each([null, 3, 'form', undefined])('%j is no form', (data) => {
    expect(readForm(data)).toBeNull();
  });

  test('reads on where a part has another shape', () => {
    expect(rulesOf({ D_buffers: 3, B_omstandigheden: ['los'], G_mijzelf: { raakt: 'Ik schrok.' } })).toEqual([
      'R17',
    ]);
  });
});

test('the stands alone give R8 and, with a worry, R16', () => {
  const all = { goe: 'stevig', met: 'stevig', ste: 'stevig', sol: 'stevig' } as const;
  expect(hintsForBuffers({ goe: 'nog niet gevraagd' }, false)).toEqual(['R8']);
  expect(hintsForBuffers(all, true)).toEqual(['R16']);
  expect(hintsForBuffers(all, false)).toEqual([]);
  expect(hintsForBuffers({ ...all, met: 'dun' }, true)).toEqual([]);
  expect(hintsForBuffers({}, true)).toEqual([]);
});
