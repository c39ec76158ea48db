/**
 * The data files of the analysis, packed together: every word is spelled once, and lists and texts hold where it stands
 * among all words. What they say stays as it is; only lists of which the order says nothing come back in order.
 */
import { Assembler, capitalMark, endMark } from '../../lib/packed/assembler.ts';
import type { PackedFiles } from '../../lib/packed/files.ts';
import { type Shaped, wordInShape } from '../../lib/packed/sets.ts';
import type { TextParts } from '../../lib/packed/texts.ts';
import { type Value, ValueCoder, valueContexts } from '../../lib/packed/values.ts';
import { byUse, codeWords, longestWord, type Words } from '../../lib/packed/words.ts';
import { spellingOf } from './spelling.ts';
import { SymbolWriter } from './symbol-writer.ts';

/** A data file and what is known of its texts. */
export interface FileToPack {
  readonly data: unknown;
  /** Whether the words of a text, with these keys above it, stand in any order. */
  readonly isSet: (keys: readonly string[]) => boolean;
  /** Texts of the same kind are alike (see texts.ts). */
  readonly kindOf: (keys: readonly string[]) => number;
}

interface Parts {
  readonly marks: readonly string[];
  readonly words: readonly string[];
}

const wordForm = /(\p{Lu}?)([\p{Ll}\p{N}'’]+(?:-[\p{Ll}\p{N}]+)*)/gu;

/** The words of a text, and what stands before, between and behind them. */
export function partsOf(text: string): Parts {
  const marks: string[] = [];
  const words: string[] = [];
  let at = 0;
  for (const { 0: whole, 1: capital = '', 2: rest = '', index } of text.matchAll(wordForm)) {
    const mark = text.slice(at, index);
    marks.push(capital === '' ? mark : mark + capitalMark);
    words.push(capital.toLowerCase() + rest);
    at = index + whole.length;
  }
  return { marks: [...marks, endMark + text.slice(at)], words };
}

function shapeOf({ marks, words }: Parts): string {
  if (marks.some((mark) => mark.includes(wordInShape)))
    throw new Error(`${wordInShape} stands for a word and cannot be in a list.`);
  return (
    words.map((_, at) => marks[at] + wordInShape).join('') + (marks[words.length] ?? '').slice(endMark.length)
  );
}

/** The words of a list, by shape. */
function bySet(text: string): Map<string, Parts[]> {
  const entries = [...new Set(text.split(/\s+/).filter(Boolean))].sort().map(partsOf);
  return Map.groupBy(entries, shapeOf);
}

/** Everything of which it must be known how often it stands in the files. */
class Usage {
  readonly words = new Map<string, number>();
  readonly marks = new Map<string, number>();
  readonly shapes = new Map<string, number>();

  static #add(counts: Map<string, number>, key: string): void {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  text(text: string): void {
    const { marks, words } = partsOf(text);
    for (const mark of marks) Usage.#add(this.marks, mark);
    for (const word of words) Usage.#add(this.words, word);
  }

  set(text: string): void {
    for (const [shape, entries] of bySet(text)) {
      Usage.#add(this.shapes, shape);
      // A word by itself is told by its place in the alphabet, however often it is used.
      for (const { words } of entries)
        for (const word of words)
          this.words.set(word, (this.words.get(word) ?? 0) + (words.length === 1 ? 0 : 1));
    }
  }
}

/** Shows every text of a value, with the keys above it, and every key. */
function eachText(
  data: unknown,
  keys: readonly string[],
  see: {
    readonly text: (text: string, keys: readonly string[]) => void;
    readonly key: (key: string) => void;
  },
): void {
  if (typeof data === 'string') see.text(data, keys);
  else if (Array.isArray(data)) for (const one of data) eachText(one, keys, see);
  else if (typeof data === 'object' && data !== null)
    for (const [key, one] of Object.entries(data)) {
      see.key(key);
      eachText(one, [...keys, key], see);
    }
}

const byFrequency = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort(([one, often], [other, oftenOther]) => oftenOther - often || (one < other ? -1 : 1))
    .map(([key]) => key);

const usedMore = [0, 1, 3, 8, 20, 60, 200];
const useOf = (count: number): number => usedMore.filter((least) => count > least).length;

/** Turns data into values to write, by the numbers of their words, marks and shapes. */
class Preparer {
  readonly #words: ReadonlyMap<string, number>;
  readonly #marks: ReadonlyMap<string, number>;
  readonly #shapes: ReadonlyMap<string, number>;

  constructor(words: readonly string[], marks: readonly string[], shapes: readonly string[]) {
    const numbered = (all: readonly string[]) => new Map(all.map((one, number) => [one, number]));
    this.#words = numbered(words);
    this.#marks = numbered(marks);
    this.#shapes = numbered(shapes);
  }

  #text(text: string): TextParts {
    const { marks, words } = partsOf(text);
    return {
      marks: marks.map((mark) => this.#marks.get(mark) ?? 0),
      words: words.map((word) => this.#words.get(word) ?? 0),
    };
  }

  #set(text: string): Shaped[] {
    const first = (entry: readonly number[]): number => entry[0] ?? 0;
    return [...bySet(text)]
      .map(([shape, entries]) => ({
        shape: this.#shapes.get(shape) ?? 0,
        entries: entries
          .map(({ words }) => words.map((word) => this.#words.get(word) ?? 0))
          .sort((one, other) => first(one) - first(other)),
      }))
      .sort((one, other) => one.shape - other.shape);
  }

  value(data: unknown, file: FileToPack, keys: readonly string[]): Value {
    if (typeof data === 'string')
      return file.isSet(keys)
        ? { is: 'set', shaped: this.#set(data) }
        : { is: 'text', kind: file.kindOf(keys), parts: this.#text(data) };
    if (typeof data === 'number') return { is: 'number', number: data };
    if (typeof data === 'boolean') return { is: 'boolean', boolean: data };
    if (Array.isArray(data)) return { is: 'list', values: data.map((one) => this.value(one, file, keys)) };
    if (typeof data !== 'object' || data === null) throw new Error(`${String(data)} cannot be packed.`);
    const entries = Object.entries(data);
    return {
      is: 'record',
      keys: entries.map(([key]) => this.#text(key)),
      values: entries.map(([key, one]) => this.value(one, file, [...keys, key])),
    };
  }
}

/** Words in order of the alphabet, with how often they are used. */
function wordsOf(sorted: readonly string[], counts: ReadonlyMap<string, number>): Words {
  const tooLong = sorted.find((word) => word.length >= longestWord);
  if (tooLong !== undefined) throw new Error(`"${tooLong}" is too long to pack.`);
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach((word, at) => {
    starts[at + 1] = (starts[at] ?? 0) + word.length;
  });
  const all = sorted.join('');
  return {
    letters: Uint16Array.from({ length: all.length }, (_, at) => all.charCodeAt(at)),
    starts,
    uses: Uint8Array.from(sorted, (word) => useOf(counts.get(word) ?? 0)),
  };
}

/** Packs files, for lib/packed/files.ts to unpack. Gives their data too as they will be then. */
export function packFiles(files: readonly FileToPack[]): {
  packed: PackedFiles;
  unpacked: readonly unknown[];
} {
  const usage = new Usage();
  for (const { data, isSet } of files)
    eachText(data, [], {
      text: (text, keys) => (isSet(keys) ? usage.set(text) : usage.text(text)),
      key: (key) => usage.text(key),
    });
  const sorted = [...usage.words.keys()].sort();
  const words = wordsOf(sorted, usage.words);
  const marks = byFrequency(usage.marks);
  const shapes = byFrequency(usage.shapes);
  const spelling = spellingOf(words);
  const preparer = new Preparer(sorted, marks, shapes);
  const writer = new SymbolWriter(valueContexts);
  codeWords(writer, spelling, words);
  const coder = new ValueCoder(writer, byUse(words), new Assembler(words, marks), shapes);
  const unpacked = coder.codeAll(files.map((file) => preparer.value(file.data, file, [])));
  return { packed: { spelling, marks, shapes, ...writer.finish() }, unpacked };
}
