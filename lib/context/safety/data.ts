import * as z from 'zod/mini';
import framesData from './frames.yml';
import absentData from './words/absent.yml';
import acuteData from './words/acute.yml';
import careData from './words/care.yml';
import controlData from './words/control.yml';
import coversData from './words/covers.yml';
import despairData from './words/despair.yml';
import exploitData from './words/exploit.yml';
import harmData from './words/harm.yml';
import medicalData from './words/medical.yml';
import partnerData from './words/partner.yml';
import peopleData from './words/people.yml';
import punishData from './words/punish.yml';
import sexualData from './words/sexual.yml';
import toneData from './words/tone.yml';

/** Signs by name, each a line of patterns with commas between. */
const wordsSchema = z.record(z.string(), z.string());
const framesSchema = z.strictObject({
  /** Other names for several signs together. */
  samen: z.record(z.string(), z.string()),
  /** Signs of which it matters who does it. */
  dader: z.string(),
  /** Signs that a denial before them takes away. */
  ontkenbaar: z.string(),
  /** What makes a worry: about a child, about a parent, about whoever is nearest. */
  kind: z.array(z.string()),
  ouder: z.array(z.string()),
  wie: z.array(z.string()),
  /** What makes none, and takes weight away. */
  licht: z.array(z.string()),
  /** Signs of which it matters whom they are said of. */
  bezit: z.string(),
});

export type FrameData = z.infer<typeof framesSchema>;

/** A word or group of words that says something about safety; the sign -1 takes away what it covers. */
interface SignPattern {
  readonly pattern: string;
  readonly sign: number;
}

/** Signs that code finds: how old someone is, and who does or undergoes an act. */
export const ages = ['baby', 'klein', 'midden', 'groter', 'tiener', 'volwassen'] as const;
export const sides = ['groot', 'klein', 'lijdt', 'open'] as const;

export interface SafetyData {
  readonly patterns: readonly SignPattern[];
  readonly frames: FrameData;
  /** The number of a sign by its name; an act with a side is `slaan.groot`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The name of a sign by its number. */
  readonly names: readonly string[];
  readonly acts: ReadonlySet<number>;
  /** By act: the number of its first side; the others follow it. */
  readonly sideNumbers: ReadonlyMap<number, number>;
  /** By sign: the bits below that hold for it. */
  readonly kinds: Uint8Array;
  /** The sign for a child that is called by its name. */
  readonly child: number;
}

const list = (line: string): string[] =>
  line
    .trim()
    .split(/\s*,\s*/)
    .filter((part) => part !== '');

function numberSigns(signs: Iterable<string>, acts: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of [...ages, ...signs]) numbers.set(name, numbers.get(name) ?? numbers.size);
  // The sides of an act stand in a row.
  for (const act of acts) for (const side of sides) numbers.set(`${act}.${side}`, numbers.size);
  return numbers;
}

/** What holds for a sign: it is an act, a denial takes it away, it matters whom it is said of. */
export const ACT = 1;
export const DENIABLE = 2;
export const OWNED = 4;

function kindsOf(count: number, kinds: readonly (readonly [number, readonly number[]])[]): Uint8Array {
  const bits = new Uint8Array(count);
  for (const [bit, signs] of kinds) for (const sign of signs) bits[sign] = (bits[sign] ?? 0) | bit;
  return bits;
}

let read: SafetyData | undefined;

/** The words and frames of safety. Throws when a data file does not fit its schema or names a sign that is not there. */
export function readSafety(): SafetyData {
  if (read !== undefined) return read;
  const frames = framesSchema.parse(framesData);
  const files = [
    peopleData,
    harmData,
    punishData,
    careData,
    absentData,
    medicalData,
    sexualData,
    exploitData,
    despairData,
    partnerData,
    controlData,
    acuteData,
    toneData,
  ];
  const words = files.flatMap((data) => Object.entries(wordsSchema.parse(data)));
  const acts = list(frames.dader);
  const numbers = numberSigns(
    words.map(([name]) => name),
    acts,
  );
  const numberOf = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`No sign of safety is called "${name}".`);
    return number;
  };
  const patterns = words.flatMap(([name, line]) =>
    list(line).map((pattern) => ({ pattern, sign: numberOf(name) })),
  );
  const covers = z.array(z.string()).parse(coversData);
  read = {
    patterns: [...patterns, ...covers.map((pattern) => ({ pattern, sign: -1 }))],
    frames,
    numbers,
    names: [...numbers.keys()],
    acts: new Set(acts.map(numberOf)),
    sideNumbers: new Map(acts.map((act) => [numberOf(act), numberOf(`${act}.${sides[0]}`)])),
    kinds: kindsOf(numbers.size, [
      [ACT, acts.map(numberOf)],
      [DENIABLE, list(frames.ontkenbaar).map(numberOf)],
      [OWNED, list(frames.bezit).map(numberOf)],
    ]),
    child: numberOf('kindw'),
  };
  return read;
}
