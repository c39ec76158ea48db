import { storage } from 'wxt/utils/storage';

/**
 * Where the collection is stored. Apart from what it means, which takes the library that checks it: the first cards do
 * not wait for that.
 */
export const collectionItem = storage.defineItem<unknown>('local:collection', { fallback: null });

/** Calls back on every change, from any window; returns how to stop. */
export const watchCollection = (changed: () => void): (() => void) => collectionItem.watch(changed);
