import type { Example } from './regression.ts';

/** A made-up text for tests, by the features of its windows and what is known of each label. */
export const madeExample = (windows: readonly (readonly number[])[], labels: readonly number[]): Example => ({
  windows,
  labels: Float32Array.from(labels),
  weight: 1,
  mustHold: false,
});
