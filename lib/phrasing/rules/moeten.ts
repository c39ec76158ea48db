import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { howToManage } from '../rewrites/how-to-manage.ts';

const relieved = new Set(['niets', 'niks', 'nergens', 'zeker']);
/** After these a duty is a circumstance: `als u moet werken`. */
const circumstance = new Set([
  'als',
  'wanneer',
  'omdat',
  'doordat',
  'terwijl',
  'hoe',
  'wat',
  'of',
  'waar',
  'zolang',
  'toen',
  'nu',
  'wie',
  'die',
  'voordat',
]);

/** `Moet u vaak werken?` and `Wat moet u nog regelen?` ask how it is. */
function asksHowItIs(hit: Hit, reading: Reading): boolean {
  const { question } = reading;
  if (question === null) return false;
  const clause = reading.clauseAt(hit.at);
  return (
    clause !== undefined &&
    clause.subject > clause.verb &&
    !reading.tokens.some(({ norm }) => norm === 'niet')
  );
}

/** `Dat u zo vaak moet opstaan, begrijp ik`: the duty is recognised, not laid down. */
function isRecognised(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || !clause.subordinate) return false;
  const opener = reading.norm(clause.from);
  if (circumstance.has(opener)) return true;
  const { inleven } = lists;
  return opener === 'dat' && inleven !== undefined && reading.find(inleven, 0, clause.from) >= 0;
}

function isFeeling(reading: Reading, from: number, to: number, { lists }: Scope): boolean {
  const { gevoel, vast } = lists;
  if (gevoel && reading.find(gevoel, from, to) >= 0) return true;
  if (reading.norm(to - 1) === 'zijn' && reading.norm(to - 2) === 'geweest') return true;
  const endsInBe = ['zijn', 'hebben', 'vinden', 'gevonden'].some((norm) =>
    reading.tokens.slice(from, to).some((token) => token.norm === norm),
  );
  return endsInBe && vast !== undefined && reading.find(vast, from, to) >= 0;
}

/** `hoort` is also hearing: only `u hoort te` and `u hoort dat te weten` are a norm. */
function isNorm(hit: Hit, reading: Reading, to: number): boolean {
  const norm = reading.norm(hit.at);
  if (!/^(?:hoort|behoort|behoren|dient|dienen)$/.test(norm)) return true;
  return reading.tokens
    .slice(hit.at, to)
    .some((token) => token.norm === 'te' || token.norm === 'op' || token.norm === 'bij');
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  const { from, to } = clause;
  if (hit.group === 'beter') return reading.question === null;
  if (clause.who !== 'you' || (clause.verb !== hit.at && hit.to - hit.from < 2)) return false;
  if (asksHowItIs(hit, reading) || isRecognised(hit, reading, scope) || !isNorm(hit, reading, to))
    return false;
  if (
    isFeeling(reading, from, to, scope) ||
    reading.tokens.slice(from, to).some(({ norm }) => relieved.has(norm))
  )
    return false;
  const { admin } = scope.lists;
  if (admin && reading.find(admin, from, to) >= 0) return false;
  // `u moet niet denken dat` puts at ease.
  if (
    reading.tokens
      .slice(hit.at, to)
      .some(
        ({ norm }, index, rest) =>
          norm === 'niet' &&
          ['denken', 'schrikken', 'schuldig', 'bang'].includes(rest[index + 1]?.norm ?? ''),
      )
  )
    return false;
  const hasAct =
    reading.findFeature(dutch.INFINITIVE | dutch.PARTICIPLE | dutch.PREPOSITION, hit.at + 1, to) >= 0 ||
    clause.subordinate ||
    hit.at < to - 2;
  if (!hasAct) return false;
  const rewrite = howToManage(reading, clause, hit.at);
  const first = Math.min(hit.from, clause.subject >= 0 ? clause.subject : hit.from);
  return {
    from: first,
    to: Math.max(hit.to, clause.subject + 1),
    ...(rewrite !== null && { rewrites: [rewrite] }),
  };
}

export const code: RuleCode = { check };
