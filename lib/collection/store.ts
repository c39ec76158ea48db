import { type Collection, collectionSchema } from './collection.ts';
import { emptyCollection } from './empty.ts';
import { collectionItem } from './item.ts';

const lock = 'naast-collection';

/** What the person gathered. @throws when what is stored cannot be read; it is left as it is then. */
export async function readCollection(): Promise<Collection> {
  const parsed = collectionSchema.safeParse((await collectionItem.getValue()) ?? emptyCollection);
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
    await collectionItem.setValue(changed);
    return changed;
  });
}
