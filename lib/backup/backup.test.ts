import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { iterationBounds } from '../vault/passphrase-key.ts';
import { newSchema } from '../vault/retention.ts';
import type { Listed } from '../vault/store.ts';
import { largestFile, openBackup, readBackup, readInside, sealBackup } from './file.ts';
import { changesOf, planRestore } from './restore.ts';

const phrase = 'mosterd fiets orgel dinsdag';
const made = new Date(2025, 10, 22, 9);
const schemaNamed = (alias: string, id = alias) => newSchema({ id, rol: 'jv', alias }, made);
const wilg = schemaNamed('Ouder Wilg', 'a1');
const duin = schemaNamed('Ouder Duin', 'b2');
const text = await sealBackup([wilg, duin], phrase);
const parsed = JSON.parse(text);

async function open(file: string, passphrase = phrase) {
  const reading = await readBackup(file);
  return reading.ok ? openBackup(reading.file, passphrase) : reading.problem;
}

describe('a backup', () => {
  it('gives back what was in it to who knows its passphrase', async () => {
    expect(await open(text)).toEqual({ schemas: [wilg, duin], newer: 0, unreadable: 0 });
    expect(await open(text, 'een andere zin')).toBeNull();
  });

  it('shows nothing of what is in it', () => {
    expect(text).not.toMatch(/Wilg|Duin|alias/);
  });

  it.each([
    ['a photo', '\u0089PNG\r\n', 'foreign'],
    ['nothing', '', 'foreign'],
    ['another JSON', '{"naast":"vragen","versie":1}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['of a newer Naast', JSON.stringify({ ...parsed, version: 2 }), 'newer'],
    ['cut in half', text.slice(0, text.length / 2), 'damaged'],
    ['one character short', text.slice(0, -3), 'damaged'],
    ['with a part more', JSON.stringify({ ...parsed, hint: 'soep' }), 'damaged'],
    [
      'with another salt',
      JSON.stringify({ ...parsed, derivation: { ...parsed.derivation, salt: `${'A'.repeat(22)}==` } }),
      'damaged',
    ],
    [
      'too cheap',
      JSON.stringify({ ...parsed, derivation: { ...parsed.derivation, iterations: 1 } }),
      'damaged',
    ],
    [
      'that would hang',
      JSON.stringify({ ...parsed, derivation: { ...parsed.derivation, iterations: 2 ** 31 } }),
      'damaged',
    ],
    ['huge', 'x'.repeat(largestFile + 1), 'huge'],
  ])('is refused with a reason: %s', async (_, file, problem) => {
    expect(await open(file)).toBe(problem);
  });

  it('is refused when any one character of it was changed', async () => {
    const readings = await Promise.all(
      Array.from(text.trimEnd(), async (character, index) => {
        const other = character === 'A' ? 'B' : 'A';
        return (await readBackup(text.slice(0, index) + other + text.slice(index + 1))).ok;
      }),
    );
    expect(readings.filter(Boolean)).toEqual([]);
  });

  it('never opens, hangs or throws for a text that is not one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), damagedText()), async (file) => {
        const reading = await readBackup(file);
        expect(reading.ok && file !== text).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the rest when one schema in it cannot be read, and tells what a newer Naast wrote', () => {
    const content = (model: number, schema: Bufferschema) => JSON.stringify({ model, schema });
    const schemas = [
      { id: 'a1', content: content(1, wilg) },
      { id: 'b2', content: content(99, duin) },
      { id: 'c3', content: content(1, duin) },
    ];
    expect(readInside(JSON.stringify({ schemas }))).toEqual({ schemas: [wilg], newer: 1, unreadable: 1 });
  });

  // As large as a backup can be: a busy machine takes its time for it.
  it('is not made when it would be too large to be restored', { timeout: 120_000 }, async () => {
    const tekst = 'x'.repeat(20_000);
    const large = Array.from({ length: 1_300 }, (_, index) => ({
      ...schemaNamed('Ouder Wilg', `a${index}`),
      A_situatie: { beleving: { tekst, perspectief: 'ik' as const } },
    }));
    await expect(sealBackup(large, phrase)).rejects.toMatchObject({ name: 'BackupTooLargeError' });
    const file = await sealBackup(large.slice(0, 1_200), phrase);
    expect(file.length).toBeLessThan(largestFile);
    expect((await readBackup(file)).ok).toBe(true);
  });

  it('opens with a phrase whose accents are typed in another way, and gives every character back', async () => {
    const aliases = ['Ouder 🦭👩‍👧', 'half \ud83d teken', 'é en e\u0301'];
    const schemas = aliases.map((alias) => schemaNamed(alias));
    const file = await sealBackup(schemas, 'café zoë mañana fiets'.normalize('NFC'));
    const opened = await open(file, 'café zoë mañana fiets'.normalize('NFD'));
    expect(opened).toEqual({ schemas, newer: 0, unreadable: 0 });
  });

  it('costs as much to guess as the vault', () => {
    expect(parsed.derivation.iterations).toBe(iterationBounds.default);
  });
});

