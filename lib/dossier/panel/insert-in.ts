import type { FieldSnapshot } from '../../protocol.ts';
import type { InsertResult } from '../dossier.ts';
import type { Connection } from './connection.ts';
import { isOtherPage } from './other-page.ts';
import { fitted } from './spacing.ts';

/**
 * Puts a text at the caret of a field, or over its selection, and says what came of it; never throws.
 * With `madeFrom` only when that is the same field of the same page.
 */
export async function insertIn(
  connection: Connection,
  known: FieldSnapshot,
  text: string,
  madeFrom: FieldSnapshot | undefined,
): Promise<InsertResult> {
  const { field, frame, label, address, text: before, start, end, writable } = known;
  if (madeFrom !== undefined && isOtherPage(madeFrom, known)) return { ok: false, reason: 'page-changed' };
  if (madeFrom !== undefined && (madeFrom.frame !== frame || madeFrom.field !== field)) {
    return { ok: false, reason: 'field-gone' };
  }
  if (!writable) return { ok: false, reason: 'read-only' };
  const request = { field, address, before, start, end, text: fitted(text, known) };
  const answer = await connection.call(frame, 'insert', request);
  if (answer === null) return { ok: false, reason: 'field-gone' };
  if (!answer.ok) return answer;
  const { insertion } = answer;
  return {
    ok: true,
    label,
    undo: async () => (await connection.call(frame, 'undo', { insertion })) ?? false,
  };
}
