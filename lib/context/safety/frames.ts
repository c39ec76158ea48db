import { type FrameData, readSafety, sides } from './data.ts';
import type { SignedSentence } from './signed.ts';

/**
 * The notation of a frame: signs that must stand together before they count as a worry.
 *
 *   letsel + plek       both in one sentence
 *   alleen & jong       the second in the same sentence or the one before or after it
 *   honger|dorst        one of them
 *   - spel              not when this stands in the sentence
 *   -- ongeluk          nor in the one before or after it
 */
type Bits = Uint32Array;

export interface Frame {
  readonly text: string;
  readonly number: number;
  readonly about: 'kind' | 'ouder' | null;
  /** True for one that makes a worry lighter: it says nothing about whom it is, nor where. */
  readonly lightens: boolean;
  /** The signs by which it is found. */
  readonly anchors: readonly number[];
  readonly here: readonly Bits[];
  readonly near: readonly Bits[];
  readonly notHere: Bits | null;
  readonly notNear: Bits | null;
}

/** A frame as the data file has it. */
interface FrameLine extends Pick<Frame, 'about' | 'lightens'> {
  readonly line: string;
}

class FrameReader {
  readonly #unions: ReadonlyMap<string, readonly string[]>;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(data: FrameData, numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
    this.#unions = new Map(
      Object.entries(data.samen).map(([name, line]) => [name, line.split(',').map((part) => part.trim())]),
    );
  }

  signs(item: string, frame: string): number[] {
    return item.split('|').flatMap((part) => {
      const name = part.trim();
      const union = this.#unions.get(name);
      if (union !== undefined) return union.flatMap((other) => this.signs(other, frame));
      const number = this.#numbers.get(name);
      if (number === undefined)
        throw new Error(`The frame "${frame}" uses "${name}", which no sign is called.`);
      return [number];
    });
  }

  bits(items: readonly string[], frame: string): Bits {
    const bits = new Uint32Array((this.#numbers.size >> 5) + 1);
    for (const number of items.flatMap((item) => this.signs(item, frame)))
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    return bits;
  }

  read({ line: text, about, lightens }: FrameLine, number: number): Frame {
    const [positive = '', ...negative] = text.split(/ (?=--? )/);
    const [here = '', ...near] = positive.split(' & ');
    const denied = (mark: string): Bits | null => {
      const items = negative
        .filter((part) => part.startsWith(`${mark} `))
        .map((part) => part.slice(mark.length + 1));
      return items.length > 0 ? this.bits(items, text) : null;
    };
    const [anchor = '', ...others] = here.split(' + ');
    return {
      text,
      number,
      about,
      lightens,
      anchors: this.signs(anchor, text),
      here: others.map((item) => this.bits([item], text)),
      near: near.flatMap((group) => group.split(' + ')).map((item) => this.bits([item], text)),
      notHere: denied('-'),
      notNear: denied('--'),
    };
  }
}

interface Frames {
  readonly all: readonly Frame[];
  readonly byAnchor: readonly (readonly Frame[] | undefined)[];
  /** The signs, and acts by any side, that a frame can be found by. */
  readonly anchors: ReadonlySet<number>;
}

let compiled: Frames | undefined;

/** All frames, and by sign those it is the anchor of. Throws when a frame names a sign that is not there. */
export function frames(): Frames {
  if (compiled !== undefined) return compiled;
  const { frames: data, numbers, sideNumbers } = readSafety();
  const reader = new FrameReader(data, numbers);
  const lines: FrameLine[] = [
    ...data.kind.map((line) => ({ line, about: 'kind' as const, lightens: false })),
    ...data.ouder.map((line) => ({ line, about: 'ouder' as const, lightens: false })),
    ...data.wie.map((line) => ({ line, about: null, lightens: false })),
    ...data.licht.map((line) => ({ line, about: null, lightens: true })),
  ];
  const all = lines.map((line, number) => reader.read(line, number));
  const byAnchor: (Frame[] | undefined)[] = Array.from({ length: numbers.size }, () => undefined);
  for (const frame of all)
    for (const anchor of frame.anchors) byAnchor[anchor] = [...(byAnchor[anchor] ?? []), frame];
  const anchors = new Set(all.flatMap((frame) => frame.anchors));
  for (const [act, first] of sideNumbers)
    if (sides.some((_, side) => anchors.has(first + side))) anchors.add(act);
  compiled = { all, byAnchor, anchors };
  return compiled;
}

function meet(one: Bits | undefined, other: Bits): boolean {
  if (one === undefined) return false;
  for (let index = 0; index < other.length; index += 1) {
    if (((one[index] ?? 0) & (other[index] ?? 0)) !== 0) return true;
  }
  return false;
}

/** True when a frame that is anchored in sentence `at` holds there. */
export function holds(frame: Frame, sentences: readonly SignedSentence[], at: number): boolean {
  const here = sentences[at]?.bits;
  const { here: inThis, near } = frame;
  for (let index = 0; index < inThis.length; index += 1) {
    const bits = inThis[index];
    if (bits !== undefined && !meet(here, bits)) return false;
  }
  if (frame.notHere !== null && meet(here, frame.notHere)) return false;
  if (near.length === 0 && frame.notNear === null) return true;
  const before = at > 0 ? sentences[at - 1]?.bits : undefined;
  const after = sentences[at + 1]?.bits;
  for (let index = 0; index < near.length; index += 1) {
    const bits = near[index];
    if (bits !== undefined && !meet(here, bits) && !meet(before, bits) && !meet(after, bits)) return false;
  }
  const { notNear } = frame;
  return notNear === null || !(meet(here, notNear) || meet(before, notNear) || meet(after, notNear));
}
