import { mostWords } from '../../dutch/known-words.ts';
import { fills, Lexicon, type WordSlots } from './lexicon.ts';
import { type Groups, type Pattern, parsePattern, type Row, type Slot } from './notation.ts';

/** A pattern and what it stands for. */
export interface Entry<T> {
  readonly pattern: string;
  readonly means: T;
  /** True when a misspelt word counts too, where the pattern is one word. */
  readonly forgiving: boolean;
  /** True when the rows of the pattern may stand in different clauses of a sentence. */
  readonly acrossClauses: boolean;
  /** How many words apart the rows of the pattern may stand. */
  readonly reach: number;
}

export type Span = readonly [first: number, last: number];

export interface Hit<T> {
  readonly means: T;
  /** First and last word of what was found. */
  readonly first: number;
  readonly last: number;
  /** The words of each row, where there is more than one; null when they are `first` to `last`. */
  readonly rows: readonly Span[] | null;
  /** First word of the row that the pattern starts with: what it is about, where other rows only stand beside it. */
  readonly at: number;
  /** True when the only word found names an object or a room. */
  readonly object: boolean;
}

interface CompiledRow {
  readonly slots: readonly number[];
  readonly gaps: readonly number[];
}

interface CompiledPattern<T> {
  readonly means: T;
  /** The row that is looked for first, and the slot in it by which it is found. */
  readonly anchor: CompiledRow;
  readonly anchorSlot: number;
  readonly others: readonly CompiledRow[];
  /** The rarest of the other slots, which must be filled somewhere in the sentence; -1 when there is no other. */
  readonly guard: number;
  /** Place among the other rows of the row that the pattern starts with; -1 when that is the anchor. */
  readonly startsWith: number;
  readonly acrossClauses: boolean;
  readonly reach: number;
}

/** Numbers the slots of all patterns and finds for each pattern the slot that texts fill least often. */
class Compiler {
  readonly slots: Slot[] = [];
  readonly #numbers = new Map<string, number>();
  /** In how many slots a word stands: the more, the more common it is. */
  readonly #uses = new Map<string, number>();

  add(pattern: Pattern): CompiledRow[] {
    return pattern.map((row: Row) => ({
      slots: row.slots.map((slot) => this.#number(slot)),
      gaps: row.gaps,
    }));
  }

  #number(slot: Slot): number {
    const known = this.#numbers.get(slot.key);
    if (known !== undefined) return known;
    const number = this.slots.length;
    this.slots.push(slot);
    this.#numbers.set(slot.key, number);
    for (const { text } of slot.atoms) this.#uses.set(text, (this.#uses.get(text) ?? 0) + 1);
    return number;
  }

  readonly #known = new Map<number, number>();

  /** How often texts fill a slot, as far as the patterns themselves tell. */
  #commonness(slot: number): number {
    const known = this.#known.get(slot);
    if (known !== undefined) return known;
    let sum = 0;
    for (const { text } of this.slots[slot]?.atoms ?? []) {
      sum += (this.#uses.get(text) ?? 0) + (text.length < 4 ? 40 : 0);
    }
    this.#known.set(slot, sum);
    return sum;
  }

  /** The slot that texts fill least often besides this one; -1 when there is no other. */
  guard(rows: readonly CompiledRow[], anchor: number): number {
    let best = -1;
    for (const { slots } of rows) {
      for (const slot of slots) {
        if (slot !== anchor && (best < 0 || this.#commonness(slot) < this.#commonness(best))) best = slot;
      }
    }
    return best;
  }

  anchor(rows: readonly CompiledRow[]): { row: CompiledRow; slot: number } | null {
    let best: { row: CompiledRow; slot: number } | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const row of rows) {
      for (let slot = 0; slot < row.slots.length; slot += 1) {
        const commonness = this.#commonness(row.slots[slot] ?? 0);
        if (commonness < least) {
          least = commonness;
          best = { row, slot };
        }
      }
    }
    return best;
  }
}

/** What is found where a word stands: at once when `pattern` is null, else when the rest of the pattern is there. */
interface Step<T> {
  readonly means: T;
  readonly pattern: CompiledPattern<T> | null;
  readonly object: boolean;
}

/** What is known of a word. */
interface Known<T> {
  readonly slots: WordSlots;
  readonly steps: readonly Step<T>[];
  /** For each step the number of the guard that must be filled in the sentence; -1 when there is none. */
  readonly guards: Int32Array;
  /** The guards that it fills. */
  readonly fills: Int32Array;
}

function push<V>(lists: (V[] | undefined)[], at: number, value: V): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [value];
  else list.push(value);
}

