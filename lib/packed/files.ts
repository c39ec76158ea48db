import { Assembler } from './assembler.ts';
import { SymbolReader } from './symbols.ts';
import { ValueCoder } from './values.ts';
import { byUse, codeWords, noWords, type Spelling } from './words.ts';

/** Data files as scripts/build/pack-files.ts packs them together. */
export interface PackedFiles {
  readonly spelling: Spelling;
  /** What stands beside the words of texts; see assembler.ts. */
  readonly marks: readonly string[];
  /** What the words of lists look like; see sets.ts. */
  readonly shapes: readonly string[];
  readonly frequencies: string;
  readonly written: string;
}

/** The data of every file, in the order in which they were packed. */
export function unpackFiles({
  spelling,
  marks,
  shapes,
  frequencies,
  written,
}: PackedFiles): readonly unknown[] {
  const reader = new SymbolReader(frequencies, written);
  const words = codeWords(reader, spelling, noWords);
  return new ValueCoder(reader, byUse(words), new Assembler(words, marks), shapes).codeAll();
}
