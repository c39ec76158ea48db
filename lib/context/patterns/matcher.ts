import { Lexicon, type WordSlots } from './lexicon.ts';
import type { Groups, Pattern, Row, Slot } from './notation.ts';
import { parsePattern } from './notation.ts';

/** A pattern and the number by which the reader of hits knows it. */
export interface Entry {
  readonly pattern: string;
  readonly target: number;
}

export interface Hit {
  readonly target: number;
  /** First and last word of what was found. */
  readonly first: number;
  readonly last: number;
  /** True when the only word found names an object or a room. */
  readonly object: boolean;
}

interface CompiledRow {
  readonly slots: readonly number[];
  readonly gaps: readonly number[];
}

interface CompiledPattern {
  readonly target: number;
  readonly rows: readonly CompiledRow[];
  /** The row and the slot in it by which the pattern is found. */
  readonly anchorRow: number;
  readonly anchorSlot: number;
}

/** Rows of one pattern stand at most this many words apart. */
const reach = 7;

const slotKey = (slot: Slot): string =>
  [...new Set(slot.map(({ kind, text }) => `${kind === 'start' ? '>' : kind === 'end' ? '<' : '='}${text}`))]
    .sort()
    .join(' ');

/** Rare words make good anchors: long ones, and those of small choices. */
const rarity = (slot: Slot): number =>
  Math.min(...slot.map(({ text, kind }) => (kind === 'word' ? text.length : text.length + 1))) -
  Math.log2(slot.length) * 2;

function anchorOf(pattern: Pattern): { row: number; slot: number } {
  let best = { row: 0, slot: 0 };
  let highest = Number.NEGATIVE_INFINITY;
  pattern.forEach((row, rowNumber) => {
    row.slots.forEach((slot, slotNumber) => {
      const value = rarity(slot);
      if (value > highest) {
        highest = value;
        best = { row: rowNumber, slot: slotNumber };
      }
    });
  });
  return best;
}

interface Compiler {
  readonly slots: Slot[];
  readonly numbers: Map<string, number>;
}

function slotNumber(slot: Slot, compiler: Compiler): number {
  const key = slotKey(slot);
  const known = compiler.numbers.get(key);
  if (known !== undefined) return known;
  compiler.slots.push(slot);
  compiler.numbers.set(key, compiler.slots.length - 1);
  return compiler.slots.length - 1;
}

const compileRow = (row: Row, compiler: Compiler): CompiledRow => ({
  slots: row.slots.map((slot) => slotNumber(slot, compiler)),
  gaps: row.gaps,
});

/**
 * Finds all patterns in a sentence in one pass over its words. A word is looked up once; only words that are an
 * anchor of a pattern cost more, and of those only the patterns whose other words are in the sentence too.
 */
export class Matcher {
  readonly #lexicon: Lexicon;
  readonly #single: (number[] | undefined)[] = [];
  readonly #anchored: (CompiledPattern[] | undefined)[] = [];
  /** Per slot, the number of the sentence that last had it. */
  readonly #seen: Uint32Array;
  #sentence = 0;
  #words: WordSlots[] = [];

  constructor(
    entries: readonly Entry[],
    groups: Groups,
    lists: { readonly objectHeads: readonly string[]; readonly realWords: readonly string[] },
  ) {
    const compiler: Compiler = { slots: [], numbers: new Map() };
    for (const { pattern, target } of entries) {
      for (const parsed of parsePattern(pattern, groups)) this.#addPattern(parsed, target, compiler);
    }
    this.#lexicon = new Lexicon(compiler.slots, lists.objectHeads, lists.realWords);
    this.#seen = new Uint32Array(compiler.slots.length);
  }

