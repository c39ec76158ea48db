/** Where a list differs from the one before it: in the place of what stood from `from` up to `to` stand `count` others. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A list that is as it was. */
export const unchanged: Change = { from: 0, to: 0, count: 0 };

/** The stretch that holds two changes of one list. */
export function joined(one: Change, other: Change): Change {
  const from = Math.min(one.from, other.from);
  const to = Math.max(one.to, other.to);
  return { from, to, count: one.count - (one.to - one.from) + (to - from) };
}

/**
 * The list with `made` in the place of what stands from `from` to `to`. Mostly as much comes as goes, and then it is the
 * list itself: at every keystroke there are several such lists, as long as the text has sentences.
 */
export function replaced<T extends object>(
  list: T[],
  { from, to }: Pick<Change, 'from' | 'to'>,
  made: readonly T[],
): T[] {
  if (made.length !== to - from) return list.slice(0, from).concat(made, list.slice(to));
  for (let index = 0; index < made.length; index += 1) {
    const one = made[index];
    if (one !== undefined) list[from + index] = one;
  }
  return list;
}
