import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { childBands, parentRoles } from '../bufferschema/values.ts';
import { type Head, openHeads, sealHeads } from './heads.ts';
import { importVaultKey } from './record.ts';
import { openSummaries, type SavedSummary, sealSummaries } from './summaries.ts';
import type { ShortSummary } from './summary.ts';

const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
const date = fc.constantFrom('2026-02-20', '2025-01-01', '9999-12-31');
const head: fc.Arbitrary<Head> = fc.record(
  { version: fc.nat(), iv: fc.base64String(), destroyAt: date, madeOn: date },
  { requiredKeys: ['version', 'iv', 'destroyAt'] },
);
const stand = fc.integer({ min: -1, max: 3 });
const short: fc.Arbitrary<ShortSummary> = fc.tuple(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.option(fc.constantFrom(...parentRoles)),
  fc.option(fc.constantFrom(...childBands)),
  stand,
  stand,
  stand,
  stand,
);
const saved: fc.Arbitrary<SavedSummary> = fc.record({ iv: fc.base64String(), short });
const mapOf = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(fc.string(), value)).map((entries) => new Map(entries));

it('gives back any list of heads that was sealed, and under no other count', async () => {
  await fc.assert(
    fc.asyncProperty(mapOf(head), fc.integer({ min: 1, max: 2 ** 40 }), async (entries, generation) => {
      const row = await sealHeads(key, { generation, entries });
      expect(await openHeads(key, row)).toEqual({ generation, entries });
      await expect(openHeads(key, { ...row, generation: generation + 1 })).rejects.toThrow();
    }),
  );
});

it('gives back any summaries that were sealed, and none under another date', async () => {
  await fc.assert(
    fc.asyncProperty(mapOf(saved), date, async (summaries, day) => {
      const row = await sealSummaries(key, day, summaries);
      expect(await openSummaries(key, row)).toEqual(summaries);
      expect((await openSummaries(key, { ...row, date: '2026-03-01' })).size).toBe(0);
    }),
  );
});
