import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedRecordError } from './errors.ts';
import { importVaultKey, openRecord, sealRecord } from './record.ts';

const newKey = () => importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
const key = await newKey();

describe('a sealed record', () => {
  it('opens to what was sealed, for any text, id and version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), fc.nat(), async (text, id, version) => {
        const sealed = await sealRecord(key, { id, version }, text);
        expect(await openRecord(key, { id, version }, sealed)).toBe(text);
      }),
    );
  });

  it('is refused when any one byte was changed', async () => {
    const identity = { id: 'een', version: 3 };
    const sealed = await sealRecord(key, identity, 'Ze durft overdag niet te gaan liggen.');
    for (const part of ['iv', 'data'] as const) {
      for (let index = 0; index < sealed[part].length; index++) {
        const changed = { iv: Uint8Array.from(sealed.iv), data: Uint8Array.from(sealed.data) };
        changed[part][index] = (changed[part][index] ?? 0) ^ 0x10;
        await expect(openRecord(key, identity, changed)).rejects.toBeInstanceOf(DamagedRecordError);
      }
    }
  });

  it('is refused when it was cut short', async () => {
    const sealed = await sealRecord(key, { id: 'een', version: 1 }, 'tekst');
    for (let length = 0; length < sealed.data.length; length++) {
      const cut = { iv: sealed.iv, data: sealed.data.slice(0, length) };
      await expect(openRecord(key, { id: 'een', version: 1 }, cut)).rejects.toBeInstanceOf(
        DamagedRecordError,
      );
    }
  });

  it('is refused under the id of another record, or as another version', async () => {
    const sealed = await sealRecord(key, { id: 'een', version: 1 }, 'tekst');
    const identities = [
      { id: 'twee', version: 1 },
      { id: 'een', version: 2 },
    ];
    for (const identity of identities) {
      await expect(openRecord(key, identity, sealed)).rejects.toBeInstanceOf(DamagedRecordError);
    }
  });

  it('is refused with another key', async () => {
    const sealed = await sealRecord(key, { id: 'een', version: 1 }, 'tekst');
    await expect(openRecord(await newKey(), { id: 'een', version: 1 }, sealed)).rejects.toBeInstanceOf(
      DamagedRecordError,
    );
  });

  it('looks different each time, also for the same text', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => sealRecord(key, { id: 'a', version: 1 }, 'x')),
    );
    expect(first?.data).not.toEqual(second?.data);
  });
});

it('does not let a script read the imported key', async () => {
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});
