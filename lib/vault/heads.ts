import * as z from 'zod/mini';
import { toBase64 } from './base64.ts';
import { type HeadsRow, headsRowId, headsRowSchema, type SealedRow, sealedRowSchema } from './database.ts';
import { DamagedHeadsError } from './errors.ts';
import { openRecord, sealRecord } from './record.ts';

/** What was saved last under one id. The iv is new with every save, so that no two saves have the same head. */
export interface Head {
  readonly version: number;
  readonly iv: string;
  readonly destroyAt: string;
  /** As in the record; undefined for one that was sealed before this was kept. */
  readonly madeOn?: string | undefined;
}

export interface Heads {
  /** Counts the changes of the list; 0 for a list that is not stored yet. */
  readonly generation: number;
  readonly entries: ReadonlyMap<string, Head>;
}

const newest = 1;
const modelSchema = z.object({ model: z.int() });
const listSchema = z.strictObject({
  model: z.literal(newest),
  heads: z.array(z.tuple([z.string(), z.int(), z.string(), z.iso.date(), z.optional(z.iso.date())])),
});

export const noHeads: Heads = { generation: 0, entries: new Map() };

export function headOf({ version, iv, destroyAt, madeOn }: SealedRow): Head {
  return { version, iv: toBase64(iv), destroyAt, ...(madeOn !== undefined && { madeOn }) };
}

/** True when this row is what was saved last under its id. */
export function isHead(row: SealedRow, head: Head): boolean {
  return row.version === head.version && toBase64(row.iv) === head.iv;
}

/** A list of the rows as they are now; what is no row of ours has no head. */
export function headsOf(rows: readonly unknown[]): Map<string, Head> {
  const parsed = rows.map((row) => sealedRowSchema.safeParse(row));
  return new Map(parsed.flatMap(({ success, data }) => (success ? [[data.id, headOf(data)]] : [])));
}

const identity = (generation: number) => ({ kind: 'heads', id: headsRowId, version: generation }) as const;

export async function sealHeads(key: CryptoKey, { generation, entries }: Heads): Promise<HeadsRow> {
  const heads = [...entries].map(([id, { version, iv, destroyAt, madeOn }]) =>
    madeOn === undefined ? [id, version, iv, destroyAt] : [id, version, iv, destroyAt, madeOn],
  );
  const content = await sealRecord(key, identity(generation), JSON.stringify({ model: newest, heads }));
  return { id: headsRowId, generation, ...content };
}

/** @throws DamagedHeadsError when there is no list, when it is not what was sealed, or when a newer Naast sealed it. */
export async function openHeads(key: CryptoKey, stored: unknown): Promise<Heads> {
  try {
    const { generation, iv, data } = headsRowSchema.parse(stored);
    const content: unknown = JSON.parse(await openRecord(key, identity(generation), { iv, data }));
    if (modelSchema.parse(content).model > newest) {
      throw new DamagedHeadsError('the list of heads is of a later model', 'newer');
    }
    const entries = listSchema.parse(content).heads.map(([id, version, nonce, destroyAt, madeOn]) => {
      return [id, { version, iv: nonce, destroyAt, ...(madeOn !== undefined && { madeOn }) }] as const;
    });
    return { generation, entries: new Map(entries) };
  } catch (cause) {
    if (cause instanceof DamagedHeadsError) throw cause;
    throw new DamagedHeadsError('the list of heads does not open', 'damaged', { cause });
  }
}

/** The count of changes as it stands in the row, without opening it; 0 when there is no row to count from. */
export function generationOf(stored: unknown): number {
  const parsed = headsRowSchema.safeParse(stored);
  return parsed.success ? parsed.data.generation : 0;
}
