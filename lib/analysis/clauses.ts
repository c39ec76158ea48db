/** Cuts a sentence into clauses and finds the finite verb of each: rough, linear, right for most of what people write. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import type { Who } from './before.ts';
import { ClauseReader, isSeparator } from './clause-reader.ts';

export interface ClauseFrame {
  /** Tokens of the clause, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Token of the finite verb; -1 when there is none (telegram style, a heading, a list). */
  readonly verb: number;
  /** True when the clause opens with a subordinator or a relative word: its verb stands at its end. */
  readonly subordinate: boolean;
  /** True when `en`, `maar` and such join it to the clause before. */
  readonly joined: boolean;
}

/** A clause of which it must still be read who it is about, see subjects.ts. */
export interface OpenClause extends ClauseFrame {
  who: Who;
  subject: number;
  antecedent: number;
}

/** The clauses of a sentence, in order; every token is in exactly one. */
export function readClauses(tokens: readonly Token[], features: readonly number[]): OpenClause[] {
  const reader = new ClauseReader(tokens, features);
  const clauses: OpenClause[] = [];
  let from = 0;
  let subordinate = false;
  let joined = false;
  const close = (to: number): void => {
    if (to > from) {
      const verb = reader.verbOf(from, to, subordinate);
      clauses.push({ from, to, verb, subordinate, joined, who: 'unknown', subject: -1, antecedent: -1 });
    }
    from = to;
    joined = false;
    subordinate = false;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'punctuation') {
      if (isSeparator(token)) close(at + 1);
      continue;
    }
    if (subordinate && reader.opensMain(at, from)) {
      close(at);
      continue;
    }
    const own = features[at] ?? 0;
    if ((own & (dutch.SUBORDINATOR | dutch.COORDINATOR | dutch.QUESTION_WORD)) === 0 && token.norm !== 'die')
      continue;
    if (reader.joins(at, from)) {
      close(at);
      joined = true;
    } else if (reader.startsSubordinate(at, from)) {
      const withPreposition =
        at > from && reader.is(at - 1, dutch.PREPOSITION) && reader.is(at, dutch.QUESTION_WORD);
      const wasJoined = joined && at === from + 1;
      if (!wasJoined) close(withPreposition ? at - 1 : at);
      subordinate = true;
    } else if (at === from && (own & dutch.COORDINATOR) !== 0) joined = true;
  }
  close(tokens.length);
  // They are kept, and a list that grew has room for many more.
  return clauses.slice();
}
