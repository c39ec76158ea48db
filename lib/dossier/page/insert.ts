import type { DossierAnswer, DossierRequest } from '../../protocol.ts';
import { addressOf } from './address.ts';
import { drawnAnew } from './drawn-anew.ts';
import type { Field } from './field.ts';
import { replaced, restore, typeOver } from './typing.ts';

/** What must be known to take a text back out of a field. */
export interface Insertion {
  readonly field: Field;
  readonly address: string;
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Inserted = { readonly insertion: Insertion } | { readonly reason: Refusal };
type Refusal = Extract<DossierAnswer<'insert'>, { ok: false }>['reason'];

/**
 * Puts a text in a field, only if page, field and text are what the panel last saw, and reads it back.
 * A text that does not stand there exactly once, with the rest as it was, is taken out again.
 */
export async function insert(
  window: Window,
  field: Field | null,
  { address, before, start, end, text }: DossierRequest<'insert'>,
): Promise<Inserted> {
  if (addressOf(window) !== address) return { reason: 'page-changed' };
  if (field === null) return { reason: 'field-gone' };
  if (!field.isWritable()) return { reason: 'read-only' };
  if (field.read().text !== before) return { reason: 'text-changed' };
  const root = field.element.getRootNode();
  await typeOver(field, { start, end }, text);
  const after = replaced(before, { start, end }, text);
  // What stands in an element that the page took away is saved nowhere.
  const standing = field.element.isConnected ? field : await drawnAnew(field, root, (now) => now === after);
  if (standing === null) return { reason: 'field-gone' };
  if (standing.read().text === after) {
    return { insertion: { field: standing, address, before, start, end, text } };
  }
  // Another child can come into the field in that very moment: then nothing of the one before is put back.
  if (addressOf(window) !== address) return { reason: 'page-changed' };
  if (!isStillOurs(field.read().text, { before, start, end, text })) return { reason: 'text-changed' };
  await restore(field, before);
  return { reason: 'not-confirmed' };
}

/** Whether a text can have come of the insertion: something around it, or of itself, is there. */
function isStillOurs(
  now: string,
  { before, start, end, text }: Pick<DossierRequest<'insert'>, 'before' | 'start' | 'end' | 'text'>,
): boolean {
  const [head, tail] = [before.slice(0, start), before.slice(end)];
  if (head === '' && tail === '') return now === '' || now.includes(text.trim().slice(0, 5));
  return (head !== '' && now.startsWith(head)) || (tail !== '' && now.endsWith(tail));
}

/**
 * Takes an inserted text out again and puts back what it replaced. What was typed before or after it since then
 * stays; when the insertion itself was changed, or the page shows something else, nothing happens and false is returned.
 */
export async function takeBack(window: Window, insertion: Insertion): Promise<boolean> {
  const { address, before, start, end, text } = insertion;
  const head = before.slice(0, start) + text;
  const tail = text + before.slice(end);
  const isIts = (now: string): boolean => now.startsWith(head) || now.endsWith(tail);
  const { element } = insertion.field;
  const field = element.isConnected
    ? insertion.field
    : await drawnAnew(insertion.field, element.getRootNode(), isIts);
  if (addressOf(window) !== address || !field?.isWritable()) return false;
  const now = field.read().text;
  if (now.startsWith(head)) return restore(field, before.slice(0, end) + now.slice(head.length));
  if (now.endsWith(tail)) return restore(field, now.slice(0, now.length - tail.length) + before.slice(start));
  return false;
}
