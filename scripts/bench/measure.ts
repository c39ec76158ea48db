/** Milliseconds of processor time that this thread has used: a busy machine does not count. */
function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that `work` takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = used();
  const result = work();
  if (result instanceof Promise) await result;
  return used() - start;
}

/** The value in the middle of the sorted values; NaN when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
