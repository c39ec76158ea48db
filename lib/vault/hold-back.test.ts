import { describe, expect, it } from 'vitest';
import { suggestAlias } from '../bufferschema/alias.ts';
import { exampleFamily } from '../bufferschema/example.ts';
import { lineFields, withLine } from '../bufferschema/lines.ts';
import { type Bufferschema, bufferschemaSchema } from '../bufferschema/schema.ts';
import { keepVersion, lookBack } from '../bufferschema/versions.ts';
import { decisionOn, holdBack, pointOut } from './hold-back.ts';
import { newSchema } from './retention.ts';

const before = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date(2025, 10, 22));
const nothing = new Set<string>();
const saying = (tekst: string): Bufferschema => ({
  ...before,
  A_situatie: { beleving: { tekst, perspectief: 'ik' } },
});
const path = 'A_situatie.beleving.tekst';

describe('holding back', () => {
  it.each([
    ['bsn', 'Haar nummer is 111222333.'],
    ['fullname', 'Dit gaat over Sanne de Vries, die moe is.'],
    ['birthdate', 'Hij is geboren op 12-03-2021.'],
    ['phone', 'Bel haar op 06-12345678.'],
    ['address', 'Ze woont op Dorpsstraat 12.'],
    ['email', 'Mail naar sanne@example.nl.'],
  ])('saves everything but the field with a %s', (kind, text) => {
    const schema = { ...saying(text), ouderrol: 'moeder' as const };
    const { safe, held } = holdBack(schema, before, nothing);
    expect(held).toMatchObject([{ kind, path }]);
    expect(safe.A_situatie.beleving?.tekst).toBe('');
    expect(safe.ouderrol).toBe('moeder');
    expect(JSON.stringify(safe)).not.toContain(held[0]?.text);
  });

  it.each([
    'Zij telt ’s nachts de uren en is 34 weken zwanger geweest.',
    'Hij belde om 10.30 uur, en daarna nog 2 keer.',
    'Oma past op maandag en dinsdag op.',
    'Op 12 maart hadden we een gesprek.',
    'Het ging over 111222334 stappen.',
  ])('leaves alone: %s', (text) => {
    expect(holdBack(saying(text), before, nothing)).toEqual({ safe: saying(text), held: [] });
  });

  it('keeps what was saved in that field before', () => {
    const saved = saying('Zij is moe.');
    const { safe } = holdBack(saying('Zij is moe. Haar nummer is 111222333.'), saved, nothing);
    expect(safe).toEqual(saved);
  });

  it('saves it after all when somebody decides so, except a bsn', () => {
    const named = saying('Dit gaat over Sanne de Vries.');
    const [pointed] = holdBack(named, before, nothing).held;
    const kept = new Set(pointed ? [decisionOn(pointed)] : []);
    expect(holdBack(named, before, kept)).toEqual({ safe: named, held: [] });
    const number = saying('Nummer 111222333.');
    const all = new Set(holdBack(number, before, nothing).held.map(decisionOn));
    expect(holdBack(number, before, all).held).toHaveLength(1);
  });

  it('does not ask again about what was kept in that field before', () => {
    const saved = saying('Dit gaat over Sanne de Vries.');
    const more = saying('Dit gaat over Sanne de Vries. Zij is moe.');
    expect(holdBack(more, saved, nothing)).toEqual({ safe: more, held: [] });
  });

  it('leaves alone what stood there already, also a bsn, and what nobody types', () => {
    const saved = { ...saying('Haar nummer is 111222333.'), id: '111222333', koppelId: '111222333' };
    const more = { ...saved, ouderrol: 'vader' as const };
    expect(holdBack(more, saved, nothing)).toEqual({ safe: more, held: [] });
    expect(pointOut({ ...saved, ...saying('Zij is moe.'), id: '111222333' })).toEqual([]);
  });

  it('asks about one thing at a time in a field, and about each field', () => {
    const schema = saying('Sanne de Vries, 06-12345678');
    const both: Bufferschema = {
      ...schema,
      B_omstandigheden: [{ soort: 'werk', tekst: 'Bel 020-1234567', perspectief: 'ik' }],
    };
    expect(
      holdBack(both, before, nothing)
        .held.map((one) => one.path)
        .sort(),
    ).toEqual([path, 'B_omstandigheden.0.tekst']);
  });

  it('keeps each item of a list apart when one of them was deleted', () => {
    const item = (tekst: string) => ({ soort: 'werk' as const, tekst, perspectief: 'ik' as const });
    const saved = { ...before, B_omstandigheden: [item('Zij zoekt werk.'), item('Hij werkt ’s nachts.')] };
    const called = { ...before, B_omstandigheden: [item('Hij werkt ’s nachts. Bel 06-12345678')] };
    const { safe, held } = holdBack(called, saved, nothing);
    expect(safe.B_omstandigheden).toEqual([item('Hij werkt ’s nachts.')]);
    expect(held).toMatchObject([{ kind: 'phone', path: 'B_omstandigheden.0.tekst' }]);
  });

  it('does not ask again about an item of a list that only moved up', () => {
    const item = (tekst: string) => ({ soort: 'werk' as const, tekst, perspectief: 'ik' as const });
    const saved = { ...before, B_omstandigheden: [item('Zij zoekt werk.'), item('Bel 06-12345678')] };
    const moved = { ...before, B_omstandigheden: [item('Bel 06-12345678')] };
    expect(holdBack(moved, saved, nothing)).toEqual({ safe: moved, held: [] });
  });

  it('holds a new item of a list empty, and leaves the others', () => {
    const item = (tekst: string) => ({ soort: 'werk' as const, tekst, perspectief: 'ik' as const });
    const saved = { ...before, B_omstandigheden: [item('Zij zoekt werk.')] };
    const more = { ...before, B_omstandigheden: [item('Bel 06-12345678'), item('Zij zoekt werk.')] };
    expect(holdBack(more, saved, nothing).safe.B_omstandigheden).toEqual([item(''), item('Zij zoekt werk.')]);
  });

  it('never takes a schuilnaam that Naast offers for a name', () => {
    for (let index = 0; index < 500; index++) {
      const alias = suggestAlias(() => (index * 0.618) % 1, []);
      expect(holdBack({ ...before, alias }, before, nothing).held).toEqual([]);
    }
  });
});

