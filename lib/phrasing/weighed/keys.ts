/** What the features of a word are called where rules' weights are written down. */
import { classesOf } from '../../context/weights/classes.ts';
import { classKey, stemKey } from '../../context/weights/keys.ts';
import * as dutch from '../../dutch/lexicon.ts';
import type { Token } from '../../dutch/token.ts';

/** Before the first word of a sentence and behind the last. */
export const opening = '^';
export const closing = '$';
/** Any number, and any first name, whatever it is. */
const anyNumber = '0';
const anyName = '@';
/** A key that begins with `!` would be that of a sign. */
const exclamation = '\u00A1';

/** What kind of word it is, by the bit of lib/dutch/lexicon.ts. */
const kinds: readonly (readonly [number, string])[] = [
  [dutch.FIRST, '%ik'],
  [dutch.SECOND, '%u'],
  [dutch.THIRD, '%hij'],
  [dutch.NEGATION, '%niet'],
  [dutch.QUESTION_WORD, '%vraagwoord'],
  [dutch.SUBORDINATOR, '%onderschikkend'],
  [dutch.COORDINATOR, '%nevenschikkend'],
  [dutch.PREPOSITION, '%voorzetsel'],
  [dutch.DETERMINER, '%aanwijzend'],
  [dutch.POSSESSIVE, '%bezittelijk'],
  [dutch.FINITE, '%persoonsvorm'],
  [dutch.STEM, '%stam'],
  [dutch.INFINITIVE, '%infinitief'],
  [dutch.PARTICIPLE, '%deelwoord'],
  [dutch.SAY, '%zeggen'],
  [dutch.MODAL, '%modaal'],
  [dutch.COPULA, '%koppel'],
  [dutch.PAST, '%verleden'],
  [dutch.TIME, '%tijd'],
  [dutch.ARTICLE, '%lidwoord'],
  [dutch.ADVERB, '%bijwoord'],
];

const quotes = /^['"\u2018-\u201E\u00AB\u00BB]/;
const anyQuote = '"';

/** What a token is read as. */
export function readAs({ kind, norm }: Pick<Token, 'kind' | 'norm'>): string {
  if (kind === 'number') return anyNumber;
  if (kind === 'word') return dutch.isName(norm) ? anyName : norm;
  if (quotes.test(norm)) return anyQuote;
  return norm.startsWith('!') ? exclamation : norm;
}

/** The keys of a word by itself: the word, how it begins, its infinitive, its classes, and what kind of word it is. */
export function keysOf(word: string): readonly string[] {
  const stem = stemKey(word);
  const infinitive = dutch.infinitiveOf(word);
  const features = dutch.dutchFeatures(word);
  return [
    word,
    ...(stem === null ? [] : [stem]),
    ...(infinitive === null ? [] : [`~${infinitive}`]),
    ...classesOf(word).map(classKey),
    ...kinds.flatMap(([bit, name]) => ((features & bit) === 0 ? [] : [name])),
  ];
}

/** The keys of all features of a sentence, each as often as it is there. */
export function keysOfTokens(tokens: readonly Token[]): string[] {
  const words = tokens.map(readAs);
  const pairs = [opening, ...words].map((word, at) => `${word} ${words[at] ?? closing}`);
  return [...words.flatMap(keysOf), ...pairs];
}
