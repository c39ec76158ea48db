/**
 * Keys, none of them nought, each with a number, in a table as long as a power of two and half empty at least: a key stands
 * at the place that it gives or behind it, and its number behind the key. A key may stand there more than once.
 */
export function tableOf(keys: readonly number[], numbers: readonly number[]): readonly number[] {
  if (keys.length === 0) return [];
  let size = 2;
  while (size < keys.length * 2) size *= 2;
  const table = new Array<number>(size * 2).fill(0);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    let place = key & (size - 1);
    while (table[place * 2] !== 0) place = (place + 1) & (size - 1);
    table[place * 2] = key;
    table[place * 2 + 1] = numbers[at] ?? 0;
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