/** Every text that somebody can type in a schema: where it stands, and the schema with something behind it. */
function typedIn(schema: Bufferschema, more: string): [string, Bufferschema][] {
  const found: [string, Bufferschema][] = [];
  const visit = (part: unknown, path: readonly string[], put: (next: unknown) => unknown): void => {
    if (typeof part === 'string') {
      const changed = bufferschemaSchema.safeParse(put(`${part} ${more}`));
      // A value out of a list, or a date, cannot be typed.
      if (changed.success) found.push([path.join('.'), changed.data]);
    } else if (typeof part === 'object' && part !== null) {
      for (const key of Object.keys(part)) {
        const put1 = (next: unknown) =>
          put(
            Array.isArray(part)
              ? part.map((one: unknown, index) => (String(index) === key ? next : one))
              : { ...part, [key]: next },
          );
        visit(Reflect.get(part, key), [...path, key], put1);
      }
    }
  };
  visit(schema, [], (next) => next);
  return found.filter(([where]) => !/^(id|koppelId)$/.test(where));
}

describe('wherever it is typed', () => {
  const [example] = exampleFamily({
    rol: 'jv',
    ids: ['a1', 'b2'],
    wisDatum: '2026-02-20',
    moment: '2025-11-22T09:00:00.000Z',
  });
  const line = { tekst: 'Een zin.', perspectief: 'ik' } as const;
  let written = example;
  for (const field of lineFields) written = { ...written, ...withLine(written, field, line) };
  const moment = '2025-11-23T09:00:00.000Z';
  const full = lookBack(
    {
      ...keepVersion(written, moment),
      H_intervisie: {
        vraag: 'Wat mis ik?',
        verduidelijking: ['Wie helpt haar?'],
        adviezen: ['Wacht nog even.'],
        meegenomen: 'Rust.',
        terugblik: 'Het hielp.',
      },
    },
    moment,
    'Ik vroeg meer.',
  );

  it.each(['111222333', '1112.22.333', '111 222 333'])('holds back the bsn %s', (number) => {
    const fields = typedIn(full, `Nummer ${number}.`);
    expect(fields.length).toBeGreaterThan(20);
    for (const [path, schema] of fields) {
      const { safe, held } = holdBack(schema, full, nothing);
      expect(held).toMatchObject([{ kind: 'bsn', path }]);
      expect(safe).toEqual(full);
    }
  });

  it('points out what leads to a person before it is printed', () => {
    for (const [path, schema] of typedIn(full, 'Bel 06-12345678.')) {
      expect(pointOut(schema)).toMatchObject([{ kind: 'phone', path, text: '06-12345678' }]);
    }
  });
});

it('points out everything before it is printed', () => {
  expect(pointOut(saying('Sanne de Vries, 06-12345678')).map(({ kind }) => kind)).toEqual([
    'fullname',
    'phone',
  ]);
  expect(pointOut(before)).toEqual([]);
});
