/** Signs as bits, by their numbers: in a plain list, which is made much faster than a typed one. */
export type Bits = readonly number[];

/** More bits would not fit in the small numbers that a list holds without more ado. */
const bitsInNumber = 30;

/** No bits, for signs with numbers below `count`. */
export function noBits(count: number): number[] {
  const bits: number[] = [];
  for (let from = 0; from < count; from += bitsInNumber) bits.push(0);
  return bits;
}

export function addBit(bits: number[], sign: number): void {
  const at = Math.floor(sign / bitsInNumber);
  bits[at] = (bits[at] ?? 0) | (1 << (sign % bitsInNumber));
}

/** True when the two have a sign in common. */
export function meet(one: Bits, other: Bits): boolean {
  for (let index = 0; index < other.length; index += 1)
    if (((one[index] ?? 0) & (other[index] ?? 0)) !== 0) return true;
  return false;
}
