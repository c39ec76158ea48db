import type { Change } from '../../dutch/replaced.ts';
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

/** Less than any label weighs. */
const nothing = -32_768;

const allLabels: readonly number[] = Array.from({ length: labelCount }, (_, label) => label);

/** Looks for the heaviest of some labels in the windows from `from` up to `to`. */
function look(
  labels: readonly number[],
  all: readonly Window[],
  { from, to }: { readonly from: number; readonly to: number },
  { weights, windows }: Heaviest,
): void {
  for (const label of labels) {
    weights[label] = nothing;
    windows[label] = -1;
  }
  let before: Window | undefined;
  for (let at = from; at < to; at += 1) {
    const window = all[at];
    // In a text of nothing but dots all windows are the same.
    if (window === undefined || window === before) continue;
    before = window;
    for (let index = 0; index < labels.length; index += 1) {
      const label = labels[index] ?? 0;
      const weight = window.weights[label] ?? 0;
      if (weight <= (weights[label] ?? 0)) continue;
      weights[label] = weight;
      windows[label] = at;
    }
  }
}

/** The heaviest in the windows that changed last. */
const changed: Heaviest = { weights: new Int32Array(labelCount), windows: new Int32Array(labelCount) };

/**
 * The heaviest of a text that is written on: only what changed is looked at, and only a label that lost its heaviest
 * window is looked for in all of them.
 */
export class KeptHeaviest implements Heaviest {
  readonly weights = new Int32Array(labelCount).fill(nothing);
  readonly windows = new Int32Array(labelCount).fill(-1);

  /** Takes in a change of the windows, which are `all` now. */
  change(all: readonly Window[], { from, to, count }: Change): void {
    const { weights, windows } = this;
    look(allLabels, all, { from, to: from + count }, changed);
    const lost: number[] = [];
    for (let label = 0; label < labelCount; label += 1) {
      const known = windows[label] ?? -1;
      const weight = weights[label] ?? 0;
      const isGone = known >= from && known < to;
      const at = known < to ? known : known + count - (to - from);
      windows[label] = at;
      const other = changed.weights[label] ?? 0;
      const otherAt = changed.windows[label] ?? -1;
      if (other > weight || (other === weight && (isGone || otherAt < at))) {
        weights[label] = other;
        windows[label] = otherAt;
      } else if (isGone) lost.push(label);
    }
    if (lost.length > 0) look(lost, all, { from: 0, to: all.length }, this);
  }
}

/** The most that a worry weighs in any window. */
export const worryOf = ({ weights }: Heaviest): number => weights[worryLabel] ?? Number.NEGATIVE_INFINITY;
