import { Blocks } from '../blocks.ts';
import type { Held } from '../safety/held.ts';
import { labelCount, worryLabel } from './rows.ts';

/** What a sentence and the ones beside it weigh together. */
export interface Window {
  /** By label. */
  readonly weights: readonly number[];
  /** The frames of safety that hold in it, with how many sentences before or after the middle. */
  readonly held: readonly (Held & { readonly step: number })[];
}

/** The windows of a text, in order; in the middle of the first stands sentence `first`. */
export interface Windows {
  readonly first: number;
  readonly all: readonly Window[];
}

/** By label, the most that it weighs in any window, and the place of the first of those windows. */
export interface Heaviest {
  readonly weights: Int32Array;
  readonly windows: Int32Array;
}

const nothing = (): Heaviest => ({
  weights: new Int32Array(labelCount).fill(-32_768),
  windows: new Int32Array(labelCount).fill(-1),
});

function heaviestIn(all: readonly Window[], from: number, to: number): Heaviest {
  const heaviest = nothing();
  for (let at = from; at < to; at += 1) {
    const window = all[at];
    // In a text of nothing but dots all windows are the same.
    if (window !== undefined && (at === from || window !== all[at - 1])) see(heaviest, window.weights, at);
  }
  return heaviest;
}

function see({ weights, windows }: Heaviest, others: ArrayLike<number>, at: number): void {
  for (let label = 0; label < labelCount; label += 1) {
    const weight = others[label] ?? 0;
    if (weight <= (weights[label] ?? 0)) continue;
    weights[label] = weight;
    windows[label] = at;
  }
}

const blocks = new Blocks(heaviestIn);

/** The heaviest of each label. */
export function heaviestOf({ all }: Windows): Heaviest {
  const heaviest = nothing();
  for (const { weights, windows } of blocks.over(all))
    for (let label = 0; label < labelCount; label += 1) {
      const weight = weights[label] ?? 0;
      if (weight <= (heaviest.weights[label] ?? 0)) continue;
      heaviest.weights[label] = weight;
      heaviest.windows[label] = windows[label] ?? -1;
    }
  return heaviest;
}

/** The most that a worry weighs in any window. */
export const worryOf = ({ weights }: Heaviest): number => weights[worryLabel] ?? Number.NEGATIVE_INFINITY;

/** Forgets the text that was weighed last. */
export const forgetHeaviest = (): void => blocks.forget();