  #addPattern(pattern: Pattern, target: number, compiler: Compiler): void {
    const rows = pattern.map((row) => compileRow(row, compiler));
    const only = rows.length === 1 && rows[0]?.slots.length === 1 ? rows[0].slots[0] : undefined;
    if (only !== undefined) {
      this.#single[only] = [...(this.#single[only] ?? []), target];
      return;
    }
    const anchor = anchorOf(pattern);
    const slot = rows[anchor.row]?.slots[anchor.slot] ?? 0;
    const compiled = { target, rows, anchorRow: anchor.row, anchorSlot: anchor.slot };
    this.#anchored[slot] = [...(this.#anchored[slot] ?? []), compiled];
  }

  /** All hits in a sentence, given its words in lookup form, in the order of their anchors. */
  match(words: readonly string[]): Hit[] {
    const hits: Hit[] = [];
    this.#sentence += 1;
    this.#words = [];
    for (const word of words) {
      const slots = this.#lexicon.lookup(word);
      this.#words.push(slots);
      for (const slot of slots) this.#seen[slot >> 1] = this.#sentence;
    }
    for (let at = 0; at < this.#words.length; at += 1) {
      for (const slot of this.#words[at] ?? []) this.#matchSlot(slot, at, hits);
    }
    return hits;
  }

  #matchSlot(slot: number, at: number, hits: Hit[]): void {
    for (const target of this.#single[slot >> 1] ?? []) {
      hits.push({ target, first: at, last: at, object: (slot & 1) === 1 });
    }
    for (const pattern of this.#anchored[slot >> 1] ?? []) {
      if (pattern.rows.every((row) => row.slots.every((other) => this.#seen[other] === this.#sentence))) {
        const hit = this.#matchPattern(pattern, at);
        if (hit !== null) hits.push(hit);
      }
    }
  }

  #matchPattern(pattern: CompiledPattern, at: number): Hit | null {
    const anchor = pattern.rows[pattern.anchorRow];
    if (anchor === undefined) return null;
    const span = this.#rowAround(anchor, pattern.anchorSlot, at);
    if (span === null) return null;
    let [first, last] = span;
    for (let number = 0; number < pattern.rows.length; number += 1) {
      const row = pattern.rows[number];
      if (number === pattern.anchorRow || row === undefined) continue;
      const near = this.#rowNear(row, span);
      if (near === null) return null;
      first = Math.min(first, near[0]);
      last = Math.max(last, near[1]);
    }
    return { target: pattern.target, first, last, object: false };
  }

  #has(at: number, slot: number): boolean {
    const slots = this.#words[at];
    return slots !== undefined && (slots.includes(slot * 2) || slots.includes(slot * 2 + 1));
  }

  /** The span of a row of which slot `index` stands at word `at`, or null. */
  #rowAround(row: CompiledRow, index: number, at: number): [number, number] | null {
    let first = at;
    for (let slot = index - 1; slot >= 0; slot -= 1) {
      const found = this.#scan(row.slots[slot] ?? 0, first - 1, first - 1 - (row.gaps[slot] ?? 0), -1);
      if (found < 0) return null;
      first = found;
    }
    let last = at;
    for (let slot = index + 1; slot < row.slots.length; slot += 1) {
      const found = this.#scan(row.slots[slot] ?? 0, last + 1, last + 1 + (row.gaps[slot - 1] ?? 0), 1);
      if (found < 0) return null;
      last = found;
    }
    return [first, last];
  }

  /** The nearest place for a whole row outside a span and within reach of it, or null. */
  #rowNear(row: CompiledRow, [first, last]: [number, number]): [number, number] | null {
    for (let distance = 1; distance <= reach; distance += 1) {
      for (const at of [first - distance, last + distance]) {
        if (!this.#has(at, row.slots[0] ?? 0)) continue;
        const span = this.#rowAround(row, 0, at);
        if (span !== null && (span[1] < first || span[0] > last)) return span;
      }
    }
    return null;
  }

  #scan(slot: number, from: number, to: number, step: 1 | -1): number {
    for (let at = from; step > 0 ? at <= to : at >= to; at += step) if (this.#has(at, slot)) return at;
    return -1;
  }
}
