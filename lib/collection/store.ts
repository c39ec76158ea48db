import { storage } from 'wxt/utils/storage';
import { type Collection, collectionSchema, emptyCollection } from './collection.ts';

const item = storage.defineItem<unknown>('local:collection', { fallback: emptyCollection });
const lock = 'naast-collection';

/** What the person gathered. @throws when what is stored cannot be read; it is left as it is then. */
export async function readCollection(): Promise<Collection> {
  const parsed = collectionSchema.safeParse(await item.getValue());
  if (!parsed.success) throw new Error('The stored collection does not fit.', { cause: parsed.error });
  return parsed.data;
}

/**
 * Changes what is stored and gives what it became. Two windows that change at once do so one after the other, so that
 * neither change is lost. @throws when what is stored cannot be read, or the browser refuses to store it.
 */
export function changeCollection(change: (current: Collection) => Collection): Promise<Collection> {
  return navigator.locks.request(lock, async () => {
    const changed = change(await readCollection());
    await item.setValue(changed);
    return changed;
  });
}

/** Calls back on every change, from any window; returns how to stop. */
export const watchCollection = (changed: () => void): (() => void) => item.watch(changed);
