import { Shelf } from '../shelf.ts';
import { type Beside, type CompiledRow, Compiler } from './compiler.ts';
import { HitList } from './hits.ts';
import { fills, Lexicon, type WordSlots } from './lexicon.ts';
import { type Groups, parsePattern } from './notation.ts';
import { type Reach, rowAround, rowNear, type Span } from './places.ts';

/** A pattern and what it stands for. */
export interface Entry<T> extends Reach {
  readonly pattern: string;
  readonly means: T;
  /** The number of the list that its hits go to. */
  readonly list: number;
  /** True when a misspelt word counts too, where the pattern is one word. */
  readonly forgiving: boolean;
  /** A bit, for a pattern of which it only matters whether it is there: the sentence gets that bit, and no hit. */
  readonly mark?: number;
}

interface CompiledPattern<T> extends Reach {
  readonly means: T;
  readonly list: number;
  readonly mark: number;
  /** The row that is looked for first, and the slot in it by which it is found. */
  readonly anchor: CompiledRow;
  readonly anchorSlot: number;
  readonly others: readonly CompiledRow[];
  /** The rarest of the other slots, which must be filled somewhere in the sentence; -1 when there is no other. */
  readonly guard: number;
  /** A slot that must be filled right before the anchor slot (-1) or right behind it (1); null when none must. */
  readonly beside: Beside | null;
  /** Place among the other rows of the row that the pattern starts with; -1 when that is the anchor. */
  readonly startsWith: number;
}

/** What is found where a word stands: at once when `pattern` is null, else when the rest of the pattern is there. */
interface Step<T> {
  readonly means: T;
  readonly list: number;
  readonly pattern: CompiledPattern<T> | null;
  readonly object: boolean;
}

/** What patterns know of a word. Its lists of numbers stand on one board. */
export interface PatternWord<T> extends WordSlots {
  readonly steps: readonly Step<T>[];
  /** The bits that it gives its sentence. */
  readonly marks: number;
  readonly patternBoard: Int32Array;
  /** On the board: for each step the number of the guard that must be filled in the sentence. */
  readonly guards: number;
  /** On the board, from here up to there: the guards that it fills. */
  readonly fillsFrom: number;
  readonly fillsTo: number;
}

function push<V>(lists: (V[] | undefined)[], at: number, value: V): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [value];
  else list.push(value);
}

const mostSentences = 1_000_000_000;
/** The number of a guard that every sentence fills: of a step that needs no other word. */
const noGuard = 0;
const noRows: readonly CompiledRow[] = [];

/** A pattern of one word. */
interface Single<T> {
  readonly means: T;
  readonly list: number;
  readonly mark: number;
}

/** False for a pattern of which the word beside its anchor is another: most that have one. */
function isPossible(
  words: readonly (WordSlots | undefined)[],
  { beside }: CompiledPattern<unknown>,
  at: number,
): boolean {
  return beside === null || (at + beside.side >= 0 && fills(words[at + beside.side], beside.slot));
}

/**
 * Finds all patterns in a sentence in one pass over its words, which are looked up before. Only words that are an anchor
 * of a pattern cost more, and then only the patterns of that anchor.
 */
export class Matcher<T> {
  readonly #lexicon: Lexicon;
  /** By slot: what a word that fills it stands for, and the longer patterns that it is the anchor of. */
  readonly #single: (Single<T>[] | undefined)[] = [];
  readonly #anchored: (CompiledPattern<T>[] | undefined)[];
  /** The slots that guard a pattern, numbered from 1. */
  readonly #guards = new Map<number, number>();
  /** By number of a guard: the number of the last sentence that filled it. */
  readonly #present: Int32Array;
  readonly #shelf = new Shelf();
  #sentence = 0;
  readonly #lists: readonly HitList<T>[];
  readonly #none = new HitList<T>();

