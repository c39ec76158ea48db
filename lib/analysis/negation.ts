/** Whether a run of words is denied or rejected: `niet zorgmijdend`, `geen controlfreak`, `ik vind niet dat …`. */
import * as dutch from '../dutch/lexicon.ts';
import type { Token } from '../dutch/token.ts';
import type { Clause } from './subjects.ts';
import { WordSet } from './word-set.ts';

const rejections = new WordSet([
  'allesbehalve',
  'weinig',
  'minder',
  'onterecht',
  'allerminst',
  'hoeft',
  'hoef',
  'hoeven',
  'hoefde',
  'hoefden',
  'nergens',
]);
const reachBefore = 9;
const reachAfter = 3;

/** `niet alleen`, `niet voor niets` and `niet zomaar` deny nothing. */
function denies(tokens: readonly Token[], features: readonly number[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (((features[at] ?? 0) & dutch.NEGATION) === 0) return rejections.hasWhole(norm) && norm !== 'weinig';
  const next = tokens[at + 1]?.norm ?? '';
  return !(
    norm === 'niet' &&
    (next === 'alleen' || next === 'slechts' || next === 'enkel' || next === 'voor')
  );
}

/** False when no word of the sentence denies or rejects anything. */
export const mayDeny = (tokens: readonly Token[], allFeatures: number): boolean =>
  (allFeatures & dutch.NEGATION) !== 0 || tokens.some((token) => rejections.hasToken(token));

/** True when the tokens from `from` to `to` (end exclusive) stand under a negation. What stands inside counts as theirs. */
export function isDenied(
  tokens: readonly Token[],
  features: readonly number[],
  clauses: readonly Clause[],
  from: number,
  to: number,
): boolean {
  const index = clauses.findIndex((one) => from >= one.from && from < one.to);
  const clause = clauses[index];
  if (clause === undefined) return false;
  for (let at = Math.max(clause.from, from - reachBefore); at < from; at += 1)
    if (denies(tokens, features, at)) return true;
  for (let at = to; at < Math.min(clause.to, to + reachAfter); at += 1) {
    const norm = tokens[at]?.norm;
    // `om niet te hoeven komen` opens what follows.
    if (norm === 'om') break;
    if ((norm === 'niet' || norm === 'geenszins') && denies(tokens, features, at)) return true;
  }
  const matrix = index > 0 ? clauses[index - 1] : undefined;
  const opener = tokens[clause.from]?.norm;
  if (
    matrix === undefined ||
    !clause.subordinate ||
    (opener !== 'dat' && opener !== 'of' && opener !== 'alsof')
  )
    return false;
  for (let at = matrix.from; at < matrix.to; at += 1) if (denies(tokens, features, at)) return true;
  return false;
}
