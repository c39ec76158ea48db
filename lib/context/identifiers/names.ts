import * as z from 'zod/mini';
import type { Span } from '../../analysis/types.ts';
import { isUnknown, wordFeatures } from '../../analysis/words.ts';
import data from './names.yml';

const list = z.pipe(
  z.string(),
  z.transform((text: string) => new Set(text.split(/\s+/).filter(Boolean))),
);
const namesSchema = z.strictObject({
  /** First names that are seldom another word. */
  voornamen: list,
  /** Common surnames, for names in small letters and behind a comma. */
  achternamen: list,
  /** Capitalised words that are no surname. */
  geenAchternaam: list,
  /** First and last word of what looks like a name and is none: `william schrikker`. */
  geenNaam: z.array(z.string()),
  /** What stands beside a name when it belongs to a school, a street or a test. */
  instellingen: list,
});

type Names = z.infer<typeof namesSchema>;
let names: (Names & { readonly noName: ReadonlySet<string> }) | undefined;

function lists(): Names & { readonly noName: ReadonlySet<string> } {
  if (names === undefined) {
    const parsed = namesSchema.parse(data);
    names = { ...parsed, noName: new Set(parsed.geenNaam) };
  }
  return names;
}

/** True for a word, in lookup form, that is a first name; some are another word as well. */
export const isGivenName = (norm: string): boolean => lists().voornamen.has(norm);

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
const particles = new Set(
  "van de den der vd ter ten te het 't \u2019t in el al la le da dos di du von zu bin ben ait abu op".split(
    ' ',
  ),
);
/** What may stand between the parts of a name. */
export const namingParticles: readonly string[] = [...particles];
const titles = new Set(
  'mw mevrouw mevr dhr meneer heer mevrouw juf juffrouw meester dr drs prof ir ing ds'.split(' '),
);
const cues = new Set(
  `
    moeder vader mdr vdr mama papa ouder ouders zoon zoontje dochter dochtertje kind leerling broertje
    broer zusje zus oma opa partner stiefvader stiefmoeder pleegmoeder pleegvader heet heten genaamd
    naam leerkracht collega buurvrouw buurman buurjongen buurmeisje tante oom neef neefje nicht nichtje
    vriend vriendin vriendje vriendinnetje tolk stagiair stagiaire invaller invalster mentor directeur
    oppas gastouder vrijwilliger voogd gezinsvoogd coach gezinscoach begeleider begeleidster consulent
    verpleegkundige arts jeugdarts huisarts kinderarts tandarts logopedist logopediste psycholoog
    orthopedagoog pedagoog therapeut maatschappelijk werker hulpverlener hulpverleenster klasgenoot
    klasgenootje jongen meisje baby peuter kleuter kleinzoon kleindochter halfbroer halfzus stiefzus
    stiefbroer bonusvader bonusmoeder pleegzoon pleegdochter stiefmoeder ex tweelingbroer tweelingzus
    kraamverzorgster kraamverzorgende ambtenaar wijkagent agent
  `
    .trim()
    .split(/\s+/),
);
/** What opens a letter: `Lieve Hester` greets, and is not called Lieve. */
const greetings = new Set('lieve beste dag hoi hallo hey geachte'.split(' '));
/** Who somebody is, in brackets behind the name: `Mireille Vonk (voogd)`. */
const roleBehind =
  /^,? ?\((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]*(?:moeder|vader|ouder|oma|opa|tante|oom|buurvrouw|buurman|voogd|leerkracht|begeleider|begeleidster|coach|arts|verpleegkundige|therapeut|logopedist|psycholoog|orthopedagoog|pedagoog|werker|werkster|medewerker|consulent|chauffeur|vervoerder|directeur|mentor|ib'?er|ib|tolk|vriend|vriendin|partner|zus|broer|neef|nicht|jaar|jr)/u;
/** Words right before a name: a title, or whose name it is. */
export const namingWords: readonly string[] = [...titles, ...cues];
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

const withoutMarks = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');
const isFirstName = (word: string): boolean => {
  const { voornamen } = lists();
  const plain = withoutMarks(word);
  return voornamen.has(plain) || plain.split('-').some((part) => part.length > 2 && voornamen.has(part));
};

/** Index of the last word of the surname that starts at `at`, or -1. */
function endOfSurname(words: readonly Word[], at: number): number {
  let last = at;
  while (particles.has(words[last]?.lower ?? '') && words[last]?.joined) last += 1;
  const word = words[last];
  if (word === undefined || !word.capital || word.text.length < 2) return -1;
  const { geenAchternaam } = lists();
  if (/.(?:school|college)$/.test(word.lower)) return -1;
  if (geenAchternaam.has(withoutMarks(word.lower)) || /^\p{Lu}{2,}$/u.test(word.text)) return -1;
  // A second part: Bakker van Dam, Yilmaz Kaya.
  if (word.joined) {
    const more = last + 1;
    if (particles.has(words[more]?.lower ?? '') || words[more]?.capital) {
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

const actsSurely = new Set('belde mailde appte heeft gezien gesproken gebeld zei vertelde vroeg'.split(' '));

/** A first name in small letters counts with a common surname behind it: hasty notes have no capitals. */
function hastyName(words: readonly Word[], at: number): number {
  const { voornamen, achternamen } = lists();
  if (!voornamen.has(words[at]?.lower ?? '') || !words[at]?.joined) return -1;
  let last = at + 1;
  while (particles.has(words[last]?.lower ?? '') && words[last]?.joined) last += 1;
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
  const acts = end?.joined === true && behind !== undefined && actsSurely.has(behind.lower);
  if (!particle && acts && end.text.length > 4 && isUnknown(end.lower, wordFeatures(end.lower))) return last;
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
  if (word === undefined || before === undefined || !cues.has(before.lower)) return -1;
  if (!word.capital || !word.joined || !/^ ?: ?$/.test(text.slice(before.end, word.start))) return -1;
  const last = endOfSurname(words, at + 1);
  const surname = words[last];
  return surname !== undefined && isNovel(word) && isNovel(surname) ? last : -1;
}

/** What somebody does or is, right behind the name. */
const personVerbs = new Set(
  'is was heeft had komt kwam belt belde mailt mailde appt appte zegt zei vertelt vertelde vraagt vroeg wil wilde werkt werkte woont woonde speelt speelde huilt huilde slaapt zit zat tekent tekende haalt haalde brengt bracht sprak spreekt schrijft schreef past leest las kan weet gaat ging'.split(
    ' ',
  ),
);
const notGiven =
  /^(?:kleine|grote|nieuwe|oude|eerste|tweede|derde|witte|rode|zwarte|groene|blauwe|jonge|hele|beste|lieve|arme)$/;
/** What stands before somebody one speaks with or who is meant. */
const beforePerson = new Set('met sprak door namens als ook zit'.split(' '));

/** `Gesproken met Ghizlane Ouchan`: two words that are nothing else, where a person is spoken of; -1 when not. */
function endOfNovel(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.capital !== true || !word.joined || word.text.length < 3 || isShouted(word.text)) return -1;
  if (!isNovel(word) || lists().geenAchternaam.has(word.lower) || particles.has(word.lower)) return -1;
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
  const acts = surname.joined && next !== undefined && personVerbs.has(next.lower);
  const isMet = before?.joined === true && beforePerson.has(before.lower);
  const isNamed =
    before !== undefined && !before.joined && cues.has(before.lower) && word.start - before.end === 2;
  return acts || isMet || isNamed ? last : -1;
}

/** Index of the last word of the full name that starts at `at`, or -1. */
function endOfName(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || !word.joined) return -1;
  // `DAAN VISSER`, `SANNE DE VRIES`
  if (isShouted(word.text)) {
    let last = at + 1;
    while (particles.has(words[last]?.lower ?? '') && words[last]?.joined) last += 1;
    const surname = words
      .slice(at + 1, last + 1)
      .map(({ lower }) => lower)
      .join('_');
    const isBig = isShouted(words[last]?.text ?? '');
    return isBig && isFirstName(word.lower) && lists().achternamen.has(surname) ? last : -1;
  }
  if (!word.capital) return hastyName(words, at);
  const before = words[at - 1];
  // `vader van Olek …`
  const owner = words[at - 2];
  const cued =
    before?.joined === true &&
    (cues.has(before.lower) ||
      (before.lower === 'van' && owner?.joined === true && cues.has(owner.lower) && isNovel(word)));
  const titled = before !== undefined && titles.has(before.lower);
  const { geenAchternaam } = lists();
  if (greetings.has(word.lower) && before?.joined !== true) return -1;
  const first =
    isFirstName(word.lower) ||
    ((cued || titled) &&
      !particles.has(word.lower) &&
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

/** Index of the last of two or more words with a capital that are followed by who this is, or -1. */
function endOfIntroduced(text: string, words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.capital !== true || !word.joined || lists().geenAchternaam.has(word.lower)) return -1;
  const last = endOfSurname(words, at + 1);
  const end = words[last]?.end;
  return end !== undefined && roleBehind.test(text.slice(end, end + 40)) ? last : -1;
}

/** `J. van den Berg`, `Mw. A.B. de Vries`: letters for the first names. */
const initials =
  /(?<![\p{L}\d.])((?:(?:\p{Lu}|Th|Ch|Ph|IJ)\. ?){1,4})((?:(?:van|de|den|der|ter|ten|te|in|el|al|'t|\u2019t|het|op|von|la|da|dos) ){0,3})(\p{Lu}[\p{L}'\u2019-]{2,30})/gu;
/** Where a name may begin when there is one letter only: `Vitamine D. Moeder` is none. */
const opensName = /(?:^|[\n(:;,.!?\u2013-] ?|[.!?] +)$/u;

const beside = /^(?:met|en|door|van|aan|bij|namens|volgens|aldus|tav|collega|heer)$/;

function findInitials(text: string): Span[] {
  const { geenAchternaam, instellingen } = lists();
  const spans: Span[] = [];
  for (const match of text.matchAll(initials)) {
    const [written, letters = '', between = '', surname = ''] = match;
    const plain = withoutMarks(surname.toLowerCase());
    if (geenAchternaam.has(plain) || instellingen.has(plain)) continue;
    const lead = text.slice(Math.max(0, match.index - 24), match.index);
    const word = /([\p{L}]+)\.? $/u.exec(lead)?.[1]?.toLowerCase() ?? '';
    const isCued = titles.has(word) || cues.has(word) || beside.test(word);
    const isSeveral = (letters.match(/\./g)?.length ?? 0) > 1 && !letters.trim().includes(' ');
    if (isSeveral || between !== '' || isCued || opensName.test(lead))
      spans.push({ start: match.index, end: match.index + written.length });
  }
  return spans;
}

/** `Siem v.d. Laan`, `Merel v/d Berg`: what stands between is cut short. */
const shortened =
  /(?<![\p{L}])(\p{Lu}[\p{L}'\u2019-]+) (?:v\. ?d\.|v\/d|vd\.?|v\.) ?\p{Lu}[\p{L}'\u2019-]{2,}/gu;
/** `Bakker, Sanne`, `De Vries, Jan`, `Vries, J. de`, as in a list. */
const reversed =
  /(?<=^|\n|[:(;] ?)((?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l) ){0,3})(\p{Lu}[\p{L}'\u2019-]+), ((?:\p{Lu}\. ?){1,3}|\p{Lu}[\p{L}'\u2019-]+)((?: (?:van|de|den|der|ten|ter|el)){0,3})(?![\p{L}])/gu;

function findWritten(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(shortened))
    if (isFirstName((match[1] ?? '').toLowerCase()))
      spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(reversed)) {
    const [written, before = '', name = '', given = '', behind = ''] = match;
    const surname = `${(behind || before).trim().toLowerCase().replaceAll(' ', '_')}_${name.toLowerCase()}`;
    const isSurname = lists().achternamen.has(surname.replace(/^_/, ''));
    const isGiven = given.includes('.') || isFirstName(given.toLowerCase());
    const isPair = isSurname && isGiven && !isFirstName(name.toLowerCase());
    if (isPair) spans.push({ start: match.index, end: match.index + written.length });
  }
  return spans;
}

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
    );
    if (last < 0) continue;
    if (!isInstitution(words, at, last))
      spans.push({ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 });
    at = last;
  }
  return [...spans, ...findInitials(text), ...findWritten(text)];
}

/** First names, in small letters. */
export const firstNames = (): ReadonlySet<string> => lists().voornamen;

/** Common surnames, in small letters; `_` joins those of more than one word. */
export const commonSurnames = (): ReadonlySet<string> => lists().achternamen;