const mostSentences = 1_000_000_000;
const noNumbers = new Int32Array(0);
const numbers = (list: readonly number[]): Int32Array =>
  list.length === 0 ? noNumbers : Int32Array.from(list);

const largestCache = 20_000;

/**
 * Finds all patterns in a sentence in one pass over its words. A word is looked up once; only words that are an
 * anchor of a pattern cost more, and then only the patterns of that anchor.
 */
export class Matcher<T> {
  readonly #lexicon: Lexicon;
  /** By slot: what a word that fills it stands for, and the longer patterns that it is the anchor of. */
  readonly #single: (T[] | undefined)[] = [];
  readonly #anchored: (CompiledPattern<T>[] | undefined)[] = [];
  /** The slots that guard a pattern, numbered. */
  readonly #guards = new Map<number, number>();
  /** By number of a guard: the number of the last sentence that filled it. */
  readonly #present: Int32Array;
  #sentence = 0;
  #known = new Map<string, Known<T>>();
  readonly #byId: (Known<T> | undefined)[] = new Array<Known<T> | undefined>(mostWords).fill(undefined);

  constructor(
    entries: readonly Entry<T>[],
    groups: Groups,
    lists: { readonly objectHeads: readonly string[]; readonly realWords: readonly string[] },
  ) {
    const compiler = new Compiler();
    const forgiving = new Set<number>();
    const longer: { entry: Entry<T>; rows: CompiledRow[] }[] = [];
    for (const entry of entries) {
      const { pattern, means, forgiving: forgives } = entry;
      for (const rows of parsePattern(pattern, groups).map((parsed) => compiler.add(parsed))) {
        const only = rows.length === 1 && rows[0]?.slots.length === 1 ? rows[0].slots[0] : undefined;
        if (only === undefined) longer.push({ entry, rows });
        else {
          push(this.#single, only, means);
          if (forgives) forgiving.add(only);
        }
      }
    }
    for (const { entry, rows } of longer) this.#addAnchored(entry, rows, compiler);
    for (const patterns of this.#anchored) {
      for (const { guard } of patterns ?? [])
        if (guard >= 0 && !this.#guards.has(guard)) this.#guards.set(guard, this.#guards.size);
    }
    this.#present = new Int32Array(this.#guards.size);
    this.#lexicon = new Lexicon(compiler.slots, {
      ...lists,
      isForgiving: (slot) => forgiving.has(slot),
    });
  }

