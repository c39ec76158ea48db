import type { Bufferschema } from '../bufferschema/schema.ts';
import { withinBound } from '../vault/retention.ts';
import type { Change, Listed, Stored } from '../vault/store.ts';

/** A schema that is in the file and in the store, and not the same. */
export interface RestoreConflict {
  readonly incoming: Bufferschema;
  readonly stored: Stored;
}

/** What restoring would do; nothing is done yet. */
export interface RestorePlan {
  readonly added: readonly Bufferschema[];
  readonly conflicts: readonly RestoreConflict[];
  /** How many are in the store already, exactly like this but for their date: the date in the store stays. */
  readonly same: number;
  /** How many have come to their date and stay away. */
  readonly expired: number;
  /** How many stand in the place of something that does not open, which is left as it is. */
  readonly blocked: number;
}

interface Moment {
  /** The latest calendar day that is known. */
  readonly day: string;
  /** Most days that a schema is kept, counted from the day it was made. */
  readonly longest: number;
}

/** Merges by id. Of two schemas with one id in the file the last changed counts. */
export function planRestore(
  schemas: readonly Bufferschema[],
  there: readonly Listed[],
  { day, longest }: Moment,
): RestorePlan {
  const last = new Map<string, Bufferschema>();
  for (const schema of schemas) {
    const other = last.get(schema.id);
    if (!other || other.gewijzigd < schema.gewijzigd) last.set(schema.id, withinBound(schema, longest));
  }
  const stored = new Map(
    there.map((entry) => [entry.kind === 'readable' ? entry.schema.id : entry.id, entry]),
  );
  const added: Bufferschema[] = [];
  const conflicts: RestoreConflict[] = [];
  let [same, expired, blocked] = [0, 0, 0];
  for (const incoming of last.values()) {
    const entry = stored.get(incoming.id);
    if (incoming.wisDatum <= day) expired++;
    else if (!entry) added.push(incoming);
    else if (entry.kind === 'unreadable') blocked++;
    else if (isSame({ ...entry.schema, wisDatum: incoming.wisDatum }, incoming)) same++;
    else conflicts.push({ incoming, stored: entry });
  }
  return { added, conflicts, same, expired, blocked };
}

/** The order of the keys says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)));
}

/**
 * What to save, given the ids for which the file wins. The date in the store stays: bringing a schema back does not
 * make it live longer.
 */
export function changesOf({ added, conflicts }: RestorePlan, fromFile: ReadonlySet<string>): Change[] {
  return [
    ...added.map((schema) => ({ schema, expectedVersion: null })),
    ...conflicts
      .filter(({ incoming }) => fromFile.has(incoming.id))
      .map(({ incoming, stored }) => ({
        schema: { ...incoming, wisDatum: stored.schema.wisDatum },
        expectedVersion: stored.version,
      })),
  ];
}
