/** A place in the document, as a selection gives it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** A stretch of the text that stands together in one node; an empty line is a stretch of length 0. */
interface Piece extends Place {
  readonly at: number;
  length: number;
}

export interface WrittenText {
  readonly text: string;
  /** Offsets in `text` (code units) of the places asked for, in the same order. */
  readonly offsets: readonly number[];
  readonly pieces: readonly Readonly<Piece>[];
}

const notMet = -1;

/**
 * Writes down what a person sees in rich text: blocks and `br` become "\n", spaces that the browser does not
 * show are left out, a no-break space is a space. What only holds a line open (the `br` or kept "\n" at the end
 * of a block) is no line of its own. Breaks and spaces are therefore written when it is known what follows.
 */
export class TextWriter {
  private readonly places: readonly Place[];
  private readonly offsets: number[];
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  /** Something stands on the current line, if only a `br`. */
  private lineStarted = false;
  private blockEnded = false;
  private lineBroken = false;
  private space: Place | null = null;
  /** Places met while it is not known yet on which side of a break or space they are. */
  private waiting: number[] = [];

  constructor(places: readonly Place[]) {
    this.places = places;
    this.offsets = places.map(() => notMet);
  }

  finish(): WrittenText {
    this.settle();
    const offsets = this.offsets.map((offset) => (offset === notMet ? this.length : offset));
    return { text: this.parts.join(''), offsets, pieces: this.pieces };
  }

  /** The walk passes this place. */
  meet(node: Node, offset: number): void {
    for (const [index, place] of this.places.entries()) {
      if (place.node !== node || place.offset !== offset || this.offsets[index] !== notMet) continue;
      if (this.blockEnded || this.lineBroken || this.space !== null) this.waiting.push(index);
      else this.offsets[index] = this.length;
    }
  }

  /** Start or end of a block. */
  boundary(): void {
    this.space = null;
    if (!this.lineStarted) return;
    this.settle();
    this.lineBroken = false;
    this.blockEnded = true;
    this.lineStarted = false;
  }

  /** A `br` or a kept "\n" at this place. */
  breakLine(node: Node, offset: number): void {
    this.space = null;
    this.startLine();
    if (!this.lineStarted) this.pieces.push({ at: this.length, length: 0, node, offset });
    this.lineStarted = true;
    this.lineBroken = true;
  }

  /** Something that takes room on the line and is no text. */
  picture(): void {
    this.startLine();
    this.lineStarted = true;
  }

  /** A character that holds a place open: no text, but the line is there and can be selected in. */
  filler(node: Node, offset: number): void {
    this.startLine();
    if (!this.lineStarted) this.pieces.push({ at: this.length, length: 0, node, offset });
    this.lineStarted = true;
  }

  /** White space that shows as one space, and only when more follows on the same line. */
  looseSpace(node: Node, offset: number): void {
    if (this.lineStarted && !this.lineBroken && this.space === null) this.space = { node, offset };
  }

  characters(text: string, node: Node, offset: number): void {
    this.startLine();
    if (this.space !== null) this.write(' ', this.space.node, this.space.offset);
    this.space = null;
    this.settle();
    this.write(text.replaceAll('\u00a0', ' '), node, offset);
    this.lineStarted = true;
  }

  /** Writes the break that was waiting for something to follow it. */
  private startLine(): void {
    if (this.blockEnded || this.lineBroken) {
      this.parts.push('\n');
      this.length += 1;
      this.blockEnded = false;
      this.lineBroken = false;
      this.lineStarted = false;
    }
    if (this.space === null) this.settle();
  }

  private settle(): void {
    for (const index of this.waiting) this.offsets[index] = this.length;
    this.waiting = [];
  }

  private write(text: string, node: Node, offset: number): void {
    for (const [index, place] of this.places.entries()) {
      const inside = place.node === node && place.offset >= offset && place.offset <= offset + text.length;
      if (inside && this.offsets[index] === notMet) this.offsets[index] = this.length + place.offset - offset;
    }
    const last = this.pieces.at(-1);
    const goesOn =
      last?.node === node && last.offset + last.length === offset && last.at + last.length === this.length;
    if (goesOn) last.length += text.length;
    else this.pieces.push({ at: this.length, length: text.length, node, offset });
    this.parts.push(text);
    this.length += text.length;
  }
}
