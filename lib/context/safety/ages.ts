import type { Token } from '../../dutch/token.ts';
import { ages } from './data.ts';

/** How old someone is, as far as a sentence says it in numbers: `is zes`, `van 9`, `(14)`, `3 mnd`, `zevenjarige`. */
export interface Age {
  readonly at: number;
  /** Place in `ages`. */
  readonly group: number;
}

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const numberWords = new Map(
  (
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
    'negentien twintig'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const years = words('jaar jr jaren jarige jarig jaartjes j');
const months = words('maanden maand mnd mnden mndn mdn maandjes');
const shorter = words('weken week wk wkn weekjes dagen dgn dag dgen');
const children = words(
  'baby zuigeling babytje kind kindje zoon dochter zoontje dochtertje pasgeborene jongetje meisje hij zij ze is',
);
const leadsIn = words('is ben bent was wordt werd pas nog net bijna broertje zusje jongste oudste');
const duration = words('al na sinds over per afgelopen laatste ruim');
const notYears = words(
  'keer maal uur uren minuten min kilo kg graden euro ml cm km nachten kinderen kind broers zussen broertjes zusjes ' +
    'mensen plekken plekjes blauwe nacht avonden boterhammen slokken glazen biertjes flessen pillen tot de',
);

function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return numberWords.get(word) ?? null;
}

const groupOf = (year: number): number =>
  year < 1.5 ? 0 : year < 6 ? 1 : year < 10 ? 2 : year < 13 ? 3 : year < 18 ? 4 : 5;

interface Place {
  readonly norms: readonly string[];
  /** The tokens of the words. */
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** A number without a unit: `is zes,`, `(8)`, `van negen`, and `Vijftien.` at the start. */
function bareYears({ norms, tokens, at }: Place, number: number): number | null {
  const next = norms[at + 1] ?? '';
  const previous = norms[at - 1] ?? '';
  if (notYears.has(next) || number === 1) return null;
  const after = tokens[at + 1]?.text;
  const stops = after === undefined || /^[.,;:!?)]/.test(after);
  if (tokens[at - 1]?.text === '(' || after === ')') return number;
  if (at === 0) return stops ? number : null;
  if (leadsIn.has(previous)) return stops || /^(en|of|die|maar)$/.test(next) ? number : null;
  return previous === 'van' ? number : null;
}

function yearsAt(place: Place): number | null {
  const { norms, at } = place;
  const word = norms[at] ?? '';
  const joined = /^(.+?)-?jarigen?$/.exec(word);
  if (joined) return numberOf(joined[1] ?? '');
  const number = numberOf(word);
  if (number === null) return null;
  const next = norms[at + 1] ?? '';
  const previous = norms[at - 1] ?? '';
  if (years.has(next)) return duration.has(previous) || norms[at + 2] === 'geleden' ? null : number;
  const parts = months.has(next) ? 12 : shorter.has(next) ? (next.startsWith('d') ? 365 : 52) : 0;
  if (parts > 0) {
    const named = children.has(previous) || (previous === 'van' && children.has(norms[at - 2] ?? ''));
    return named || norms[at + 2] === 'oud' ? number / parts : null;
  }
  if (previous === 'groep' || previous === 'gr') return number + 4;
  return previous === 'klas' ? number + 12 : bareYears(place, number);
}

/** True for a word that can say an age: most words cannot, and are not looked at further. */
function mayBeAge(norm: string): boolean {
  const first = norm.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  return numberWords.has(norm) || norm.endsWith('jarige') || norm.endsWith('jarigen');
}

/** The ages in a sentence, given its words in lookup form and their tokens. */
export function agesIn(norms: readonly string[], tokens: readonly Token[]): Age[] {
  const found: Age[] = [];
  for (let at = 0; at < norms.length; at += 1) {
    if (!mayBeAge(norms[at] ?? '')) continue;
    const year = yearsAt({ norms, tokens, at });
    if (year !== null && year < 100) found.push({ at, group: Math.min(groupOf(year), ages.length - 1) });
  }
  return found;
}
