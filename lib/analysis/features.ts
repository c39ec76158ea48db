/** Features of the words of one sentence, with what only the words around them can decide. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import { OPENS_NAME } from './roles.ts';
import type { Vocabulary, Word } from './vocabulary.ts';
import { NAME, PARENT, PLURAL } from './words.ts';

const verbBits = dutch.FINITE | dutch.STEM | dutch.INFINITIVE | dutch.PAST | dutch.SAY | dutch.COPULA;

/** What words around it can rule out: a reading as a verb, and `ouder` that is no person. */
const unsettled = verbBits | PARENT;

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
function isPossessive(tokens: readonly Token[], features: readonly number[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
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
function settle(
  tokens: readonly Token[],
  words: readonly Word[],
  features: readonly number[],
  at: number,
): number {
  const own = features[at] ?? 0;
  const norm = tokens[at]?.norm ?? '';
  const before = at > 0 ? (tokens[at - 1]?.norm ?? '') : '';
  if (norm === 'zijn') {
    if (before === 'te') return dutch.INFINITIVE;
    return isPossessive(tokens, features, at) ? dutch.POSSESSIVE : dutch.FINITE | dutch.COPULA;
  }
  if (norm === 'ouder' && (tokens[at + 1]?.norm === 'dan' || beforeOlder.has(before))) return 0;
  if ((own & verbBits) === 0) return own;
  const isNamed = at > 0 && ((words[at - 1]?.roles ?? 0) & OPENS_NAME) !== 0;
  if (isNamed || (before === 'het' && (own & dutch.INFINITIVE) !== 0)) {
    if ((own & dutch.MODAL) === 0) return own & ~verbBits;
  }
  if ((norm === 'laat' || norm === 'vroeg') && beforeAdverb.has(before)) return own & ~verbBits;
  if (norm === 'was' && before === 'de') return 0;
  if (norm === 'staat' && before === 'in') return 0;
  return own;
}

const isOpening = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'punctuation';

/** A name: with a capital inside the sentence, or one that is known, or one that a verb makes the subject. */
function isPersonName(tokens: readonly Token[], token: Token, at: number, word: Word): boolean {
  const { features, name, unknown } = word;
  // Most words are known, and no name.
  if (!unknown && !name) return false;
  if (!isCapitalised(token)) return name && features === 0;
  if (token.kind !== 'word') return false;
  if (!unknown) return name && (features & (dutch.STEM | dutch.INFINITIVE)) !== 0 && at > 0;
  if (name) return true;
  if (!isOpening(tokens, at)) return !/^[A-Z]{2,}\.?$/.test(token.text);
  const next = tokens[at + 1]?.norm ?? '';
  return (
    dutch.mayBeName(token.norm) && (dutch.dutchFeatures(next) & (dutch.FINITE | dutch.COORDINATOR)) !== 0
  );
}

/** The words of one sentence, each looked up once. */
export class FeaturedWords {
  readonly tokens: readonly Token[];
  /** Bits of lib/dutch/lexicon.ts and words.ts, per token. */
  readonly features: readonly number[];
  /** What is known of each token by itself. */
  readonly entries: readonly Word[];
  /** All features, and all interests (see vocabulary.ts), of its words together. */
  readonly allFeatures: number;
  readonly interests: number;
  /** How many words it has, numbers among them, and how many numbers. */
  readonly wordCount: number;
  readonly numberCount: number;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    // A typed array of this length would be allocated outside the heap, which is slow; a list that grows is made anew.
    const features = new Array<number>(tokens.length);
    const words = new Array<Word>(tokens.length);
    let interests = 0;
    let marks = 0;
    let numbers = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const word = vocabulary.wordOf(token);
      words[at] = word;
      interests |= word.interests;
      if (token.kind === 'punctuation') marks += 1;
      else if (token.kind === 'number') numbers += 1;
      features[at] = isPersonName(tokens, token, at, word) ? NAME : word.features;
    }
    this.tokens = tokens;
    this.features = features;
    this.entries = words;
    this.allFeatures = settleAll(tokens, words, features);
    this.interests = interests;
    this.wordCount = tokens.length - marks;
    this.numberCount = numbers;
  }
}

/** Takes away the readings that the words around rule out; gives what is left of all tokens together. */
function settleAll(tokens: readonly Token[], words: readonly Word[], features: number[]): number {
  let all = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const own = features[at] ?? 0;
    const settled = (own & unsettled) === 0 ? own : settle(tokens, words, features, at);
    features[at] = settled;
    all |= settled;
  }
  return all;
}
