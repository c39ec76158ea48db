import type { Span } from '../../analysis/types.ts';
import { isUnknown, NAME, wordFeatures } from '../../analysis/words.ts';
import { isFirstName, lists, withoutMarks } from './name-lists.ts';
import { findInitials, findWritten } from './written-names.ts';

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** What stands between this word and the next is one space. */
  readonly joined: boolean;
}

const wordPattern = /['\u2019]?[\p{L}][\p{L}'\u2019-]*/gu;
/** Who somebody is, in brackets behind the name: `Mireille Vonk (voogd)`. */
const roleBehind =
  /^,? ?\((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]*(?:moeder|vader|ouder|oma|opa|tante|oom|buurvrouw|buurman|voogd|leerkracht|begeleider|begeleidster|coach|arts|verpleegkundige|therapeut|logopedist|psycholoog|orthopedagoog|pedagoog|werker|werkster|medewerker|consulent|chauffeur|vervoerder|directeur|mentor|ib'?er|ib|tolk|vriend|vriendin|partner|zus|broer|neef|nicht|jaar|jr)/u;
const capitalStart = /^(?:d['\u2019]|['\u2019])?\p{Lu}/u;
const mostWords = 2000;

function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const end = index + written.length;
    const gap = text.charAt(end);
    words.push({
      text: written,
      lower: written.toLowerCase().replaceAll('\u2019', "'"),
      start: index,
      end,
      capital: capitalStart.test(written),
      joined: gap === ' ' && /[\p{L}'\u2019]/u.test(text.charAt(end + 1)),
    });
    if (words.length >= mostWords) break;
  }
  return words;
}

/** `Willem de Zwijgerlaan`: a place, named after somebody. */
const placeLike =
  /.(?:school|college|straat|laan|plein|gracht|kade|singel|kliniek|lyceum|stichting|museum|bibliotheek|dreef|moskee)$/;

/** Index of the last word of the surname that starts at `at`, or -1. */
function endOfSurname(words: readonly Word[], at: number): number {
  let last = at;
  while (lists().tussenvoegsels.has(words[last]?.lower ?? '') && words[last]?.joined) last += 1;
  const word = words[last];
  if (word === undefined || !word.capital || word.text.length < 2) return -1;
  const { geenAchternaam } = lists();
  if (placeLike.test(word.lower) || lists().doet.has(word.lower)) return -1;
  if (geenAchternaam.has(withoutMarks(word.lower)) || /^\p{Lu}{2,}$/u.test(word.text)) return -1;
  // A second part: Bakker van Dam, Yilmaz Kaya.
  if (word.joined) {
    const more = last + 1;
    if (lists().tussenvoegsels.has(words[more]?.lower ?? '') || words[more]?.capital) {
      const end = endOfSurname(words, more);
      if (end > 0 && end - at < 6) return end;
    }
  }
  return last;
}

function isInstitution(words: readonly Word[], first: number, last: number): boolean {
  const { instellingen, noName } = lists();
  if (noName.has(`${words[first]?.lower} ${words[last]?.lower}`)) return true;
  return [first - 2, first - 1, last + 1].some((at) => {
    const word = words[at];
    return word !== undefined && instellingen.has(word.lower);
  });
}

const namesSomebody = /^(?:heet|heten|genaamd|naam|mevrouw|meneer|mw|dhr|mevr)$/;

const alsoWord = /^(?:anders|mam|dan|per|elke|even|lot|door|storm|wolf|bloem|vos|tuur|merel|beer)$/;

/** A first name in small letters counts with a common surname behind it: hasty notes have no capitals. */
function hastyName(words: readonly Word[], at: number): number {
  const { voornamen, achternamen } = lists();
  if (!voornamen.has(words[at]?.lower ?? '') || !words[at]?.joined) return -1;
  let last = at + 1;
  while (lists().tussenvoegsels.has(words[last]?.lower ?? '') && words[last]?.joined) last += 1;
  const particle = last > at + 1;
  const surname = words
    .slice(at + 1, last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  // `moeder heet fenna osinga`: no other word than a name.
  const named = namesSomebody.test(words[at - 1]?.lower ?? '') && words[at - 1]?.joined === true;
  const end = words[last];
  const behind = words[last + 1];
  // `fatma yildirim belde`
  const acts = end?.joined === true && behind !== undefined && lists().doetZeker.has(behind.lower);
  if (!particle && acts && end.text.length > 4 && isUnknown(end.lower, wordFeatures(end.lower))) return last;
  const before = words[at - 1];
  // `moeder per brief`, `met elke boterham`: names that are words as well.
  const isOnlyName =
    at >= 0 && (wordFeatures(words[at]?.lower ?? '') & ~NAME) === 0 && !alsoWord.test(words[at]?.lower ?? '');
  const isSpokenOf =
    isOnlyName && before?.joined === true && (lists().wie.has(before.lower) || lists().bij.has(before.lower));
  const isSurname =
    end !== undefined &&
    end.text.length > 3 &&
    !lists().geenAchternaam.has(end.lower) &&
    !lists().instellingen.has(end.lower);
  // `kind fleur van wezel`, `anneke de wilde appte`
  if (particle && isSurname && (isSpokenOf || acts)) return last;
  // `gesproken met karin vlietstra`
  if (isSurname && isSpokenOf && isUnknown(end.lower, wordFeatures(end.lower))) return last;
  if (named && end && end.text.length > 3 && isUnknown(end.lower, wordFeatures(end.lower))) return last;
  return achternamen.has(surname.replaceAll(' ', '_')) ||
    (!particle && achternamen.has(words[last]?.lower ?? ''))
    ? last
    : -1;
}

const isShouted = (text: string): boolean => /^\p{Lu}{3,}$/u.test(text);

/** In no list of words at all: with a capital it is then a name. */
const isNovel = ({ lower }: Word): boolean => {
  const norm = lower.replace(/^'/, '');
  return isUnknown(norm, wordFeatures(norm));
};

/** `Naam kind: Dounia …`: behind a colon, two words that are nothing else. */
function endOfLabelled(text: string, words: readonly Word[], at: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return -1;
  if (!lists().wie.has(before.lower) && !lists().kopje.has(before.lower)) return -1;
  if (!word.capital || !word.joined || !/^ ?: ?$/.test(text.slice(before.end, word.start))) return -1;
  const last = endOfSurname(words, at + 1);
  const surname = words[last];
  return surname !== undefined && isNovel(word) && isNovel(surname) ? last : -1;
}

const notGiven =
  /^(?:kleine|grote|nieuwe|oude|eerste|tweede|derde|witte|rode|zwarte|groene|blauwe|jonge|hele|beste|lieve|arme)$/;

/** `Gesproken met Ghizlane Ouchan`: two words that are nothing else, where a person is spoken of; -1 when not. */
function endOfNovel(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.capital !== true || !word.joined || word.text.length < 3 || isShouted(word.text)) return -1;
  if (!isNovel(word) || lists().geenAchternaam.has(word.lower) || lists().tussenvoegsels.has(word.lower))
    return -1;
  const last = endOfSurname(words, at + 1);
  const surname = words[last];
  if (surname === undefined || last - at > 3 || surname.text.length < 4 || !isNovel(surname)) return -1;
  const next = words[last + 1];
  const before = words[at - 1];
  // `Stoel van Iwan`, `Rondom Bram`, `de Integrale Vroeghulp`, `Kleine Beer`
  const isThing =
    last > at + 1 ||
    isFirstName(surname.lower) ||
    notGiven.test(word.lower) ||
    /^(?:de|het|een|zijn|haar|hun|onze|dit|deze|dat|die)$/.test(before?.lower ?? '');
  if (isThing) return -1;
  const acts = surname.joined && next !== undefined && lists().doet.has(next.lower);
  const isMet = before?.joined === true && lists().bij.has(before.lower);
  const isNamed =
    before !== undefined && !before.joined && lists().wie.has(before.lower) && word.start - before.end === 2;
  return acts || isMet || isNamed ? last : -1;
}

/** Index of the last word of the full name that starts at `at`, or -1. */
function endOfName(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || !word.joined) return -1;
  // `DAAN VISSER`, `SANNE DE VRIES`
  if (isShouted(word.text)) {
    let last = at + 1;
    while (lists().tussenvoegsels.has(words[last]?.lower ?? '') && words[last]?.joined) last += 1;
    const surname = words
      .slice(at + 1, last + 1)
      .map(({ lower }) => lower)
      .join('_');
    const isBig = isShouted(words[last]?.text ?? '');
    const end = words[last];
    const isSurname =
      lists().achternamen.has(surname) || (end !== undefined && last === at + 1 && isNovel(end));
    return isBig && isFirstName(word.lower) && isSurname ? last : -1;
  }
  if (!word.capital) return hastyName(words, at);
  const before = words[at - 1];
  // `vader van Olek …`
  const owner = words[at - 2];
  const cued =
    before?.joined === true &&
    (lists().wie.has(before.lower) ||
      (before.lower === 'van' && owner?.joined === true && lists().wie.has(owner.lower) && isNovel(word)));
  const titled = before !== undefined && lists().titels.has(before.lower);
  const { geenAchternaam } = lists();
  if (lists().aanhef.has(word.lower) && before?.joined !== true) return -1;
  const first =
    isFirstName(word.lower) ||
    ((cued || titled) &&
      !lists().tussenvoegsels.has(word.lower) &&
      !word.text.includes('-') &&
      !geenAchternaam.has(word.lower) &&
      word.text.length > 1);
  if (!first) return -1;
  // Second first names: Anna Maria de Boer.
  let second = at + 1;
  while (
    words[second]?.joined &&
    words[second]?.capital &&
    isFirstName(words[second]?.lower ?? '') &&
    second - at < 3
  ) {
    if (endOfSurname(words, second + 1) < 0) break;
    second += 1;
  }
  return endOfSurname(words, second);
}

/** `Kasteel ter Worm` */
const building =
  /^(?:kasteel|huize|landgoed|camping|villa|hoeve|slot|abdij|klooster|buurthuis|zorgcentrum|residentie)$/;
const firmParticle = /^(?:'t|der|den|ter|ten|el|von)$/;

/** `Kaat 't Hooft`, `Fenneke van der Wal`: what stands between is in nothing but a name; -1 when not. */
function endOfParticled(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.capital !== true || !word.joined || word.text.length < 3 || word.text.length > 9) return -1;
  if (!isNovel(word) || lists().geenAchternaam.has(word.lower) || lists().tussenvoegsels.has(word.lower))
    return -1;
  if (
    building.test(word.lower) ||
    notGiven.test(word.lower) ||
    placeLike.test(word.lower) ||
    lists().instellingen.has(word.lower)
  )
    return -1;
  let last = at + 1;
  let isFirm = false;
  while (lists().tussenvoegsels.has(words[last]?.lower ?? '') && words[last]?.joined) {
    isFirm ||= firmParticle.test(words[last]?.text ?? '');
    last += 1;
  }
  const surname = words[last];
  return isFirm && surname?.capital === true ? endOfSurname(words, last) : -1;
}

/** Index of the last of two or more words with a capital that are followed by who this is, or -1. */
function endOfIntroduced(text: string, words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.capital !== true || !word.joined || lists().geenAchternaam.has(word.lower)) return -1;
  const last = endOfSurname(words, at + 1);
  const end = words[last]?.end;
  return end !== undefined && roleBehind.test(text.slice(end, end + 40)) ? last : -1;
}

/** `een boek van Paul van Loon` */
function isAuthor(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:van|door)$/.test(words[at - 1]?.lower ?? '')) return false;
  return works.test(text.slice(Math.max(0, word.start - 60), word.start));
}

const works =
  /(?<!\p{L})(?:leest|las|lazen|lezen|gelezen|(?:\p{L}*)boek(?:je|en|jes)?|verhaal|liedje|lied|film|hoofdstuk|artikel|column|theorie|model|lezing|podcast|citaat|gedachtegoed|serie|gedicht|schilderij)(?!\p{L})/iu;

/** Full names: a first name and a last name, with what stands between. A title with a surname alone is none. */
export function findNames(text: string): Span[] {
  const words = readWords(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const last = Math.max(
      endOfName(words, at),
      endOfIntroduced(text, words, at),
      endOfLabelled(text, words, at),
      endOfNovel(words, at),
      endOfParticled(words, at),
    );
    if (last < 0) continue;
    if (!isInstitution(words, at, last) && !isAuthor(text, words, at))
      spans.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 });
    at = last;
  }
  return [...spans, ...findInitials(text), ...findWritten(text)];
}
