import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode } from '../../analysis/rule.ts';
import { isShort, isStory, kindOfNote, overAll, tellsKindOfNote } from '../whole-text.ts';

const fewestShortfalls = 3;
/** In a long note three among much else are not all there is. */
const leastShare = 0.3;
const little = /^(?:te|weinig|slechte|zwakke|lage|gebrek|zonder|nauwelijks|onvoldoende|geen|matige|mindere)$/;

/** A strength that is denied, or only hoped for, is none; `achter de computer` falls behind with nothing. */
function check(hit: Hit, reading: Reading): boolean | Match {
  if (hit.group === 'tekort')
    return hit.from + 1 < hit.to || reading.norm(hit.at) !== 'achter' || isLast(reading, hit.to);
  if (reading.isNegated(hit.from, hit.to)) return false;
  if ([1, 2].some((step) => little.test(reading.norm(hit.from - step)))) return false;
  const clause = reading.clauseAt(hit.at);
  // What the professional is glad of, or hopes, is no strength of theirs.
  if (clause?.who === 'self' && clause.subject >= 0) return false;
  return { from: hit.from, to: hit.to, level: 'let-op' };
}

function isLast(reading: Reading, at: number): boolean {
  return reading.tokens[at] === undefined || reading.tokens[at]?.kind === 'punctuation';
}

const wholeText: RuleCode['wholeText'] = (sentences, ask) => {
  if (isShort(sentences)) return [];
  const told = ask();
  const fewest = Math.max(fewestShortfalls, sentences.length * leastShare);
  const isLack = isStory(told) && told.counted >= fewest;
  return isLack ? overAll('alleen-tekort', 'tip', sentences) : [];
};

export const code: RuleCode = { check, search: kindOfNote, looksAt: { word: tellsKindOfNote }, wholeText };
