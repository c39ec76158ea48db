/** Which weights are worth the space that they take in the data file. */

/** Bits that one weight takes, and before it the key of its feature. A class, a sign or a pattern has its name anyway. */
const bitsOfWeight = 8;
export function bitsOfKey(key: string | undefined): number {
  if (key === undefined || /^[!=?]/.test(key)) return 0;
  if (key.startsWith('<')) return 8;
  if (key.includes(' ')) return 13;
  return key.endsWith('*') ? 14 : 18;
}

/**
 * Of each weight 1 when it is kept: when the loss without it is more than its bits may cost, and what the weights of its
 * feature bring above that is more than the key may cost.
 */
export function worthItsSpace(
  losses: Float32Array,
  starts: Int32Array,
  { price, keyBits }: { readonly price: number; readonly keyBits: (feature: number) => number },
): Uint8Array {
  const kept = new Uint8Array(losses.length);
  const ofWeight = price * bitsOfWeight;
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const from = starts[feature] ?? 0;
    const end = starts[feature + 1] ?? 0;
    let above = 0;
    for (const loss of losses.subarray(from, end)) above += Math.max(0, loss - ofWeight);
    if (above <= price * keyBits(feature)) continue;
    for (let at = from; at < end; at += 1) if ((losses[at] ?? 0) > ofWeight) kept[at] = 1;
  }
  return kept;
}
