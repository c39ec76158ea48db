/** What Dutch itself says of a word: its class, and for a verb its forms. Knows nothing of parents or children. */
import { type Conjugation, conjugateStrong, conjugateWeak } from './conjugate.ts';
import functionWords from './function-words.yml';
import nameData from './names.yml';
import { normalise } from './tokenise.ts';
import verbs from './verbs.yml';

/** Features of a word, one bit each; a word can have several, as `zijn` is a verb and a possessive. */
export const FIRST = 1 << 0;
export const SECOND = 1 << 1;
export const THIRD = 1 << 2;
export const NEGATION = 1 << 3;
export const QUESTION_WORD = 1 << 4;
export const SUBORDINATOR = 1 << 5;
export const COORDINATOR = 1 << 6;
export const PREPOSITION = 1 << 7;
export const DETERMINER = 1 << 8;
export const POSSESSIVE = 1 << 9;
/** Finite and nothing else: third person, past, modal, be and have. */
export const FINITE = 1 << 10;
/** First person form, also imperative, often a noun too: werk, slaap. */
export const STEM = 1 << 11;
/** Infinitive, and plural present. */
export const INFINITIVE = 1 << 12;
export const PARTICIPLE = 1 << 13;
/** Any form of a verb with which a person is given the floor: zegt, vertelde, noemen. */
export const SAY = 1 << 14;
export const MODAL = 1 << 15;
export const COPULA = 1 << 16;
export const PAST = 1 << 17;
export const TIME = 1 << 18;
export const ARTICLE = 1 << 19;
export const ADVERB = 1 << 20;
/** Bits from here on are free for those who build on this lexicon. */
export const FIRST_FREE_BIT = 21;

const VERB = FINITE | STEM | INFINITIVE | PARTICIPLE;

/** The data files are checked by lexicon.test.ts. */
const classes = functionWords as Record<string, string>;
const verbData = verbs as { strong: string[]; weak: string };

const { names: nameList, alsoWords } = nameData as { names: string; alsoWords: string };

const wordsOf = (name: string): string[] => (classes[name] ?? '').split(/\s+/).filter(Boolean);

const table = new Map<string, number>();
const lemmas = new Map<string, string>();
const conjugations = new Map<string, Conjugation>();

function mark(words: Iterable<string>, features: number): void {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | features);
}

function addVerb(verb: Conjugation, extra: number): void {
  conjugations.set(verb.infinitive, verb);
  mark([verb.infinitive], INFINITIVE | extra);
  mark(verb.stem, STEM | extra);
  mark(verb.singular, FINITE | extra);
  mark(verb.past, FINITE | PAST | extra);
  mark(verb.participle, PARTICIPLE | extra);
  for (const form of [verb.infinitive, ...verb.stem, ...verb.singular, ...verb.past, ...verb.participle]) {
    if (!lemmas.has(form)) lemmas.set(form, verb.infinitive);
  }
}

function fill(): void {
  const say = new Set(wordsOf('say'));
  for (const line of verbData.strong) {
    const verb = conjugateStrong(line);
    addVerb(verb, say.has(verb.infinitive) ? SAY : 0);
  }
  for (const infinitive of verbData.weak.split(/\s+/).filter(Boolean)) {
    if (!conjugations.has(infinitive)) addVerb(conjugateWeak(infinitive), say.has(infinitive) ? SAY : 0);
  }
  mark(wordsOf('first'), FIRST);
  mark(wordsOf('second'), SECOND);
  mark(wordsOf('third'), THIRD);
  mark(wordsOf('negation'), NEGATION);
  mark(wordsOf('question'), QUESTION_WORD);
  mark(wordsOf('subordinate'), SUBORDINATOR);
  mark(wordsOf('coordinate'), COORDINATOR);
  mark(wordsOf('preposition'), PREPOSITION);
  mark(wordsOf('determiner'), DETERMINER);
  mark(wordsOf('possessive'), POSSESSIVE);
  mark(wordsOf('modal'), FINITE | MODAL);
  mark(wordsOf('be'), FINITE);
  mark(wordsOf('have'), FINITE);
  mark(wordsOf('copula'), COPULA);
  mark(wordsOf('time'), TIME);
  mark(wordsOf('article'), ARTICLE);
  mark(wordsOf('adverb'), ADVERB);
  mark(wordsOf('pastOfBe'), PAST);
  for (const word of wordsOf('alsoInfinitive'))
    table.set(word, ((table.get(word) ?? 0) | INFINITIVE) & ~FINITE);
  for (const word of wordsOf('rarelyVerb'))
    table.set(word, (table.get(word) ?? 0) & ~(VERB | PAST | SAY | COPULA));
  mark(['geweest'], PARTICIPLE);
}

fill();

