import type { Held } from '../safety/held.ts';
import { labelCount } from './rows.ts';

/** What a sentence and the ones beside it weigh together. */
export interface Window {
  /** By label. */
  readonly weights: readonly number[];
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

/** By label, the most that it weighs in any window, and the place of the first of those windows. */
export interface Heaviest {
  readonly weights: Int32Array;
  readonly windows: Int32Array;
}

/** The heaviest of each label. One that with `ofText` comes to less than nought may be left out. */
export function heaviestOf({ all }: Windows, ofText: readonly number[]): Heaviest {
  const weights = new Int32Array(labelCount).fill(-32_768);
  const windows = new Int32Array(labelCount).fill(-1);
  const see = (label: number, at: number): void => {
    const weight = all[at]?.weights[label] ?? 0;
    if (weight <= (weights[label] ?? 0)) return;
    weights[label] = weight;
    windows[label] = at;
  };
  for (let at = 0; at < all.length; at += 1) {
    const labels = all[at]?.labels ?? noLabels;
    for (let index = 0; index < labels.length; index += 1) see(labels[index] ?? 0, at);
  }
  for (let label = 0; label < labelCount; label += 1)
    if ((ofText[label] ?? 0) > margin) for (let at = 0; at < all.length; at += 1) see(label, at);
  return { weights, windows };
}