/** The real text with a piece of it cut out, doubled or replaced. */
function damagedText() {
  const place = fc.nat({ max: text.length - 1 });
  return fc
    .tuple(place, place, fc.string({ maxLength: 20 }))
    .map(([from, to, put]) => text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to) + 1))
    .filter((damaged) => damaged.trim() !== text.trim());
}

describe('restoring', () => {
  const moment = { day: '2025-12-01', longest: 365 };
  const there = (...schemas: Bufferschema[]): Listed[] =>
    schemas.map((schema) => ({ kind: 'readable', schema, version: 4 }));
  const changed = { ...wilg, alias: 'Ouder Beuk' };

  it('adds what is not there, and leaves what is the same', () => {
    const plan = planRestore([wilg, duin], there({ ...wilg }), moment);
    expect(plan).toMatchObject({ added: [duin], conflicts: [], same: 1, expired: 0, blocked: 0 });
    expect(changesOf(plan, new Set())).toEqual([{ schema: duin, expectedVersion: null }]);
  });

  it('does not ask again after it was restored, although the date in the store stayed another', () => {
    const plan = planRestore([wilg], there({ ...wilg, wisDatum: '2026-03-22' }), moment);
    expect(plan).toMatchObject({ added: [], conflicts: [], same: 1 });
  });

  it('asks about what is there in another form, and touches it only when the file is chosen', () => {
    const plan = planRestore([changed], there(wilg), moment);
    expect(plan.conflicts).toEqual([
      { incoming: changed, stored: { kind: 'readable', schema: wilg, version: 4 } },
    ]);
    expect(changesOf(plan, new Set())).toEqual([]);
    expect(changesOf(plan, new Set(['a1']))).toEqual([{ schema: changed, expectedVersion: 4 }]);
  });

  it.each([
    ['a part more', { G_mijzelf: { raakt: { tekst: 'De stilte.', perspectief: 'ik' as const } } }],
    ['an answer more', { ouderrol: 'moeder' as const }],
    ['another number of lines', { bron: ['gesprek met deze ouder' as const] }],
  ])('asks about one that has %s, on either side', (_, part) => {
    const more = { ...wilg, ...part };
    expect(planRestore([more], there(wilg), moment)).toMatchObject({
      same: 0,
      conflicts: [{ incoming: more }],
    });
    expect(planRestore([wilg], there(more), moment)).toMatchObject({
      same: 0,
      conflicts: [{ incoming: wilg }],
    });
  });

  it('never makes a schema live longer', () => {
    const longer = { ...changed, wisDatum: '2026-06-01' };
    const plan = planRestore([longer], there(wilg), moment);
    expect(changesOf(plan, new Set(['a1']))[0]?.schema.wisDatum).toBe(wilg.wisDatum);
    const bounded = planRestore([longer], [], { ...moment, longest: 30 });
    expect(bounded.added[0]?.wisDatum).toBe('2025-12-22');
  });

  it('skips what has come to its date, also by the bound of this place', () => {
    expect(planRestore([wilg], [], { ...moment, day: '2026-02-20' })).toMatchObject({
      added: [],
      expired: 1,
    });
    expect(planRestore([wilg], [], { ...moment, longest: 9 })).toMatchObject({ added: [], expired: 1 });
  });

  it('leaves alone what does not open here', () => {
    const broken: Listed = { kind: 'unreadable', id: 'a1', destroyAt: null, problem: 'damaged' };
    expect(planRestore([wilg], [broken], moment)).toMatchObject({ added: [], conflicts: [], blocked: 1 });
  });

  it('takes the last changed of two with one id', () => {
    const later = { ...changed, gewijzigd: '2025-11-30T08:00:00.000Z' };
    expect(planRestore([later, wilg], [], moment).added).toEqual([later]);
  });
});
