import type { Token } from '../../dutch/token.ts';
import { AGE } from '../traits.ts';
import type { Word } from '../word.ts';
import { ages } from './data.ts';

/** How old someone is, as far as a sentence says it in numbers: `is zes`, `van 9`, `(14)`, `3 mnd`, `zevenjarige`. */
export interface Age {
  readonly at: number;
  /** Place in `ages`. */
  readonly group: number;
}

const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const numberWords = new Map(
  (
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
    'negentien twintig'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const years = setOf('jaar jr jaren jarige jarig jaartjes j');
const months = setOf('maanden maand mnd mnden mndn mdn maandjes');
const shorter = setOf('weken week wk wkn weekjes dagen dgn dag dgen');
const children = setOf(
  'baby zuigeling babytje kind kindje zoon dochter zoontje dochtertje pasgeborene jongetje meisje hij zij ze is',
);
const leadsIn = setOf('is ben bent was wordt werd pas nog net bijna broertje zusje jongste oudste');
const duration = setOf('al na sinds over per afgelopen laatste ruim');
const notYears = setOf(
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
  readonly words: readonly (Word | undefined)[];
  /** The tokens of the words. */
  readonly tokens: readonly Token[];
  readonly at: number;
}

const normAt = ({ words }: Place, at: number): string => (at < 0 ? '' : (words[at]?.norm ?? ''));

/** A number without a unit: `is zes,`, `(8)`, `van negen`, and `Vijftien.` at the start. */
function bareYears(place: Place, number: number): number | null {
  const { tokens, at } = place;
  const next = normAt(place, at + 1);
  const previous = normAt(place, at - 1);
  if (notYears.has(next) || number === 1) return null;
  const after = tokens[at + 1]?.text;
  const stops = after === undefined || /^[.,;:!?)]/.test(after);
  if (after === ')') return number;
  if (at === 0) return stops ? number : null;
  if (tokens[at - 1]?.text === '(') return number;
  if (leadsIn.has(previous)) return stops || /^(en|of|die|maar)$/.test(next) ? number : null;
  return previous === 'van' ? number : null;
}

function yearsAt(place: Place): number | null {
  const { at } = place;
  const word = normAt(place, at);
  const joined = /^(.+?)-?jarigen?$/.exec(word);
  if (joined) return numberOf(joined[1] ?? '');
  const number = numberOf(word);
  if (number === null) return null;
  const next = normAt(place, at + 1);
  const previous = normAt(place, at - 1);
  if (years.has(next)) return duration.has(previous) || normAt(place, at + 2) === 'geleden' ? null : number;
  const parts = months.has(next) ? 12 : shorter.has(next) ? (next.startsWith('d') ? 365 : 52) : 0;
  if (parts > 0) {
    const named = children.has(previous) || (previous === 'van' && children.has(normAt(place, at - 2)));
    return named || normAt(place, at + 2) === 'oud' ? number / parts : null;
  }
  if (previous === 'groep' || previous === 'gr') return number + 4;
  return previous === 'klas' ? number + 12 : bareYears(place, number);
}

/** True for a word that can say an age: most words cannot, and are not looked at further. */
export function mayBeAge(norm: string): boolean {
  const first = norm.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  return numberWords.has(norm) || norm.endsWith('jarige') || norm.endsWith('jarigen');
}

/** The ages in a sentence, given its words and their tokens. */
export function agesIn(words: readonly (Word | undefined)[], tokens: readonly Token[]): Age[] {
  const found: Age[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (((words[at]?.traits ?? 0) & AGE) === 0) continue;
    const year = yearsAt({ words, tokens, at });
    if (year !== null && year < 100) found.push({ at, group: Math.min(groupOf(year), ages.length - 1) });
  }
  return found;
}
