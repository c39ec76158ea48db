/**
 * A table of numbers by numbers from 1 on, as long as a power of two and half empty at least: a key stands at the place that
 * it gives or behind it, and its number behind the key.
 */
export function tableOf(numbers: ReadonlyMap<number, number>): readonly number[] {
  if (numbers.size === 0) return [];
  let size = 2;
  while (size < numbers.size * 2) size *= 2;
  const table = new Array<number>(size * 2).fill(0);
  for (const [key, number] of numbers) {
    let place = key & (size - 1);
    while (table[place * 2] !== 0) place = (place + 1) & (size - 1);
    table[place * 2] = key;
    table[place * 2 + 1] = number;
  }
  return table;
}

/** The number of a key in the table that begins at `from` and has `mask` + 1 places; -1 for none. */
export function lookUp(board: Int32Array, from: number, mask: number, key: number): number {
  for (let place = key & mask; ; place = (place + 1) & mask) {
    const found = board[from + place * 2] ?? 0;
    if (found === key) return board[from + place * 2 + 1] ?? -1;
    if (found === 0) return -1;
  }
}
