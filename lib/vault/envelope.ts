import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64.ts';
import { DamagedEnvelopeError, isNamed } from './errors.ts';
import { derivePassphraseKey, iterationBounds } from './passphrase-key.ts';

/** 256 random bits. Everything in the vault is sealed with it; it exists outside memory only inside an envelope. */
export type RawVaultKey = Uint8Array<ArrayBuffer>;

const keyBytes = 32;
const saltBytes = 16;
const ivBytes = 12;
const tagBytes = 16;

/** Base64 of exactly this many bytes. */
function base64Of(bytes: number) {
  const letters = Math.floor((bytes * 8) / 6);
  const last = bytes % 3 === 0 ? '' : bytes % 3 === 1 ? '[A-Za-z0-9+/]==' : '[A-Za-z0-9+/]=';
  return z.string().check(z.regex(new RegExp(`^[A-Za-z0-9+/]{${letters}}${last}$`)));
}

const fields = {
  derivation: z.strictObject({
    algorithm: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.gte(iterationBounds.minimum), z.lte(iterationBounds.maximum)),
    salt: base64Of(saltBytes),
  }),
  wrappedKey: z.strictObject({ iv: base64Of(ivBytes), data: base64Of(keyBytes + tagBytes) }),
  checksum: base64Of(32),
};

/**
 * The vault key, wrapped with a key that PBKDF2-SHA-256 derives from the passphrase.
 * The checksum tells damage from a wrong passphrase; it is computed over public fields and reveals nothing.
 * A vault under an envelope of version 2 has a sealed list of heads; under version 1 it had none yet.
 */
const envelopeSchema = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), ...fields }),
  z.strictObject({ version: z.literal(2), ...fields }),
]);
export type Envelope = z.infer<typeof envelopeSchema>;

const newest = 2;
const newerSchema = z.object({ version: z.int().check(z.gt(newest)) });

/** What the wrapped key is bound to, so that an envelope cannot pass for one of another version. */
const purpose = (version: Envelope['version']) =>
  new TextEncoder().encode(`naast vault key, envelope ${version}`);

async function checksumOf({ version, derivation, wrappedKey }: Omit<Envelope, 'checksum'>): Promise<string> {
  const values = [version, derivation.algorithm, derivation.iterations, derivation.salt, wrappedKey.iv];
  const bytes = new TextEncoder().encode(JSON.stringify([...values, wrappedKey.data]));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** A new random vault key, and the envelope in which it can be stored. */
export async function createEnvelope(
  passphrase: string,
  iterations?: number,
): Promise<{ envelope: Envelope; key: RawVaultKey }> {
  const key = crypto.getRandomValues(new Uint8Array(keyBytes));
  return { envelope: await wrapKey(key, passphrase, iterations), key };
}

/** An envelope around a key there is already, as when the passphrase or the cost of trying one changes. */
export async function wrapKey(
  key: RawVaultKey,
  passphrase: string,
  iterations: number = iterationBounds.default,
): Promise<Envelope> {
  const version = newest;
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const wrapping = await derivePassphraseKey(passphrase, { salt, iterations });
  const algorithm = { name: 'AES-GCM', iv, additionalData: purpose(version) };
  const data = await crypto.subtle.encrypt(algorithm, wrapping, key);
  const envelope = {
    version,
    derivation: { algorithm: 'PBKDF2-SHA-256' as const, iterations, salt: toBase64(salt) },
    wrappedKey: { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) },
  } as const;
  return envelopeSchema.parse({ ...envelope, checksum: await checksumOf(envelope) });
}

/**
 * Checks everything that can be checked without the passphrase.
 * @throws DamagedEnvelopeError when a field is missing, out of bounds or changed, or when a newer Naast made it.
 */
export async function readEnvelope(stored: unknown): Promise<Envelope> {
  if (newerSchema.safeParse(stored).success) {
    throw new DamagedEnvelopeError('the envelope is of a later version', 'newer');
  }
  const result = envelopeSchema.safeParse(stored);
  if (!result.success) throw new DamagedEnvelopeError('the envelope is not of a known form');
  if ((await checksumOf(result.data)) !== result.data.checksum) {
    throw new DamagedEnvelopeError('the envelope has been changed since it was written');
  }
  return result.data;
}

/**
 * The vault key, or null when the passphrase does not fit.
 * @throws DamagedEnvelopeError when the envelope itself is damaged.
 */
export async function openEnvelope(stored: unknown, passphrase: string): Promise<RawVaultKey | null> {
  const { version, derivation, wrappedKey } = await readEnvelope(stored);
  const { iterations } = derivation;
  const wrapping = await derivePassphraseKey(passphrase, { salt: fromBase64(derivation.salt), iterations });
  const iv = fromBase64(wrappedKey.iv);
  try {
    const data = fromBase64(wrappedKey.data);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: purpose(version) }, wrapping, data),
    );
  } catch (error) {
    if (isNamed(error, 'OperationError')) return null;
    throw error;
  }
}
