/**
 * The list with `made` in the place of what stands from `from` to `to`. Mostly as much comes as goes, and then it is copied
 * once: at every keystroke there are several such lists, as long as the text has sentences.
 */
export function replaced<T extends object>(
  list: readonly T[],
  from: number,
  to: number,
  made: readonly T[],
): T[] {
  if (made.length !== to - from) return list.slice(0, from).concat(made, list.slice(to));
  const copy = list.slice();
  for (let index = 0; index < made.length; index += 1) {
    const one = made[index];
    if (one !== undefined) copy[from + index] = one;
  }
  return copy;
}
