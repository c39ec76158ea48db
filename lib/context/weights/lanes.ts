/**
 * Sums of weights by label, two labels in a number: the first half of the labels in its low 16 bits, the other half above
 * them. All weights of a label together stay below what 16 bits hold, so one addition serves both.
 */
const upper = 1 << 16;

/** How many numbers the sums of so many labels take. */
export const lanesFor = (labels: number): number => Math.ceil(labels / 2);

/** Adds a weight to the sum of one label. The lanes of all labels begin at `from`. */
export function addTo(
  sums: number[] | Int32Array,
  from: number,
  lanes: number,
  label: number,
  weight: number,
): void {
  const lane = from + (label < lanes ? label : label - lanes);
  sums[lane] = (sums[lane] ?? 0) + (label < lanes ? weight : weight * upper);
}

/** The sum of one label. */
export function sumOf(sums: ArrayLike<number>, from: number, lanes: number, label: number): number {
  const both = sums[from + (label < lanes ? label : label - lanes)] ?? 0;
  const low = (both << 16) >> 16;
  return label < lanes ? low : (both - low) >> 16;
}
