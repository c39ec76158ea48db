import * as z from 'zod/mini';
import type { SafetyConcern } from '../../analysis/types.ts';
import { worryLabel } from '../weights/rows.ts';
import type { Windows } from '../weights/windows.ts';
import aboutData from './about.yml';
import { readSafety } from './data.ts';
import type { Held } from './held.ts';
import type { SignedSentence } from './signed.ts';

/** A worry about safety in a text. */
export interface Worry {
  readonly about: SafetyConcern;
  /** The theme it belongs to; null when no theme is about it. */
  readonly theme: string | null;
  readonly sentence: number;
  /** Offsets from the start of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What a frame that holds says about whom it is about: by itself, or by the owner of its sign. */
function nameOf({ frame, sign }: Held): string {
  if (frame.about !== null) return `kader.${frame.about}`;
  if (sign.owner === 'kind') return 'eigenaar.kind';
  return sign.owner === 'ouder' || sign.owner === 'ander' ? 'eigenaar.ouder' : 'eigenaar.geen';
}

/** Whom a worry is about: from nought upwards a parent, below it a child. Signs by the points they count for. */
const aboutSchema = z.strictObject({
  begin: z.number(),
  tekens: z.record(z.string().check(z.regex(/^-?\d+$/)), z.string()),
});

interface About {
  readonly begin: number;
  readonly points: ReadonlyMap<string, number>;
}

let read: About | undefined;

function aboutPoints(): About {
  if (read !== undefined) return read;
  const { begin, tekens } = aboutSchema.parse(aboutData);
  const points = Object.entries(tekens).flatMap(([value, line]) =>
    line.split(' ').map((name): [string, number] => [name, Number(value)]),
  );
  read = { begin, points: new Map(points) };
  return read;
}

/** Whom a worry is about, by all that stands near it. */
function concernIn(sentences: readonly SignedSentence[], held: readonly Held[]): SafetyConcern {
  const about = aboutPoints();
  const { names } = readSafety();
  const found = new Set(held.map(nameOf));
  for (const { signs } of sentences) for (const { sign } of signs) found.add(names[sign] ?? '');
  let points = about.begin;
  for (const name of found) points += about.points.get(name) ?? 0;
  return points >= 0 ? 'ouder' : 'kind';
}

/** What a parent may do to himself, and what one parent may do to the other. */
const despair = new Set(['einde', 'zelfsnijden', 'pillen', 'stemmen', 'zelftwijfel']);
const betweenPartners = new Set([
  'partner',
  'controle',
  'dwang',
  'vlucht',
  'ruzieheftig',
  'dreigen',
  'verband',
]);

/** A worry about a parent is psychisch or ruzie_partner where its signs say so; one about a child is veiligheid. */
function themeOf(about: SafetyConcern, near: readonly SignedSentence[]): string | null {
  if (about === 'kind') return 'veiligheid';
  const { names } = readSafety();
  const found = near.flatMap(({ signs }) => signs.map(({ sign }) => (names[sign] ?? '').split('.')[0] ?? ''));
  if (found.some((name) => despair.has(name))) return 'psychisch';
  return found.some((name) => betweenPartners.has(name)) ? 'ruzie_partner' : null;
}

/** Some sentences and those beside them, in order. */
function besideAny(sentences: readonly SignedSentence[], middles: readonly number[]): SignedSentence[] {
  const near: SignedSentence[] = [];
  let next = 0;
  for (const sentence of middles) {
    for (let at = Math.max(next, sentence - 1); at <= sentence + 1; at += 1) {
      const one = sentences[at];
      if (one !== undefined) near.push(one);
    }
    next = Math.max(next, sentence + 2);
  }
  return near;
}

/**
 * The worry that weighs most, given what each part of the text weighs and what the text as a whole adds to that; null
 * when nothing weighs enough.
 */
export function worryIn(
  sentences: readonly SignedSentence[],
  { first, all }: Windows,
  ofText: number,
): Worry | null {
  const weightOf = (at: number): number => (all[at]?.weights[worryLabel] ?? 0) + ofText;
  const open: number[] = [];
  for (let at = 0; at < all.length; at += 1) if (weightOf(at) >= 0) open.push(at);
  if (open.length === 0) return null;
  const heaviest = open.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  const near = besideAny(
    sentences,
    open.map((at) => first + at),
  );
  const about = concernIn(
    near,
    open.flatMap((at) => all[at]?.held.filter(({ frame }) => !frame.lightens) ?? []),
  );
  const at = all[heaviest]?.held.find(({ frame }) => !frame.lightens);
  const sentence = first + heaviest + (at?.step ?? 0);
  const sign = at?.sign ?? sentences[sentence]?.signs[0];
  return { about, theme: themeOf(about, near), sentence, start: sign?.start ?? 0, end: sign?.end ?? 0 };
}
