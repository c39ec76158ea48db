/** How the weights of features are written as symbols: which labels a feature says something about, and how much. */

import { codeNumber, type SymbolCoder } from '../../packed/symbols.ts';
import { labelCount } from './rows.ts';

/** No weight is more, or less than its opposite. */
export const heaviest = 31;

/** The class of a number of labels: with how many at least it begins. */
const counts = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 28];
const classOfCount = Uint8Array.from({ length: labelCount + 1 }, (_, count) =>
  counts.findLastIndex((least) => count >= least),
);
/** Labels of which the numbers are the same but for these bits are met about as often. */
const nearBits = 3;
const labelClasses = (labelCount >> nearBits) + 1;

const ofCounts = 0;
const ofLabels = ofCounts + 2;
const ofWeights = ofLabels + labelClasses * counts.length;
const ofUses = ofWeights + counts.length;
const ofPlaces = ofUses + 2;
const placeClasses = 4;
export const tableContexts = ofPlaces + placeClasses;

/** The labels that features say something about, those of each in order, and how much. */
export interface Columns {
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/**
 * The labels of one feature and their weights, from `start` on in the columns. Gives how many there are, as it is given when
 * they are written.
 */
export function codeRow(
  coder: SymbolCoder,
  { labels, values }: Columns,
  start: number,
  { isPair, count: written = 0 }: { readonly isPair: boolean; readonly count?: number },
): number {
  const count = coder.code(ofCounts + (isPair ? 1 : 0), written);
  const ofWeight = ofWeights + (classOfCount[count] ?? 0);
  let label = 0;
  for (let at = start; at < start + count; at += 1) {
    const ofLeft = classOfCount[start + count - at] ?? 0;
    const context = ofLabels + (label >> nearBits) * counts.length + ofLeft;
    label += coder.code(context, (labels[at] ?? 0) - label);
    labels[at] = label;
    values[at] = coder.code(ofWeight, (values[at] ?? 0) + heaviest) - heaviest;
    label += 1;
  }
  return count;
}

/** How often a word stands as the first of two in a row, and as the second. */
export const codeUse = (coder: SymbolCoder, isSecond: boolean, times: number): number =>
  codeNumber(coder, ofUses + (isSecond ? 1 : 0), times);

/** The places, in order, of what follows a word in a list in which the most frequent stand first. */
export function codePlaces(coder: SymbolCoder, count: number, places: readonly number[]): number[] {
  const read: number[] = [];
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    const left = count - at;
    const kind = left < 3 ? 0 : left < 10 ? 1 : left < 40 ? 2 : 3;
    const place = next + codeNumber(coder, ofPlaces + kind, (places[at] ?? next) - next);
    read.push(place);
    next = place + 1;
  }
  return read;
}

/** The places of the words that are used at all, the most used first. */
export function mostUsed(uses: readonly number[]): number[] {
  // Counted, as sorting takes ten times as long, and every first text waits for this.
  const most = uses.reduce((sum, times) => Math.max(sum, times), 0);
  const next = new Int32Array(most + 1);
  for (let at = 0; at < uses.length; at += 1) {
    const times = uses[at] ?? 0;
    if (times > 0) next[times - 1] = (next[times - 1] ?? 0) + 1;
  }
  for (let times = most - 1; times >= 0; times -= 1)
    next[times] = (next[times] ?? 0) + (next[times + 1] ?? 0);
  const used = new Array<number>(next[0] ?? 0).fill(0);
  for (let at = 0; at < uses.length; at += 1) {
    const times = uses[at] ?? 0;
    if (times === 0) continue;
    const place = next[times] ?? 0;
    used[place] = at;
    next[times] = place + 1;
  }
  return used;
}
