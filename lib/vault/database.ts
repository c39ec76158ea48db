import { Dexie, type DexieOptions, type Table } from 'dexie';
import * as z from 'zod/mini';
import { isNamed, StorageFullError } from './errors.ts';

/** One sealed schema. What is readable here is only what retention and the two-window check need. */
export const sealedRowSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Calendar date of destruction, so that it can happen while the vault is locked. */
  destroyAt: z.iso.date(),
  /** Counts the saves of this record, from 1. */
  version: z.int().check(z.gte(1)),
  iv: z.instanceof(Uint8Array<ArrayBuffer>).check(z.refine(({ length }) => length === 12)),
  data: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .check(z.refine(({ length }) => length >= 16 && length <= 4 * 1024 * 1024)),
});
export type SealedRow = z.infer<typeof sealedRowSchema>;

/** There is one vault, so there is one row. */
export const envelopeRowId = 'vault';

/** The one database of this device. Rows are `unknown` until the reader has parsed them. */
export class VaultDatabase extends Dexie {
  declare readonly envelopes: Table<unknown, string>;
  declare readonly records: Table<unknown, string>;

  /** `options` is there for tests, which bring their own IndexedDB. */
  constructor(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    // "Strict": a transaction completes when its data is on the disk, so that "opgeslagen" is true.
    super('naast', { ...options, chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ envelopes: 'id', records: 'id, destroyAt, version' });
  }
}

function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  let current = error;
  while (current instanceof Object && !causes.includes(current)) {
    causes.push(current);
    current = ('inner' in current && current.inner) || ('cause' in current && current.cause);
  }
  return causes;
}

/**
 * Runs a write and gives its result.
 * @throws StorageFullError when the browser says, anywhere in the chain of causes, that its quota is used up.
 */
export async function writing<Result>(write: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await write();
  } catch (cause) {
    const full = causesOf(cause).some((error) => isNamed(error, 'QuotaExceededError'));
    if (full) throw new StorageFullError('the browser has no room left', { cause });
    throw cause;
  }
}
