/** Features of the words of one sentence, with what only the words around them can decide. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import type { OwnedPhrase, Vocabulary } from './vocabulary.ts';
import { isUnknown, NAME, PLURAL } from './words.ts';

const verbBits = dutch.FINITE | dutch.STEM | dutch.INFINITIVE | dutch.PAST | dutch.SAY | dutch.COPULA;

const pluralSubjects = new Set([
  'we',
  'wij',
  'ze',
  'zij',
  'jullie',
  'er',
  'hoe',
  'wat',
  'waar',
  'wie',
  'waarom',
  'beide',
  'beiden',
  'die',
  'dat',
  'dit',
  'allebei',
]);
const afterVerbBe = new Set([
  'er',
  'ook',
  'nu',
  'al',
  'nog',
  'heel',
  'erg',
  'te',
  'zo',
  'weer',
  'toch',
  'wel',
  'beide',
  'beiden',
  'allebei',
  'vaak',
  'soms',
  'altijd',
  'best',
  'boos',
  'moe',
  'bezig',
]);
const beforeAdverb = new Set(['te', 'zo', 'heel', 'erg', 'hoe', 'van', 'vrij', 'nogal', 'even', 'al']);
const beforeOlder = new Set([
  'wordt',
  'worden',
  'geworden',
  'jaar',
  'maanden',
  'maand',
  'weken',
  'iets',
  'wat',
  'veel',
  'te',
  'steeds',
  'hoe',
  'naarmate',
]);
const possessives = new Set([
  'mijn',
  'uw',
  'jouw',
  'zijn',
  'haar',
  'hun',
  'ons',
  'onze',
  'een',
  'de',
  "m'n",
  "z'n",
  "'n",
  'elke',
  'deze',
]);

export interface Featured {
  /** Bits of lib/dutch/lexicon.ts and words.ts, per token. */
  readonly features: Int32Array;
  /** Phrases to try, with the token where their anchor stands. */
  readonly tries: readonly { readonly at: number; readonly phrases: readonly OwnedPhrase[] }[];
}

function isPossessive(tokens: readonly Token[], features: Int32Array, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before !== undefined && (pluralSubjects.has(before.norm) || ((features[at - 1] ?? 0) & PLURAL) !== 0))
    return false;
  if (after === undefined || after.kind === 'punctuation' || afterVerbBe.has(after.norm)) return false;
  const next = features[at + 1] ?? 0;
  const closed =
    dutch.FIRST |
    dutch.SECOND |
    dutch.THIRD |
    dutch.DETERMINER |
    dutch.NEGATION |
    dutch.PREPOSITION |
    dutch.PARTICIPLE;
  return (next & closed) === 0;
}

function isCapitalised(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return true;
  return first > 0xbf && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
}

/** Takes away the readings that the words around a token rule out. */
function settle(tokens: readonly Token[], features: Int32Array, at: number): number {
  const own = features[at] ?? 0;
  const norm = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  if (norm === 'zijn') {
    if (isPossessive(tokens, features, at)) return dutch.POSSESSIVE;
    return before === 'te' ? dutch.INFINITIVE : dutch.FINITE | dutch.COPULA;
  }
  if (norm === 'ouder' && (tokens[at + 1]?.norm === 'dan' || beforeOlder.has(before))) return 0;
  if ((own & verbBits) === 0) return own;
  if (possessives.has(before) || (before === 'het' && (own & dutch.INFINITIVE) !== 0)) {
    if ((own & dutch.MODAL) === 0) return own & ~verbBits;
  }
  if ((norm === 'laat' || norm === 'vroeg') && beforeAdverb.has(before)) return own & ~verbBits;
  if (norm === 'was' && before === 'de') return 0;
  return own;
}

/** A name: with a capital inside the sentence, or one that is known, or one that a verb makes the subject. */
function isPersonName(tokens: readonly Token[], at: number, features: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (!isCapitalised(token)) return features === 0 && dutch.isName(token.norm);
  if (!isUnknown(token.norm, features))
    return (features & (dutch.STEM | dutch.INFINITIVE)) !== 0 && at > 0 && dutch.isName(token.norm);
  const opens = at === 0 || tokens[at - 1]?.kind === 'punctuation';
  if (!opens) return !/^[A-Z]{2,}$/.test(token.text) || dutch.isName(token.norm);
  const next = tokens[at + 1]?.norm ?? '';
  return (
    dutch.isName(token.norm) ||
    (dutch.mayBeName(token.norm) && (dutch.dutchFeatures(next) & (dutch.FINITE | dutch.COORDINATOR)) !== 0)
  );
}

/** Looks every word of a sentence up once. */
export function featuresOf(tokens: readonly Token[], vocabulary: Vocabulary): Featured {
  const features = new Int32Array(tokens.length);
  const tries: { at: number; phrases: readonly OwnedPhrase[] }[] = [];
  tokens.forEach((token, at) => {
    const word = vocabulary.lookup(token.norm);
    features[at] = word.features;
    if (word.phrases !== null) tries.push({ at, phrases: word.phrases });
    if (isPersonName(tokens, at, word.features)) features[at] = NAME;
  });
  for (let at = 0; at < tokens.length; at += 1) {
    if ((features[at] ?? 0) !== 0) features[at] = settle(tokens, features, at);
  }
  return { features, tries };
}
