import * as z from 'zod/mini';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { readContent, writeContent } from './content.ts';
import { largestRecord, type SealedRow, sealedRowSchema } from './database.ts';
import { DamagedRecordError, TooLongError } from './errors.ts';
import { type Heads, isHead } from './heads.ts';
import { openRecord, sealRecord } from './record.ts';
import type { Stored } from './store.ts';

/** In UTC, so that it is the same day wherever it is read. */
const madeOn = ({ aangemaakt }: Bufferschema): string => aangemaakt.slice(0, 10);

/** A schema as it goes into the database. @throws when it is not one that could be read again; TooLongError for its length. */
export async function sealRow(key: CryptoKey, schema: Bufferschema, version: number): Promise<SealedRow> {
  try {
    const content = await sealRecord(key, { id: schema.id, version }, writeContent(schema));
    if (content.data.length > largestRecord) throw new TooLongError(`schema ${schema.id} is too long`);
    return { id: schema.id, destroyAt: schema.wisDatum, madeOn: madeOn(schema), version, ...content };
  } catch (cause) {
    const isTooLong =
      cause instanceof z.core.$ZodError && cause.issues.some(({ code }) => code === 'too_big');
    throw isTooLong ? new TooLongError(`schema ${schema.id} has a text that is too long`, { cause }) : cause;
  }
}

/** What a row holds, whether it belongs in the vault or not. @throws DamagedRecordError */
export async function openRow(key: CryptoKey, row: unknown): Promise<Stored> {
  const parsed = sealedRowSchema.safeParse(row);
  if (!parsed.success) {
    // Everything is there, and more: parts that this Naast does not know.
    const isNewer = parsed.error.issues.every(({ code }) => code === 'unrecognized_keys');
    const problem = isNewer ? 'newer' : 'damaged';
    throw new DamagedRecordError('the row is not a sealed record', problem, { cause: parsed.error });
  }
  const { id, version, iv, data, destroyAt } = parsed.data;
  const schema = readContent(await openRecord(key, { id, version }, { iv, data }), id);
  // The readable dates decide when it is destroyed: nobody may move them without the key.
  if (schema.wisDatum !== destroyAt || (parsed.data.madeOn ?? madeOn(schema)) !== madeOn(schema)) {
    throw new DamagedRecordError(`record ${id} has another date outside than inside`, 'damaged');
  }
  return { schema, version };
}

/** What a row holds when it is what was saved last under its id. @throws DamagedRecordError */
export async function openListedRow(key: CryptoKey, row: unknown, { entries }: Heads): Promise<Stored> {
  const stored = await openRow(key, row);
  const head = entries.get(stored.schema.id);
  if (!head) throw new DamagedRecordError(`record ${stored.schema.id} is in no list`, 'unlisted');
  const parsed = sealedRowSchema.parse(row);
  if (!isHead(parsed, head)) {
    throw new DamagedRecordError(`record ${stored.schema.id} is not the last one saved`, 'replaced');
  }
  if (parsed.madeOn !== head.madeOn) {
    throw new DamagedRecordError(`record ${stored.schema.id} no longer tells when it was made`, 'damaged');
  }
  return stored;
}
