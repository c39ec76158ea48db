import { addBit, type Bits, meet, noBits } from './bits.ts';
import { type FrameData, readSafety, sides } from './data.ts';
import { bitsOf, type SignedSentence } from './signed.ts';

/**
 * The notation of a frame: signs that must stand together before they count as a worry.
 *
 *   letsel + plek       both in one sentence
 *   alleen & jong       the second in the same sentence or the one before or after it
 *   honger|dorst        one of them
 *   - spel              not when this stands in the sentence
 *   -- ongeluk          nor in the one before or after it
 */
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
    const bits = noBits(this.#numbers.size);
    for (const number of items.flatMap((item) => this.signs(item, frame))) addBit(bits, number);
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

/** What can be found by a sign: a frame that makes a worry, and one that makes it lighter. */
export const WORRY = 1;
const RELIEF = 2;

interface Frames {
  readonly all: readonly Frame[];
  readonly byAnchor: readonly (readonly Frame[] | undefined)[];
  /** By sign the bits above: what can be found by it, and by an act whoever does it. */
  readonly leads: Uint8Array;
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
  const leads = new Uint8Array(numbers.size);
  const lead = (sign: number, bits: number): void => {
    leads[sign] = (leads[sign] ?? 0) | bits;
  };
  for (const { anchors, lightens } of all)
    for (const anchor of anchors) lead(anchor, lightens ? RELIEF : WORRY);
  for (const [act, first] of sideNumbers)
    for (let side = 0; side < sides.length; side += 1) lead(act, leads[first + side] ?? 0);
  compiled = { all, byAnchor, leads };
  return compiled;
}

const hasOneOf = (sentence: SignedSentence | undefined, bits: Bits): boolean =>
  sentence !== undefined && sentence.signs.length > 0 && meet(bitsOf(sentence), bits);

/** True when a frame that is anchored in sentence `at` holds there. */
export function holds(frame: Frame, sentences: readonly SignedSentence[], at: number): boolean {
  const here = sentences[at];
  const { here: inThis, near } = frame;
  for (let index = 0; index < inThis.length; index += 1) {
    const bits = inThis[index];
    if (bits !== undefined && !hasOneOf(here, bits)) return false;
  }
  if (frame.notHere !== null && hasOneOf(here, frame.notHere)) return false;
  if (near.length === 0 && frame.notNear === null) return true;
  const before = at > 0 ? sentences[at - 1] : undefined;
  const after = sentences[at + 1];
  for (let index = 0; index < near.length; index += 1) {
    const bits = near[index];
    if (bits !== undefined && !hasOneOf(here, bits) && !hasOneOf(before, bits) && !hasOneOf(after, bits))
      return false;
  }
  const { notNear } = frame;
  return (
    notNear === null || !(hasOneOf(here, notNear) || hasOneOf(before, notNear) || hasOneOf(after, notNear))
  );
}
