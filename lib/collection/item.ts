import { storedItem } from '../stored-item.ts';

/**
 * Where the collection is stored. Apart from what it means, which takes the library that checks it: the first cards do
 * not wait for that.
 */
export const collectionItem = storedItem('local', 'collection');

/** Calls back on every change, from any window; returns how to stop. */
export const watchCollection = (changed: () => void): (() => void) => collectionItem.watch(changed);
