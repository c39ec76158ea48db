import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
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
  if (next === ',' && reading.norm(hit.to + 1) === 'een') return true;
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

const letters = /^\p{Lu}{2,5}(?:-\p{Ll}+)?$/u;
const isCapital = (text: string, at: number): boolean => text.charCodeAt(at) > 64 && text.charCodeAt(at) < 91;

/** `Groetjes, Marleen (JGZ)`, `team JGZ Noord`: the name of who writes. */
const isSender = (reading: Reading, at: number): boolean =>
  reading.norm(at - 1) === 'team' ||
  reading.tokens.slice(0, at).some(({ norm }) => /^(?:groet|groeten|groetjes)$/.test(norm));

/** `HIA`, `TLV-aanvraag`: letters that only professionals read as a word; a text all in capitals tells nothing. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  const { bekend } = scope.lists;
  const inCapitals = reading.tokens.filter(({ text }) => isCapital(text, 1));
  if (inCapitals.length === 0 || inCapitals.length > 2) return [];
  return reading.tokens.flatMap(({ text, norm }, at) => {
    if (!isCapital(text, 1) || !letters.test(text) || bekend?.has(norm.split('-')[0] ?? '')) return [];
    if (isSender(reading, at)) return [];
    const hit = { from: at, to: at + 1, at, group: 'term' };
    return check(hit, reading, scope) ? [{ from: at, to: at + 1 }] : [];
  });
}

export const code: RuleCode = { check, search };
