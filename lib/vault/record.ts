import type { RawVaultKey } from './envelope.ts';
import { DamagedRecordError } from './errors.ts';

/** What a sealed record is bound to: it opens under no other id and as no other version. */
export interface RecordIdentity {
  readonly id: string;
  readonly version: number;
  /** The list of heads and the summaries are sealed in the same way, and can never pass for a schema. */
  readonly kind?: 'record' | 'heads' | 'summaries';
}

export interface SealedContent {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The vault key as the browser keeps it: usable, but no longer readable by a script. */
export function importVaultKey(raw: RawVaultKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function boundTo({ id, version, kind = 'record' }: RecordIdentity): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([`naast ${kind}`, id, version]));
}

export async function sealRecord(
  key: CryptoKey,
  identity: RecordIdentity,
  text: string,
): Promise<SealedContent> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(identity) },
    key,
    new TextEncoder().encode(text),
  );
  return { iv, data: new Uint8Array(data) };
}

/** @throws DamagedRecordError when anything differs from what was sealed: a bit, the id, the version, the key. */
export async function openRecord(
  key: CryptoKey,
  identity: RecordIdentity,
  { iv, data }: SealedContent,
): Promise<string> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(identity) };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await crypto.subtle.decrypt(algorithm, key, data),
    );
  } catch (cause) {
    throw new DamagedRecordError(`record ${identity.id} does not open`, 'damaged', { cause });
  }
}
