/** Numbers that look random and are the same for the same seed: below 1, from 0. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that parsers have stumbled over. */
const odd: readonly unknown[] = [
  null,
  true,
  '',
  'x',
  [],
  {},
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  1e308,
  '\u0000',
  '\ud800',
  'A'.repeat(100_000),
  { toString: 1 },
  ['__proto__'],
  JSON.parse('{"__proto__": {"version": 1}}'),
];

const pick = <Value>(values: readonly Value[], random: () => number): Value | undefined =>
  values[Math.floor(random() * values.length)];

/** A copy of a value in which one part, somewhere, is another one, gone, or more than there was. */
export function mutateValue(value: unknown, random: () => number): unknown {
  if (random() < 0.15) return pick(odd, random);
  if (value instanceof Uint8Array) return mutateBytes(value, random);
  if (typeof value === 'string') return mutateText(value, random);
  if (typeof value === 'number')
    return pick([value + 1, value - 1, -value, value * 2 ** 32, String(value)], random);
  if (Array.isArray(value)) {
    const index = Math.floor(random() * value.length);
    return value.map((part, at) => (at === index ? mutateValue(part, random) : part));
  }
  if (typeof value !== 'object' || value === null) return pick(odd, random);
  const entries = Object.entries(value);
  const chosen = Math.floor(random() * entries.length);
  const what = random();
  if (what < 0.1) return Object.fromEntries(entries.filter((_, at) => at !== chosen));
  if (what < 0.2) return { ...value, [`${entries[chosen]?.[0]}x`]: pick(odd, random) };
  return Object.fromEntries(
    entries.map(([key, part], at) => [key, at === chosen ? mutateValue(part, random) : part]),
  );
}

export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const what = random();
  if (what < 0.6) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return changed;
  }
  if (what < 0.8) return Uint8Array.from(bytes.slice(0, at));
  return Uint8Array.from([...bytes, Math.floor(random() * 256)]);
}

/** A text with a piece cut out, doubled, or something else in its place. */
export function mutateText(text: string, random: () => number): string {
  const [one, other] = [random(), random()].map((share) => Math.floor(share * (text.length + 1)));
  const [from, to] = [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
  const what = random();
  if (what < 0.3) return text.slice(0, from) + text.slice(to);
  if (what < 0.4) return text.slice(0, to) + text.slice(from);
  if (what < 0.5) return text.slice(0, from);
  const letter = String.fromCharCode(Math.floor(random() * (what < 0.9 ? 128 : 65_536)));
  return text.slice(0, from) + letter + text.slice(from + 1);
}
