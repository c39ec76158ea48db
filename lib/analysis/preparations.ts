import { contextPreparations } from '../context/index.ts';
import { equipment } from '../phrasing/equipment.ts';
import type { Mode } from './types.ts';

/** What is read most: what stands in the field of a dossier. */
const first: Mode = 'notitie';

/**
 * What the first analysis makes ready, in steps of some tens of ms, to be taken while there is nothing else to do. A text
 * that comes sooner waits for the steps that are left, and finds the others done.
 */
export const preparations: readonly (() => void)[] = [
  ...contextPreparations,
  () => void equipment(),
  () => void equipment().vocabularyIn(first),
  () => void equipment().weigh([], first),
];
