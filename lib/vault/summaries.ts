import * as z from 'zod/mini';
import { type SummariesRow, summariesRowSchema } from './database.ts';
import { openRecord, sealRecord } from './record.ts';
import { type ShortSummary, shortSummarySchema } from './summary.ts';

/** What the list shows of one save: it holds only as long as the record has this iv. */
export interface SavedSummary {
  readonly iv: string;
  readonly short: ShortSummary;
}

/** By id of the schema. */
export type Summaries = ReadonlyMap<string, SavedSummary>;

const contentSchema = z.strictObject({
  model: z.literal(1),
  summaries: z.array(z.tuple([z.string(), z.string(), shortSummarySchema])),
});

const identity = (date: string) => ({ kind: 'summaries', id: date, version: 1 }) as const;

/** Summaries of schemas that share a date of destruction, in one row, which goes with them on that date. */
export async function sealSummaries(
  key: CryptoKey,
  date: string,
  summaries: Summaries,
): Promise<SummariesRow> {
  const content = [...summaries].map(([id, { iv, short }]) => [id, iv, short]);
  const text = JSON.stringify({ model: 1, summaries: content });
  return { date, ...(await sealRecord(key, identity(date), text)) };
}

/**
 * The summaries in a row. None when the row is missing or is not what was sealed: they only save time, and whoever
 * misses one opens the schema itself.
 */
export async function openSummaries(key: CryptoKey, stored: unknown): Promise<Summaries> {
  const row = summariesRowSchema.safeParse(stored);
  if (!row.success) return new Map();
  const { date, iv, data } = row.data;
  try {
    const text = await openRecord(key, identity(date), { iv, data });
    const { summaries } = contentSchema.parse(JSON.parse(text));
    return new Map(summaries.map(([id, recordIv, short]) => [id, { iv: recordIv, short }]));
  } catch {
    return new Map();
  }
}
