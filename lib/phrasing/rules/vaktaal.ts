import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { hasWord } from '../has-word.ts';

/** Words that also have an everyday sense, with the list of words that show that sense. */
const everyday: readonly (readonly [RegExp, string])[] = [
  [/^(?:signaal|signalen|netwerk|systeem)/, 'techniek'],
  [/^traject/, 'reis'],
  [/^(?:hechting|gehechtheid)/, 'wond'],
  [/^buffer/, 'bezit'],
  [/^sensitie/, 'huid'],
];

/** `dat heet een MDO`, `Het OPP is het plan waarin …`, `MDO (overleg met iedereen)` */
function isExplained(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (hasWord(reading, lists, 'uitleg')) return true;
  const next = reading.norm(hit.to);
  if (next === '(' || next === ':') return true;
  if (
    next === ',' &&
    /^(?:dat|dit|oftewel|ofwel|dus)$/.test(reading.norm(hit.to + 1)) &&
    /^(?:is|een|het|de|zijn)$/.test(reading.norm(hit.to + 2))
  )
    return true;
  return next === 'is' && /^(?:een|het|de|:)$/.test(reading.norm(hit.to + 1));
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { lists } = scope;
  if (isExplained(hit, reading, scope)) return false;
  // `Hoe is de hechting verlopen, denkt u?` is a question of the professional.
  if (reading.question === null && reading.isReported(hit.at)) return false;
  for (let at = hit.from; at < hit.to; at += 1) {
    const norm = reading.norm(at);
    for (const [word, list] of everyday) if (word.test(norm) && hasWord(reading, lists, list)) return false;
    if (norm === 'netwerk' && !/^rond/.test(reading.norm(at + 1))) return hasWord(reading, lists, 'steun');
    if (norm === 'buffers' || norm === 'buffer') return hasWord(reading, lists, 'steun');
  }
  return true;
}

export const code: RuleCode = { check };
