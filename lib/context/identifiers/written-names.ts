/** Names as they are written in lists and letters: with initials, cut short, or the surname first. */
import type { Span } from '../../analysis/types.ts';
import { isUnknown, wordFeatures } from '../../analysis/words.ts';
import { isFirstName, lists, withoutMarks } from './name-lists.ts';

/** `J. van den Berg`, `Mw. A.B. de Vries`: letters for the first names. */
const initials =
  /(?<![\p{L}\d.])((?:(?:\p{Lu}|Th|Ch|Ph|IJ)\. ?){1,4})((?:(?:van|de|den|der|ter|ten|te|in|el|al|'t|\u2019t|het|op|von|la|da|dos) ){0,3})(\p{Lu}[\p{L}'\u2019-]{2,30})/gu;
/** Where a name may begin when there is one letter only: `Vitamine D. Moeder` is none. */
const opensName = /(?:^|[\n(:;,.!?\u2013-] ?|[.!?] +)$/u;

const beside = /^(?:met|en|door|van|aan|bij|namens|volgens|aldus|tav|collega|heer)$/;

/** The same, when what follows is no other word. */
const about = /^(?:over|voor|tegen|genaamd|naam|kind|leerling|moeder|vader)$/;

/** Initials and a surname. */
export function findInitials(text: string): Span[] {
  const { geenAchternaam, instellingen } = lists();
  const spans: Span[] = [];
  for (const match of text.matchAll(initials)) {
    const [written, letters = '', between = '', surname = ''] = match;
    const plain = withoutMarks(surname.toLowerCase());
    if (geenAchternaam.has(plain) || instellingen.has(plain)) continue;
    const lead = text.slice(Math.max(0, match.index - 24), match.index);
    const word = /([\p{L}]+)\.? $/u.exec(lead)?.[1]?.toLowerCase() ?? '';
    const isOf = about.test(word) && isUnknown(plain, wordFeatures(plain));
    const isCued = isOf || lists().titels.has(word) || lists().wie.has(word) || beside.test(word);
    const isSeveral = (letters.match(/\./g)?.length ?? 0) > 1 && !letters.trim().includes(' ');
    if (isSeveral || between !== '' || isCued || opensName.test(lead))
      spans.push({ start: match.index, end: match.index + written.length });
  }
  return spans;
}

/** `Siem v.d. Laan`, `Merel v/d Berg`: what stands between is cut short. */
const shortened =
  /(?<![\p{L}])(\p{Lu}[\p{L}'\u2019-]+) (?:v\. ?d\.|v\/d|vd\.?|v\.) ?\p{Lu}[\p{L}'\u2019-]{2,}/gu;
/** The same in a hurry: `thijs v/d berg`. */
const hasty = /(?<![\p{L}])(\p{Ll}[\p{L}-]{2,}) (?:v\/d|v\. ?d\.) ?\p{Ll}{3,}/gu;
/** `M. (Marleen) Duijvestijn`, `Aisha S. Farah` */
const doubled =
  /(?<![\p{L}])(?:(?:\p{Lu}\.){1,4} ?\(\p{Lu}[\p{L}-]+\)|(\p{Lu}[\p{L}'\u2019-]+) \p{Lu}\.) (?:(?:van|de|den|der|ter|ten|el|al) ){0,3}\p{Lu}[\p{L}'\u2019-]{2,}/gu;
/** `Bakker, Sanne`, `De Vries, Jan`, `Vries, J. de`, as in a list. */
const reversed =
  /(?<=^|\n|[:(;] ?|(?:[Mm]w|[Mm]evr|[Dd]hr)\.? )((?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l) ){0,3})(\p{Lu}[\p{L}'\u2019-]+), ((?:\p{Lu}\. ?){1,3}|\p{Lu}[\p{L}'\u2019-]+)((?: (?:van|de|den|der|ten|ter|el)){0,3})(?![\p{L}])/gu;

/** A particle cut short, or the surname before the first name. */
export function findWritten(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(shortened))
    if (isFirstName((match[1] ?? '').toLowerCase()))
      spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(hasty))
    if (isFirstName(match[1] ?? '')) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(doubled))
    if (match[1] === undefined || isFirstName(match[1].toLowerCase()))
      spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(reversed)) {
    const [written, before = '', name = '', given = '', behind = ''] = match;
    const surname = `${(behind || before).trim().toLowerCase().replaceAll(' ', '_')}_${name.toLowerCase()}`;
    const isSurname = name.includes('-') || lists().achternamen.has(surname.replace(/^_/, ''));
    const isGiven = given.includes('.') || isFirstName(given.toLowerCase());
    const isPair = isSurname && isGiven && !isFirstName(name.toLowerCase());
    if (isPair) spans.push({ start: match.index, end: match.index + written.length });
  }
  return spans;
}
