import type { Model } from './model.ts';

/** No weight is more, in units, or less than its opposite. */
const heaviest = 3;

/** A weight in parts of a unit. */
export const rounded = (weight: number, parts: number): number =>
  Math.max(-heaviest, Math.min(heaviest, Math.round(weight * parts) / parts));

/**
 * Rounds this part of the weights to parts of a unit, those first that change least by it, and leaves them there: the
 * others can make up for it.
 */
export function settle({ weights, settled }: Model, parts: number, part: number): void {
  const changes = weights.map((weight) => Math.abs(weight - rounded(weight, parts)));
  const most = changes.toSorted()[Math.ceil(part * changes.length) - 1] ?? 0;
  changes.forEach((change, at) => {
    if (change > most) return;
    weights[at] = rounded(weights[at] ?? 0, parts);
    settled[at] = 1;
  });
}