  #addAnchored(
    { means, acrossClauses, reach }: Entry<T>,
    rows: readonly CompiledRow[],
    compiler: Compiler,
  ): void {
    const anchor = compiler.anchor(rows);
    if (anchor === null) return;
    const slot = anchor.row.slots[anchor.slot] ?? 0;
    const others = rows.filter((row) => row !== anchor.row);
    const pattern = {
      means,
      anchor: anchor.row,
      anchorSlot: anchor.slot,
      others,
      guard: compiler.guard(rows, slot),
      startsWith: rows[0] === undefined ? -1 : others.indexOf(rows[0]),
      acrossClauses,
      reach,
    };
    push(this.#anchored, slot, pattern);
  }

  /**
   * All hits in a sentence, given its words in lookup form, in the order of their anchors. `ids` are the numbers of the
   * words (see Token), by which they are found faster.
   */
  match(words: readonly string[], ids: readonly number[] = []): readonly Hit<T>[] {
    const known = new Array<Known<T>>(words.length);
    for (let at = 0; at < words.length; at += 1) {
      const id = ids[at] ?? -1;
      known[at] = (id >= 0 ? this.#byId[id] : undefined) ?? this.#lookUp(words[at] ?? '', id);
    }
    const sentence = this.#fillPresent(known);
    const present = this.#present;
    const hits: Hit<T>[] = [];
    let slots: WordSlots[] | null = null;
    for (let at = 0; at < known.length; at += 1) {
      const word = known[at];
      if (word === undefined) continue;
      const { guards, steps } = word;
      for (let index = 0; index < guards.length; index += 1) {
        const guard = guards[index] ?? -1;
        if (guard >= 0 && present[guard] !== sentence) continue;
        const step = steps[index];
        if (step === undefined) continue;
        const { means, pattern, object } = step;
        if (pattern === null) {
          hits.push({ means, first: at, last: at, rows: null, at, object });
          continue;
        }
        slots ??= known.map((one) => one.slots);
        const hit = matchPattern(slots, pattern, at);
        if (hit !== null) hits.push(hit);
      }
    }
    return hits;
  }

  #lookUp(norm: string, id: number): Known<T> {
    const known = this.#known.get(norm) ?? this.#lookUpAnew(norm);
    if (id >= 0) this.#byId[id] = known;
    return known;
  }

  #lookUpAnew(norm: string): Known<T> {
    const slots = this.#lexicon.lookup(norm);
    const steps = slots.slots.flatMap((number) => this.#stepsOf(number));
    const known = {
      slots,
      steps,
      guards: numbers(steps.map(({ pattern }) => this.#guards.get(pattern?.guard ?? -1) ?? -1)),
      fills: numbers(slots.slots.flatMap((number) => this.#guards.get(number >> 1) ?? [])),
    };
    if (this.#known.size >= largestCache) this.#known = new Map();
    this.#known.set(norm, known);
    return known;
  }

  #stepsOf(number: number): Step<T>[] {
    const object = (number & 1) === 1;
    const single = this.#single[number >> 1] ?? [];
    const anchored = this.#anchored[number >> 1] ?? [];
    return [
      ...single.map((means) => ({ means, pattern: null, object })),
      ...anchored.map((pattern) => ({ means: pattern.means, pattern, object })),
    ];
  }

  /** Notes which slots the sentence fills at all: most patterns are out of the question by this alone. */
  #fillPresent(words: readonly Known<T>[]): number {
    // Starts anew before it grows out of a small number.
    const sentence = this.#sentence < mostSentences ? this.#sentence + 1 : 1;
    const present = this.#present;
    if (sentence === 1) present.fill(0);
    for (let at = 0; at < words.length; at += 1) {
      const fills = words[at]?.fills;
      if (fills === undefined) continue;
      for (let index = 0; index < fills.length; index += 1) present[fills[index] ?? 0] = sentence;
    }
    this.#sentence = sentence;
    return sentence;
  }
}

function matchPattern<T>(
  words: readonly WordSlots[],
  pattern: CompiledPattern<T>,
  at: number,
): Hit<T> | null {
  const span = rowAround(words, pattern.anchor, pattern.anchorSlot, at);
  if (span === null) return null;
  let [first, last] = span;
  let start = first;
  const rows: Span[] | null = pattern.others.length > 0 ? [span] : null;
  for (let index = 0; index < pattern.others.length; index += 1) {
    const row = pattern.others[index];
    if (row === undefined) continue;
    const near = rowNear(words, row, span, pattern);
    if (near === null) return null;
    if (index === pattern.startsWith) start = near[0];
    rows?.push(near);
    first = Math.min(first, near[0]);
    last = Math.max(last, near[1]);
  }
  return { means: pattern.means, first, last, rows, at: start, object: false };
}

/** The span of a row of which slot `index` stands at word `at`, or null. */
function rowAround(words: readonly WordSlots[], row: CompiledRow, index: number, at: number): Span | null {
  let first = at;
  for (let slot = index - 1; slot >= 0; slot -= 1) {
    first = scan(words, row.slots[slot] ?? 0, first - 1, first - 1 - (row.gaps[slot] ?? 0), -1);
    if (first < 0) return null;
  }
  let last = at;
  for (let slot = index + 1; slot < row.slots.length; slot += 1) {
    last = scan(words, row.slots[slot] ?? 0, last + 1, last + 1 + (row.gaps[slot - 1] ?? 0), 1);
    if (last < 0) return null;
  }
  return [first, last];
}

/** The nearest place for a whole row outside a span and within reach of it, or null. */
function rowNear<T>(
  words: readonly WordSlots[],
  row: CompiledRow,
  [first, last]: Span,
  { acrossClauses, reach }: CompiledPattern<T>,
): Span | null {
  const start = row.slots[0] ?? 0;
  const open = [true, true];
  for (let distance = 1; distance <= reach; distance += 1) {
    for (let side = 0; side < 2; side += 1) {
      const at = side === 0 ? first - distance : last + distance;
      if (!open[side]) continue;
      if (fills(words[at], start)) {
        const span = rowAround(words, row, 0, at);
        if (span !== null && (span[1] < first || span[0] > last)) return span;
      }
      if (words[at]?.endsClause && !acrossClauses) open[side] = false;
    }
  }
  return null;
}

/** The nearest word that fills a slot, not past the end of the clause; -1 when there is none. */
function scan(words: readonly WordSlots[], slot: number, from: number, to: number, step: 1 | -1): number {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    if (fills(words[at], slot)) return at;
    if (words[at]?.endsClause) return -1;
  }
  return -1;
}
