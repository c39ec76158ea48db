import type { Collection } from './collection.ts';

/** Nothing gathered yet. */
export const emptyCollection: Collection = { own: [], packs: [], hidden: [] };