  constructor(
    entries: readonly Entry<T>[],
    groups: Groups,
    lists: { readonly objectHeads: readonly string[]; readonly realWords: readonly string[] },
  ) {
    const compiler = new Compiler();
    const forgiving = new Set<number>();
    const longer: { entry: Entry<T>; rows: CompiledRow[] }[] = [];
    for (const entry of entries) {
      const { pattern, means, list, mark = 0, forgiving: forgives } = entry;
      for (const parsed of parsePattern(pattern, groups)) {
        const rows = compiler.add(parsed);
        const only = rows.length === 1 && rows[0]?.slots.length === 1 ? rows[0].slots[0] : undefined;
        if (only === undefined) longer.push({ entry, rows });
        else {
          push(this.#single, only, { means, list, mark });
          if (forgives) forgiving.add(only);
        }
      }
    }
    this.#anchored = new Array<CompiledPattern<T>[] | undefined>(compiler.slots.length).fill(undefined);
    for (const { entry, rows } of longer) this.#addAnchored(entry, rows, compiler);
    this.#present = new Int32Array(this.#guards.size + 1);
    const most = entries.reduce((last, { list }) => Math.max(last, list), 0);
    this.#lists = Array.from({ length: most + 1 }, () => new HitList<T>());
    this.#lexicon = new Lexicon(compiler.slots, {
      ...lists,
      isForgiving: (slot) => forgiving.has(slot),
    });
  }

  #addAnchored(
    { means, list, mark = 0, acrossClauses, reach }: Entry<T>,
    rows: readonly CompiledRow[],
    compiler: Compiler,
  ): void {
    const anchor = compiler.anchor(rows);
    if (anchor === null) return;
    const slot = anchor.row.slots[anchor.slot] ?? 0;
    const others = rows.length === 1 ? noRows : rows.filter((row) => row !== anchor.row);
    const pattern = {
      means,
      list,
      mark,
      anchor: anchor.row,
      anchorSlot: anchor.slot,
      others,
      guard: compiler.guard(rows, slot),
      beside: compiler.beside(anchor.row, anchor.slot),
      startsWith: rows[0] === undefined ? -1 : others.indexOf(rows[0]),
      acrossClauses,
      reach,
    };
    push(this.#anchored, slot, pattern);
    const { guard } = pattern;
    if (guard >= 0 && !this.#guards.has(guard)) this.#guards.set(guard, this.#guards.size + 1);
  }

  /** The hits in the last sentence that go to a list, in the order of their anchors; valid until the next one. */
  list(number: number): HitList<T> {
    return this.#lists[number] ?? this.#none;
  }

  /** Finds all that is in a sentence. Gives the bits of the patterns that have one; its hits are in the lists. */
  match(words: readonly (PatternWord<T> | undefined)[]): number {
    let marks = this.#fillPresent(words);
    const sentence = this.#sentence;
    const present = this.#present;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const { patternBoard: board, guards, steps } = word;
      for (let index = 0; index < steps.length; index += 1) {
        // Most patterns are out of the question by this alone.
        if (present[board[guards + index] ?? 0] !== sentence) continue;
        const step = steps[index];
        if (step === undefined) continue;
        const { pattern } = step;
        if (pattern === null) this.#lists[step.list]?.add(step.means, at, step.object);
        else if (isPossible(words, pattern, at) && (marks & pattern.mark) === 0) {
          if (this.#find(words, pattern, at)) marks |= pattern.mark;
        }
      }
    }
    return marks;
  }

  /** Notes which slots the sentence fills at all. Gives the bits of its words. */
  #fillPresent(words: readonly (PatternWord<T> | undefined)[]): number {
    for (let list = 0; list < this.#lists.length; list += 1) this.#lists[list]?.clear();
    // Starts anew before it grows out of a small number.
    const sentence = this.#sentence < mostSentences ? this.#sentence + 1 : 1;
    const present = this.#present;
    if (sentence === 1) present.fill(0);
    this.#sentence = sentence;
    present[noGuard] = sentence;
    let marks = 0;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const { patternBoard: board, fillsTo } = word;
      marks |= word.marks;
      for (let index = word.fillsFrom; index < fillsTo; index += 1) present[board[index] ?? 0] = sentence;
    }
    return marks;
  }

  /** Looks for the rest of a pattern, and adds the hit when it is there and is more than a mark. */
  #find(words: readonly (WordSlots | undefined)[], pattern: CompiledPattern<T>, at: number): boolean {
    const span = rowAround(words, pattern.anchor, pattern.anchorSlot, at);
    if (span === null) return false;
    let [first, last] = span;
    let start = first;
    const { others, startsWith } = pattern;
    const rows: Span[] | null = others.length > 0 ? [span] : null;
    for (let index = 0; index < others.length; index += 1) {
      const row = others[index];
      if (row === undefined) continue;
      const near = rowNear(words, row, span, pattern);
      if (near === null) return false;
      if (index === startsWith) start = near[0];
      rows?.push(near);
      first = Math.min(first, near[0]);
      last = Math.max(last, near[1]);
    }
    if (pattern.mark === 0) this.#lists[pattern.list]?.addRows(pattern.means, first, last, rows, start);
    return true;
  }

  /** All that patterns know of a word in lookup form. */
  lookUp(norm: string): PatternWord<T> {
    const word = this.#lexicon.lookup(norm);
    const { slots } = word;
    const steps = slots.flatMap((number) => this.#stepsOf(number));
    let marks = 0;
    for (const number of slots) for (const { mark } of this.#single[number >> 1] ?? []) marks |= mark;
    const guards = steps.map(({ pattern }) => this.#guards.get(pattern?.guard ?? -1) ?? noGuard);
    const fills = slots.flatMap((number) => this.#guards.get(number >> 1) ?? []);
    const { board, from } = this.#shelf.put([...guards, ...fills]);
    const fillsFrom = from + guards.length;
    const fillsTo = fillsFrom + fills.length;
    return { ...word, steps, marks, patternBoard: board, guards: from, fillsFrom, fillsTo };
  }

  #stepsOf(number: number): Step<T>[] {
    const object = (number & 1) === 1;
    const single = (this.#single[number >> 1] ?? []).filter(({ mark }) => mark === 0);
    const anchored = this.#anchored[number >> 1] ?? [];
    return [
      ...single.map(({ means, list }) => ({ means, list, pattern: null, object })),
      ...anchored.map((pattern) => ({ means: pattern.means, list: pattern.list, pattern, object })),
    ];
  }
}
