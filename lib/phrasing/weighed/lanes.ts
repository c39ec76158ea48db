/**
 * Sums by rule, two of them in a number: the first half of the rules in its low 16 bits, the other half above. What one word
 * weighs and how many are read stay so small that no sum leaves its bits, so one addition serves both.
 */
const upper = 1 << 16;
/** No word weighs more for a rule, or less than its opposite. */
const heaviestWord = 200;
/** So many words are read of a sentence; more would not fit. */
export const mostWordsRead = 128;

export const lanesFor = (rules: number): number => Math.ceil(rules / 2);

/** Adds a weight to the sum of one rule. */
export function addTo(sums: Int32Array, from: number, lanes: number, rule: number, weight: number): void {
  const lane = from + (rule < lanes ? rule : rule - lanes);
  sums[lane] = (sums[lane] ?? 0) + (rule < lanes ? weight : weight * upper);
}

/** The sum of one rule. */
export function sumOf(sums: Int32Array, from: number, lanes: number, rule: number): number {
  const both = sums[from + (rule < lanes ? rule : rule - lanes)] ?? 0;
  const low = (both << 16) >> 16;
  return rule < lanes ? low : (both - low) >> 16;
}

export const withinBounds = (weight: number): number =>
  Math.max(-heaviestWord, Math.min(heaviestWord, weight));
