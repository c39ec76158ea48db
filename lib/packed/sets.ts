import type { Assembler } from './assembler.ts';
import { codeNumber, type SymbolCoder } from './symbols.ts';
import { type ByUse, wordContexts } from './words.ts';

/**
 * Words of a list of which the order says nothing, by their shape: `slapen~` has the shape `#~`, and `in|slapen~` the shape
 * `#|#~`. Words by themselves are written in order of the alphabet, by how far each is behind the one before it.
 */
export interface Shaped {
  readonly shape: number;
  /** The places of the words of each, in order. */
  readonly entries: readonly (readonly number[])[];
}

/** Stands in a shape for each word. */
export const wordInShape = '#';

const mostShapes = 63;
const shapeKinds = 4;
const distances = 16;
const partKinds = 4;

const ofShape = wordContexts;
const ofCount = ofShape + mostShapes + 1;
const ofDistance = ofCount + shapeKinds;
const ofParts = ofDistance + shapeKinds * distances;
export const setContexts = ofParts + shapeKinds * partKinds;

const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Writes or reads lists of words. */
export class SetCoder {
  readonly #coder: SymbolCoder;
  readonly #words: ByUse;
  readonly #assembler: Assembler;
  /** By shape: what stands before, between and behind its words. */
  readonly #shapes: readonly (readonly Uint16Array[])[];

  constructor(coder: SymbolCoder, words: ByUse, assembler: Assembler, shapes: readonly string[]) {
    this.#coder = coder;
    this.#words = words;
    this.#assembler = assembler;
    this.#shapes = shapes.map((shape) => shape.split(wordInShape).map(codesOf));
  }

  /** A list of words, by shape in order of the shapes. Gives them with spaces between. */
  code(given: readonly Shaped[]): string {
    let symbol = 0;
    for (let at = 0; ; at += 1) {
      const next = given[at];
      symbol = this.#coder.code(ofShape + symbol, next === undefined ? 0 : next.shape + 1);
      if (symbol === 0) return this.#assembler.take();
      this.#codeEntries(symbol - 1, next?.entries ?? [], at === 0);
    }
  }

  #codeEntries(shape: number, given: readonly (readonly number[])[], isFirst: boolean): void {
    const kind = Math.min(shape, shapeKinds - 1);
    const count = codeNumber(this.#coder, ofCount + kind, given.length);
    const pieces = this.#shapes[shape] ?? [];
    let next = 0;
    for (let at = 0; at < count; at += 1) {
      if (at > 0 || !isFirst) this.#assembler.addSpace();
      if (pieces.length !== 2) this.#codeParts(kind, pieces, given[at] ?? []);
      else {
        next += this.#distance(
          kind,
          (this.#words.places.length - next) / (count - at),
          (given[at]?.[0] ?? next) - next,
        );
        this.#addPiece(pieces[0]);
        this.#assembler.addWord(next);
        this.#addPiece(pieces[1]);
        next += 1;
      }
    }
  }

  #distance(kind: number, expected: number, distance: number): number {
    const context = ofDistance + kind * distances + Math.min(32 - Math.clz32(expected), distances - 1);
    return codeNumber(this.#coder, context, distance);
  }

  /** More than one word. */
  #codeParts(kind: number, pieces: readonly Uint16Array[], given: readonly number[]): void {
    const { places, ranks } = this.#words;
    for (let word = 0; word < pieces.length - 1; word += 1) {
      const context = ofParts + kind * partKinds + Math.min(word, partKinds - 1);
      this.#addPiece(pieces[word]);
      this.#assembler.addWord(places[codeNumber(this.#coder, context, ranks[given[word] ?? 0] ?? 0)] ?? 0);
    }
    this.#addPiece(pieces.at(-1));
  }

  #addPiece(piece: Uint16Array | undefined): void {
    if (piece !== undefined) this.#assembler.addCodes(piece, 0, piece.length);
  }
}
