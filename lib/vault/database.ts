import { Dexie, type DexieOptions, type Table } from 'dexie';
import * as z from 'zod/mini';
import { isNamed, StorageFullError } from './errors.ts';

const bytes = (least: number, most: number) =>
  z.instanceof(Uint8Array<ArrayBuffer>).check(z.refine(({ length }) => length >= least && length <= most));
const iv = bytes(12, 12);
const mebibyte = 1024 * 1024;
/** A sealed schema that is larger is refused, when it is saved and when it is read. In bytes. */
export const largestRecord = 4 * mebibyte;

/** One sealed schema. What is readable here is only what retention and the two-window check need. */
export const sealedRowSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Calendar date of destruction, so that it can happen while the vault is locked. */
  destroyAt: z.iso.date(),
  /** The day it was made in UTC, so that a bound of the organisation can be kept while locked. Early rows lack it. */
  madeOn: z.optional(z.iso.date()),
  /** Counts the saves of this record, from 1. */
  version: z.int().check(z.gte(1)),
  iv,
  data: bytes(16, largestRecord),
});
export type SealedRow = z.infer<typeof sealedRowSchema>;

export const headsRowId = 'heads';

/** The sealed list of what belongs in the vault; it is written together with every record. */
export const headsRowSchema = z.strictObject({
  id: z.literal(headsRowId),
  /** Counts the changes of the list, from 1. */
  generation: z.int().check(z.gte(1)),
  iv,
  data: bytes(16, 64 * mebibyte),
});
export type HeadsRow = z.infer<typeof headsRowSchema>;

/** What the list shows of the schemas that destroy themselves on this date. */
export const summariesRowSchema = z.strictObject({ date: z.iso.date(), iv, data: bytes(16, 64 * mebibyte) });
export type SummariesRow = z.infer<typeof summariesRowSchema>;

/** There is one vault, so there is one row. */
export const envelopeRowId = 'vault';

/** The one database of this device. Rows are `unknown` until the reader has parsed them. */
export class VaultDatabase extends Dexie {
  declare readonly envelopes: Table<unknown, string>;
  declare readonly records: Table<unknown, string>;
  /** The list of heads, the latest day that was seen, and the bound of the organisation. */
  declare readonly state: Table<unknown, string>;
  declare readonly summaries: Table<unknown, string>;

  /** `options` is there for tests, which bring their own IndexedDB. */
  constructor(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    // "Strict": a transaction completes when its data is on the disk, so that "opgeslagen" is true.
    super('naast', { ...options, chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ envelopes: 'id', records: 'id, destroyAt, version' });
    this.version(2).stores({ state: 'id', summaries: 'date' });
    this.version(3).stores({ records: 'id, destroyAt, madeOn, version' });
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

/** Whether this says that there is no room: by its name, or only in words when it is the disk itself that is full. */
function saysFull(error: unknown): boolean {
  if (isNamed(error, 'QuotaExceededError')) return true;
  return error instanceof Error && /no_(?:device_)?space|quota exceeded/i.test(error.message);
}

/**
 * Runs a write and gives its result.
 * @throws StorageFullError when the browser says, anywhere in the chain of causes, that there is no room left.
 */
export async function writing<Result>(write: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await write();
  } catch (cause) {
    if (causesOf(cause).some(saysFull)) {
      throw new StorageFullError('the browser has no room left', { cause });
    }
    throw cause;
  }
}
