import type { SafetyConcern } from '../../analysis/types.ts';
import { readSafety } from './data.ts';
import { readPoints } from './points.ts';
import type { SignedSentence } from './signed.ts';
import { type Held, weigh } from './weigh.ts';

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

/** Whom a worry is about, by all that stands near it. */
function concernIn(sentences: readonly SignedSentence[], held: readonly Held[]): SafetyConcern {
  const { parent } = readPoints();
  const { names } = readSafety();
  const found = new Set(held.map(nameOf));
  for (const { signs } of sentences) for (const { sign } of signs) found.add(names[sign] ?? '');
  let points = parent.begin;
  for (const name of found) points += parent.signs.get(name) ?? 0;
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

/** The worry that weighs most; null when nothing weighs enough. */
export function worryIn(sentences: readonly SignedSentence[]): Worry | null {
  const open = weigh(sentences).filter(({ points }) => points >= 0);
  const first = open[0];
  if (first === undefined) return null;
  const heaviest = open.reduce((one, other) => (other.points > one.points ? other : one), first);
  const near = sentences.filter((_, at) => open.some(({ sentence }) => Math.abs(sentence - at) <= 1));
  const held = open.flatMap((window) => window.held);
  const at = heaviest.held.at(0);
  const sentence = at?.sentence ?? heaviest.sentence;
  const sign = at?.sign ?? sentences[sentence]?.signs[0];
  const about = concernIn(near, held);
  return { about, theme: themeOf(about, near), sentence, start: sign?.start ?? 0, end: sign?.end ?? 0 };
}
