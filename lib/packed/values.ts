import type { Assembler } from './assembler.ts';
import { SetCoder, type Shaped } from './sets.ts';
import { codeNumber, type SymbolCoder } from './symbols.ts';
import { TextCoder, type TextParts, textContexts, textKinds } from './texts.ts';
import type { ByUse } from './words.ts';

/** What a data file holds, with its texts in parts: as it is given to be written. */
export type Value =
  | { readonly is: 'text'; readonly kind: number; readonly parts: TextParts }
  | { readonly is: 'set'; readonly shaped: readonly Shaped[] }
  | { readonly is: 'list'; readonly values: readonly Value[] }
  | { readonly is: 'record'; readonly keys: readonly TextParts[]; readonly values: readonly Value[] }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'boolean'; readonly boolean: boolean };

/** A text of a kind is written as that number; behind those come the others. */
const others = ['set', 'list', 'record', 'number', 'boolean'] as const;
const symbolCount = textKinds + others.length;
const kindOfKeys = textKinds - 1;

const ofKind = textContexts;
const ofLength = ofKind + symbolCount + 1;
const ofNumbers = ofLength + 2;
export const valueContexts = ofNumbers + 1;

const noText: TextParts = { marks: [], words: [] };

const symbolOf = (value: Value): number =>
  value.is === 'text' ? value.kind : textKinds + others.indexOf(value.is);

/** Writes or reads values. */
export class ValueCoder {
  readonly #coder: SymbolCoder;
  readonly #assembler: Assembler;
  readonly #texts: TextCoder;
  readonly #sets: SetCoder;

  constructor(coder: SymbolCoder, words: ByUse, assembler: Assembler, shapes: readonly string[]) {
    this.#coder = coder;
    this.#assembler = assembler;
    this.#texts = new TextCoder(coder, words, assembler);
    this.#sets = new SetCoder(coder, words, assembler, shapes);
  }

  /** Some values in a row. */
  codeAll(given: readonly Value[] = []): unknown[] {
    const values: unknown[] = [];
    this.#codeValues(codeNumber(this.#coder, ofLength, given.length), given, (value) => values.push(value));
    return values;
  }

  /** Most values are of the same kind as the one before. Texts in a row are taken together. */
  #codeValues(count: number, given: readonly Value[], take: (value: unknown, at: number) => void): void {
    let symbol = symbolCount;
    let taken = 0;
    for (let at = 0; at < count; at += 1) {
      const value = given[at];
      symbol = this.#coder.code(ofKind + symbol, value === undefined ? 0 : symbolOf(value));
      if (symbol < textKinds) this.#texts.code(symbol, value?.is === 'text' ? value.parts : noText);
      else {
        for (const text of this.#assembler.takeTexts()) take(text, taken++);
        take(this.#codeOther(others[symbol - textKinds], value), at);
        taken = at + 1;
      }
    }
    for (const text of this.#assembler.takeTexts()) take(text, taken++);
  }

  #codeOther(is: Value['is'] | undefined, given: Value | undefined): unknown {
    if (is === 'set') return this.#sets.code(given?.is === 'set' ? given.shaped : []);
    if (is === 'list') return this.codeAll(given?.is === 'list' ? given.values : []);
    if (is === 'record') return this.#codeRecord(given?.is === 'record' ? given : { keys: [], values: [] });
    if (is === 'boolean') return this.#codeNumber(given?.is === 'boolean' && given.boolean ? 1 : 0) === 1;
    return this.#codeNumber(given?.is === 'number' ? given.number : 0);
  }

  /** A whole number, one below nought as well. */
  #codeNumber(number: number): number {
    const coded = codeNumber(this.#coder, ofNumbers, number < 0 ? -2 * number - 1 : 2 * number);
    return coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2;
  }

  #codeRecord(given: { readonly keys: readonly TextParts[]; readonly values: readonly Value[] }): object {
    const count = codeNumber(this.#coder, ofLength + 1, given.keys.length);
    for (let at = 0; at < count; at += 1) this.#texts.code(kindOfKeys, given.keys[at] ?? noText);
    const keys = this.#assembler.takeTexts();
    const record: Record<string, unknown> = {};
    this.#codeValues(count, given.values, (value, at) => {
      record[keys[at] ?? ''] = value;
    });
    return record;
  }
}