const separable = [
  'aan',
  'achter',
  'af',
  'bij',
  'binnen',
  'door',
  'goed',
  'in',
  'klaar',
  'langs',
  'los',
  'mee',
  'na',
  'neer',
  'om',
  'onder',
  'op',
  'open',
  'over',
  'plaats',
  'samen',
  'stil',
  'tegen',
  'terecht',
  'terug',
  'thuis',
  'toe',
  'tekort',
  'uit',
  'vast',
  'vol',
  'voor',
  'voort',
  'vrij',
  'waar',
  'weg',
  'zieken',
].sort((one, other) => other.length - one.length);

interface Split {
  readonly features: number;
  readonly lemma: string;
}

/** `meewerkt`, `meegewerkt`, `meewerken`, `meetewerken`: the verb without the part that can be taken off. */
function splitSeparable(norm: string): Split | null {
  for (const part of separable) {
    if (!norm.startsWith(part) || norm.length < part.length + 3) continue;
    const rest = norm.slice(part.length);
    const features = (table.get(rest) ?? 0) & (VERB | SAY | PAST);
    if ((features & VERB) === 0) continue;
    // A noun as easily as a stem: `afspraak`, `aanslag`, `inval`.
    const kept = (features & VERB) === STEM ? 0 : features & ~STEM;
    if ((kept & VERB) === 0) continue;
    return { features: kept, lemma: part + (lemmas.get(rest) ?? rest) };
  }
  return null;
}

/** Features of a word, given its norm; 0 for a word that is not known. */
export function dutchFeatures(norm: string): number {
  const known = table.get(norm);
  if (known !== undefined) return known;
  // `aandacht` is no past of `aandenken`.
  if (nouns.has(norm)) return 0;
  return splitSeparable(norm)?.features ?? 0;
}

const nouns = new Set(wordsOf('noun'));
const openers = new Set(wordsOf('noName'));
const names = new Set(nameList.split(/\s+/).filter(Boolean).map(normalise));
const namesThatAreWords = new Set(alsoWords.split(/\s+/).filter(Boolean));

/** A word of these notes that is a noun before anything else: `plan`, `werk`, `slaap`. */
export const isNoun = (norm: string): boolean => nouns.has(norm);

/** A first name that is no other word: also one in small letters. */
export const isName = (norm: string): boolean => names.has(norm) && !namesThatAreWords.has(norm);

/** A word with a capital that may be a name: a known one, or one that does not look like a noun. */
export function mayBeName(norm: string): boolean {
  if (names.has(norm)) return true;
  return (
    norm.length < 10 &&
    !nouns.has(norm) &&
    !openers.has(norm) &&
    !/(?:ing|heid|tie|teit|schap|isme|sel|ment|age|nis|eren|atie|iek|ijk|ig|gedrag|gesprek|ief|isch)$|^(?:ge|be|ver|ont|her)/.test(
      norm,
    )
  );
}

/** The infinitive that a form belongs to (`meegewerkt` gives `meewerken`), or null when it is not a known verb. */
export function infinitiveOf(norm: string): string | null {
  const known = infinitives.get(norm);
  if (known !== undefined) return known;
  const infinitive = lemmas.get(norm) ?? splitSeparable(norm)?.lemma ?? null;
  if (infinitives.size >= mostInfinitives) infinitives.clear();
  infinitives.set(norm, infinitive);
  return infinitive;
}

/** Rules ask it of the same words over and over. */
const infinitives = new Map<string, string | null>();
const mostInfinitives = 10_000;

/** Forms that no conjugation gives. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  hebben: [...wordsOf('have'), 'gehad'],
  zijn: ['zijn', ...wordsOf('be'), 'geweest'],
  kunnen: ['kan'],
  mogen: ['mag'],
  willen: ['wil'],
  zullen: ['zal', 'zult', 'zou', 'zouden'],
};

const formsByVerb = new Map<string, readonly string[]>();

/** Every form of a verb, the infinitive first. A verb that is not in the list is conjugated as a regular one. */
export function verbForms(infinitive: string): readonly string[] {
  const known = formsByVerb.get(infinitive) ?? formsOf(infinitive);
  formsByVerb.set(infinitive, known);
  return known;
}

function formsOf(infinitive: string): readonly string[] {
  const part = conjugations.has(infinitive)
    ? undefined
    : separable.find(
        (prefix) => infinitive.startsWith(prefix) && conjugations.has(infinitive.slice(prefix.length)),
      );
  const base = part ? infinitive.slice(part.length) : infinitive;
  const verb = conjugations.get(base) ?? conjugateWeak(base);
  const forms = [verb.infinitive, ...verb.stem, ...verb.singular, ...verb.past, ...verb.participle];
  const known = part === undefined ? irregular[base] : undefined;
  // `zijn` is conjugated as no other verb.
  const all = known === undefined ? forms : base === 'zijn' ? known : [...forms, ...known];
  return [...new Set(all.map((form) => (part ?? '') + form))];
}

/** The part that comes off a separable infinitive (`voorlezen` gives `voor`), or null. */
export function separablePart(infinitive: string): string | null {
  if (conjugations.has(infinitive)) return null;
  const part = separable.find(
    (prefix) => infinitive.startsWith(prefix) && conjugations.has(infinitive.slice(prefix.length)),
  );
  return part ?? null;
}
