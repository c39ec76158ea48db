import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import { createEnvelope, openEnvelope, readEnvelope } from './envelope.ts';
import { DamagedEnvelopeError } from './errors.ts';

const passphrase = 'lantaarn soep vrijdag klimop';
const { envelope, key } = await createEnvelope(passphrase);

function withFlippedBit(base64: string, index: number): string {
  const bytes = fromBase64(base64);
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return toBase64(bytes);
}

describe('an envelope', () => {
  it('gives back the vault key to who knows the passphrase', async () => {
    expect(await openEnvelope(envelope, passphrase)).toEqual(key);
  });

  it('survives being stored as JSON', async () => {
    expect(await openEnvelope(JSON.parse(JSON.stringify(envelope)), passphrase)).toEqual(key);
  });

  it.each(['lantaarn soep vrijdag', 'Lantaarn soep vrijdag klimop', ''])(
    'gives null for another passphrase: %j',
    async (other) => {
      expect(await openEnvelope(envelope, other)).toBeNull();
    },
  );

  it('takes an accent in either way of typing it as the same passphrase', async () => {
    const accented = await createEnvelope('café op de hoek'.normalize('NFC'));
    expect(await openEnvelope(accented.envelope, 'café op de hoek'.normalize('NFD'))).toEqual(accented.key);
  });

  it('holds another key, salt and iv each time', async () => {
    const second = await createEnvelope(passphrase);
    expect(second.key).not.toEqual(key);
    expect(second.envelope.derivation.salt).not.toBe(envelope.derivation.salt);
    expect(second.envelope.wrappedKey.iv).not.toBe(envelope.wrappedKey.iv);
  });

  it('does not hold the key in readable form', () => {
    expect(JSON.stringify(envelope)).not.toContain(toBase64(key));
  });
});

describe('a damaged envelope is refused before the passphrase is tried', () => {
  const { derivation, wrappedKey } = envelope;
  const cases: [string, unknown][] = [
    ['nothing', null],
    ['text', 'envelope'],
    ['a later version', { ...envelope, version: 3 }],
    ['an earlier version', { ...envelope, version: 1 }],
    ['an unknown field', { ...envelope, hint: 'soep' }],
    ['too few iterations', { ...envelope, derivation: { ...derivation, iterations: 599_999 } }],
    ['too many iterations', { ...envelope, derivation: { ...derivation, iterations: 5_000_001 } }],
    ['half an iteration', { ...envelope, derivation: { ...derivation, iterations: 600_000.5 } }],
    ['another number of iterations', { ...envelope, derivation: { ...derivation, iterations: 600_001 } }],
    ['another algorithm', { ...envelope, derivation: { ...derivation, algorithm: 'PBKDF2-SHA-1' } }],
    ['a short salt', { ...envelope, derivation: { ...derivation, salt: toBase64(new Uint8Array(15)) } }],
    ['a long salt', { ...envelope, derivation: { ...derivation, salt: toBase64(new Uint8Array(17)) } }],
    ['a short iv', { ...envelope, wrappedKey: { ...wrappedKey, iv: toBase64(new Uint8Array(11)) } }],
    ['a short key', { ...envelope, wrappedKey: { ...wrappedKey, data: toBase64(new Uint8Array(47)) } }],
    ['no checksum', { ...envelope, checksum: undefined }],
  ];

  it.each(cases)('%s', async (_, damaged) => {
    await expect(readEnvelope(damaged)).rejects.toBeInstanceOf(DamagedEnvelopeError);
    await expect(openEnvelope(damaged, passphrase)).rejects.toBeInstanceOf(DamagedEnvelopeError);
  });

  it('says whether it is damaged, or of a newer Naast', async () => {
    await expect(readEnvelope({ ...envelope, version: 1 })).rejects.toMatchObject({ problem: 'damaged' });
    await expect(readEnvelope({ ...envelope, version: 2.5 })).rejects.toMatchObject({ problem: 'damaged' });
    await expect(readEnvelope({ ...envelope, version: 3 })).rejects.toMatchObject({ problem: 'newer' });
    await expect(readEnvelope({ version: 9 })).rejects.toMatchObject({ problem: 'newer' });
  });

  it('one flipped bit in any byte of salt, iv, key or checksum', async () => {
    const variants = [
      ...Array.from({ length: 16 }, (_, index) => ({
        ...envelope,
        derivation: { ...derivation, salt: withFlippedBit(derivation.salt, index) },
      })),
      ...Array.from({ length: 12 }, (_, index) => ({
        ...envelope,
        wrappedKey: { ...wrappedKey, iv: withFlippedBit(wrappedKey.iv, index) },
      })),
      ...Array.from({ length: 48 }, (_, index) => ({
        ...envelope,
        wrappedKey: { ...wrappedKey, data: withFlippedBit(wrappedKey.data, index) },
      })),
      ...Array.from({ length: 32 }, (_, index) => ({
        ...envelope,
        checksum: withFlippedBit(envelope.checksum, index),
      })),
    ];
    for (const variant of variants) {
      await expect(readEnvelope(variant)).rejects.toBeInstanceOf(DamagedEnvelopeError);
    }
  });
});
