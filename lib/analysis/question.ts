/** What kind of question a sentence asks, if it asks one. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import { pronouns } from './pronouns.ts';
import type { Clause } from './subjects.ts';

export interface Question {
  /** `closed`: verb first, or a tag. `open`: a question word first. */
  readonly kind: 'open' | 'closed';
  /** Token of the question word, or of the verb that stands first. */
  readonly at: number;
  /** True when a question mark ends the sentence. */
  readonly marked: boolean;
}

const starters = new Set([
  'en',
  'maar',
  'ja',
  'nee',
  'ok',
  'oke',
  'goed',
  'nou',
  'nu',
  'dus',
  'tja',
  'ach',
  'mevrouw',
  'meneer',
  'mw',
  'dhr',
  'zeg',
  'trouwens',
  'verder',
  'eh',
  'he',
  'want',
  'mama',
  'papa',
  'dan',
  'ook',
  'vertel',
  'even',
  'beste',
]);
const subjects = new Set([...pronouns, 'iemand']);

function firstContent(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.kind === 'punctuation' || starters.has(tokens[at]?.norm ?? ''))) at += 1;
  // `En dan` may be all there is.
  return at < to ? at : from;
}

function isMarked(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0 && at > tokens.length - 4; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'punctuation') return false;
    if (token.text.startsWith('?') || token.text.startsWith('!?')) return true;
  }
  return false;
}

/** False when the sentence has neither a question mark at its end nor a question word, so that it asks nothing. */
export const mayAsk = (tokens: readonly Token[], allFeatures: number): boolean =>
  (allFeatures & dutch.QUESTION_WORD) !== 0 || isMarked(tokens);

interface Place {
  readonly kind: 'open' | 'closed';
  readonly at: number;
}

function inClause(tokens: readonly Token[], features: readonly number[], clause: Clause): Place | null {
  const at = firstContent(tokens, clause.from, clause.to);
  const is = (index: number, bits: number): boolean => ((features[index] ?? 0) & bits) !== 0;
  const afterPreposition = is(at, dutch.PREPOSITION) && is(at + 1, dutch.QUESTION_WORD) ? at + 1 : at;
  if (is(afterPreposition, dutch.QUESTION_WORD)) {
    const norm = tokens[afterPreposition]?.norm ?? '';
    const follows = clause.verb > afterPreposition || clause.verb < 0;
    return follows && !(norm === 'wat' && tokens[afterPreposition + 1]?.norm === 'een')
      ? { kind: 'open', at: afterPreposition }
      : null;
  }
  if (!is(at, dutch.FINITE | dutch.STEM | dutch.INFINITIVE) || clause.subordinate) return null;
  for (let next = at + 1; next <= at + 3 && next < clause.to; next += 1) {
    if (subjects.has(tokens[next]?.norm ?? '') || next === clause.subject) return { kind: 'closed', at };
  }
  return null;
}

const isMain = ({ from, to }: Clause): boolean => to - from > 1;

/** The last question that is asked in a clause of more than one word. */
function lastPlace(
  tokens: readonly Token[],
  features: readonly number[],
  clauses: readonly Clause[],
): Place | null {
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    const place = clause !== undefined && isMain(clause) ? inClause(tokens, features, clause) : null;
    if (place !== null) return place;
  }
  return null;
}

/**
 * The question of a sentence, or null. Without a question mark only a question word first counts: verb first is then a
 * condition (`Komt u later, dan wacht ik`) or an order.
 */
export function readQuestion(
  tokens: readonly Token[],
  features: readonly number[],
  clauses: readonly Clause[],
): Question | null {
  const marked = isMarked(tokens);
  const clause = clauses.find(isMain);
  const first = clause === undefined ? null : inClause(tokens, features, clause);
  if (!marked) {
    const inverted =
      first !== null &&
      clause !== undefined &&
      clause.verb >= 0 &&
      clause.verb <= first.at + 4 &&
      clause.subject > clause.verb;
    return first?.kind === 'open' && inverted && !clause.subordinate ? { ...first, marked } : null;
  }
  // Without one in the first clause, the last question asked is the one that wants an answer.
  const place = first ?? lastPlace(tokens, features, clauses);
  return { kind: place?.kind ?? 'closed', at: place?.at ?? -1, marked };
}
