import { mostWords } from '../../dutch/known-words.ts';
import { type CompiledRow, Compiler } from './compiler.ts';
import { Lexicon, type WordSlots } from './lexicon.ts';
import { type Groups, parsePattern } from './notation.ts';
import { type Reach, rowAround, rowNear, type Span } from './places.ts';

/** A pattern and what it stands for. */
export interface Entry<T> extends Reach {
  readonly pattern: string;
  readonly means: T;
  /** True when a misspelt word counts too, where the pattern is one word. */
  readonly forgiving: boolean;
  /** A bit, for a pattern of which it only matters whether it is there: the sentence gets that bit, and no hit. */
  readonly mark?: number;
}

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

/** What was found in a sentence. */
export interface Found<T> {
  /** In the order of their anchors. */
  readonly hits: readonly Hit<T>[];
  /** The bits of the patterns that have one. */
  readonly marks: number;
}

interface CompiledPattern<T> extends Reach {
  readonly means: T;
  readonly mark: number;
  /** The row that is looked for first, and the slot in it by which it is found. */
  readonly anchor: CompiledRow;
  readonly anchorSlot: number;
  readonly others: readonly CompiledRow[];
  /** The rarest of the other slots, which must be filled somewhere in the sentence; -1 when there is no other. */
  readonly guard: number;
  /** Place among the other rows of the row that the pattern starts with; -1 when that is the anchor. */
  readonly startsWith: number;
}

/** What is found where a word stands: at once when `pattern` is null, else when the rest of the pattern is there. */
interface Step<T> {
  readonly means: T;
  readonly pattern: CompiledPattern<T> | null;
  readonly object: boolean;
}

/** What is known of a word. */
interface Known<T> extends WordSlots {
  readonly steps: readonly Step<T>[];
  /** For each step the number of the guard that must be filled in the sentence; -1 when there is none. */
  readonly guards: Int32Array;
  /** The guards that it fills. */
  readonly fills: Int32Array;
  /** The bits that it gives its sentence. */
  readonly marks: number;
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
const noRows: readonly CompiledRow[] = [];

/** A pattern of one word. */
interface Single<T> {
  readonly means: T;
  readonly mark: number;
}

/**
 * Finds all patterns in a sentence in one pass over its words. A word is looked up once; only words that are an
 * anchor of a pattern cost more, and then only the patterns of that anchor.
 */
export class Matcher<T> {
  readonly #lexicon: Lexicon;
  /** By slot: what a word that fills it stands for, and the longer patterns that it is the anchor of. */
  readonly #single: (Single<T>[] | undefined)[] = [];
  readonly #anchored: (CompiledPattern<T>[] | undefined)[];
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
      const { pattern, means, mark = 0, forgiving: forgives } = entry;
      for (const parsed of parsePattern(pattern, groups)) {
        const rows = compiler.add(parsed);
        const only = rows.length === 1 && rows[0]?.slots.length === 1 ? rows[0].slots[0] : undefined;
        if (only === undefined) longer.push({ entry, rows });
        else {
          push(this.#single, only, { means, mark });
          if (forgives) forgiving.add(only);
        }
      }
    }
    this.#anchored = new Array<CompiledPattern<T>[] | undefined>(compiler.slots.length).fill(undefined);
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
    { means, mark = 0, acrossClauses, reach }: Entry<T>,
    rows: readonly CompiledRow[],
    compiler: Compiler,
  ): void {
    const anchor = compiler.anchor(rows);
    if (anchor === null) return;
    const slot = anchor.row.slots[anchor.slot] ?? 0;
    const others = rows.length === 1 ? noRows : rows.filter((row) => row !== anchor.row);
    const pattern = {
      means,
      mark,
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
   * All that is found in a sentence, given its words in lookup form. `ids` are the numbers of the words (see Token), by
   * which they are found faster.
   */
  match(words: readonly string[], ids: readonly number[] = []): Found<T> {
    const known = new Array<Known<T>>(words.length);
    let marks = 0;
    for (let at = 0; at < words.length; at += 1) {
      const id = ids[at] ?? -1;
      const word = (id >= 0 ? this.#byId[id] : undefined) ?? this.#lookUp(words[at] ?? '', id);
      known[at] = word;
      marks |= word.marks;
    }
    const sentence = this.#fillPresent(known);
    const present = this.#present;
    const hits: Hit<T>[] = [];
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
        if (pattern === null) hits.push({ means, first: at, last: at, rows: null, at, object });
        else if (pattern.mark === 0) {
          const hit = matchPattern(known, pattern, at);
          if (hit !== null) hits.push(hit);
        } else if ((marks & pattern.mark) === 0 && matchPattern(known, pattern, at) !== null)
          marks |= pattern.mark;
      }
    }
    return { hits, marks };
  }

  #lookUp(norm: string, id: number): Known<T> {
    const known = this.#known.get(norm) ?? this.#lookUpAnew(norm);
    if (id >= 0) this.#byId[id] = known;
    return known;
  }

  #lookUpAnew(norm: string): Known<T> {
    const { slots, bits, endsClause } = this.#lexicon.lookup(norm);
    const steps = slots.flatMap((number) => this.#stepsOf(number));
    let marks = 0;
    for (const number of slots) for (const { mark } of this.#single[number >> 1] ?? []) marks |= mark;
    const known = {
      slots,
      bits,
      endsClause,
      steps,
      guards: numbers(steps.map(({ pattern }) => this.#guards.get(pattern?.guard ?? -1) ?? -1)),
      fills: numbers(slots.flatMap((number) => this.#guards.get(number >> 1) ?? [])),
      marks,
    };
    if (this.#known.size >= largestCache) this.#known = new Map();
    this.#known.set(norm, known);
    return known;
  }

  #stepsOf(number: number): Step<T>[] {
    const object = (number & 1) === 1;
    const single = (this.#single[number >> 1] ?? []).filter(({ mark }) => mark === 0);
    const anchored = this.#anchored[number >> 1] ?? [];
    return [
      ...single.map(({ means }) => ({ means, pattern: null, object })),
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
