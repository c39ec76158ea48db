import type { Held } from '../safety/held.ts';
import { labelCount } from './rows.ts';

/** What a sentence and the ones beside it weigh together. */
export interface Window {
  /** By label. */
  readonly weights: readonly number[];
  /** What a worry weighs. */
  readonly worry: number;
  /** The labels that do not weigh so little that it never matters. */
  readonly labels: readonly number[];
  /** The frames of safety that hold in it, with how many sentences before or after the middle. */
  readonly held: readonly (Held & { readonly step: number })[];
}

/** The windows of a text, in order; in the middle of the first stands sentence `first`. */
export interface Windows {
  readonly first: number;
  readonly all: readonly Window[];
}

/** Labels that weigh less are looked at only where the text as a whole adds more than this. */
const margin = 40;
const noLabels: readonly number[] = [];

/** The labels that may matter in a window, given what it weighs. */
export function notLight(weights: readonly number[]): readonly number[] {
  let labels: number[] | undefined;
  for (let label = 0; label < labelCount; label += 1) {
    if ((weights[label] ?? 0) < -margin) continue;
    labels ??= [];
    labels.push(label);
  }
  return labels ?? noLabels;
}

/** The most that a worry weighs in any window. */
export function worriestOf({ all }: Windows): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < all.length; at += 1) most = Math.max(most, all[at]?.worry ?? most);
  return most;
}

/** By label, the most that it weighs in any window, and the place of the first of those windows. */
export interface Heaviest {
  readonly weights: Int32Array;
  readonly windows: Int32Array;
}

/** The heaviest of each label. One that with `ofText` comes to less than nought may be left out. */
export function heaviestOf({ all }: Windows, ofText: readonly number[]): Heaviest {
  const weights = new Int32Array(labelCount).fill(-32_768);
  const windows = new Int32Array(labelCount).fill(-1);
  const heaviest = { weights, windows };
  for (let at = 0; at < all.length; at += 1) {
    const window = all[at];
    if (window === undefined || window === all[at - 1]) continue;
    const { labels } = window;
    for (let index = 0; index < labels.length; index += 1) see(heaviest, window, labels[index] ?? 0, at);
  }
  for (let label = 0; label < labelCount; label += 1) {
    if ((ofText[label] ?? 0) <= margin) continue;
    for (let at = 0; at < all.length; at += 1) {
      const window = all[at];
      if (window !== undefined) see(heaviest, window, label, at);
    }
  }
  return heaviest;
}

function see({ weights, windows }: Heaviest, window: Window, label: number, at: number): void {
  const weight = window.weights[label] ?? 0;
  if (weight <= (weights[label] ?? 0)) return;
  weights[label] = weight;
  windows[label] = at;
}
