import type { Reading } from '../../analysis/reading.ts';
import type { Clause } from '../../analysis/subjects.ts';
import * as dutch from '../../dutch/lexicon.ts';

const dropped = new Set(['gewoon', 'echt', 'nu', 'maar', 'eens', 'wel', 'toch', 'dus', 'dan', 'ook']);

/**
 * `U moet hem vaker voorlezen` as `Wij merken dat ___. Hoe zou het u lukken om hem vaker voor te lezen?`: only for a
 * plain main clause that ends in its infinitive and has no negation; null otherwise.
 */
export function howToManage(reading: Reading, clause: Clause, verb: number): string | null {
  const norm = reading.norm(verb);
  if (clause.subordinate || clause.subject !== verb - 1 || !/^(?:moet|moeten|dient|dienen)$/.test(norm))
    return null;
  if (reading.findFeature(dutch.NEGATION, clause.from, clause.to) >= 0) return null;
  if (reading.clauses.filter((other) => other.verb >= 0).length > 1) return null;
  const words: string[] = [];
  let last = -1;
  for (let at = verb + 1; at < clause.to; at += 1) {
    const token = reading.tokens[at];
    if (
      token === undefined ||
      token.kind === 'punctuation' ||
      dropped.has(token.norm) ||
      (token.norm === 'te' && norm.startsWith('dien'))
    )
      continue;
    words.push(token.text);
    last = at;
  }
  if (words.length < 2 || words.length > 12 || !reading.is(last, dutch.INFINITIVE)) return null;
  const subject = reading.norm(clause.subject);
  return `Wij merken dat ___. Hoe zou het ${subject === 'jij' ? 'je' : subject} lukken om ${withTe(words)}?`;
}

/** `hem vaker voorlezen` gives `hem vaker voor te lezen`. */
function withTe(words: readonly string[]): string {
  const infinitive = words.at(-1) ?? '';
  const base = dutch.separablePart(infinitive.toLowerCase());
  const joined = base === null ? `te ${infinitive}` : `${base} te ${infinitive.slice(base.length)}`;
  return [...words.slice(0, -1), joined].join(' ');
}
