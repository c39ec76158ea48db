import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, GREETING, NAME } from '../../analysis/words.ts';
import { ARTICLE, DETERMINER, POSSESSIVE } from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const pet = WordSet.like(/^(?:mam|mams|mama|mamma|papa|pappa|pap|paps|mammie|pappie|mamaatje)(?:'?s)?$/);
const punctuation = /^[,.!?:;]$/;

/** `Hoi mama`, `Mam, …`, `Goed bezig, papa!`, `beste papa en mama`. */
function isAddressed(reading: Reading, at: number, { lists }: Scope): boolean {
  const first = reading.norm(0);
  const greets = reading.is(0, GREETING) || /^(?:zeg|ha|hoi|dag|lieve|beste)$/.test(first);
  if (
    greets &&
    at <= 3 &&
    reading.tokens
      .slice(1, at)
      .every(({ norm }) => pet.has(norm) || /^(?:en|eens|lieve|allemaal)$/.test(norm))
  )
    return true;
  const says = (place: number): boolean => hasWord(reading, lists, 'kind', place, place + 1);
  // `Mama, riep ze`
  if (at === 0) return reading.norm(1) === ',' && !says(2);
  if (hasWord(reading, lists, 'kind') || !isEnd(reading, at + 1)) return false;
  return (
    reading.norm(at - 1) === ',' ||
    (!isPap(reading, at) && hasWord(reading, lists, 'aanmoediging', at - 1, at))
  );
}

const isEnd = (reading: Reading, at: number): boolean =>
  reading.tokens[at] === undefined || punctuation.test(reading.norm(at));

/** Porridge too. */
const isPap = (reading: Reading, at: number): boolean =>
  /^pap/.test(reading.norm(at)) && reading.norm(at).length < 4;

/** `Wat vindt mama daarvan?`, `fijn dat papa mee is`: the parent is spoken of as the child would. */
function isTalkedOf(reading: Reading, at: number, { lists }: Scope): boolean {
  if (isPap(reading, at) || hasWord(reading, lists, 'kind') || isOfChild(reading, at)) return false;
  const isOwned =
    reading.norm(at - 1) !== 'dat' && reading.is(at - 1, POSSESSIVE | DETERMINER | ARTICLE | NAME);
  if (isOwned || /^(?:of|tegen)$/.test(reading.norm(at + 1))) return false;
  const clause = reading.clauseAt(at);
  if (clause === undefined) return false;
  if (
    clause.subject === at ||
    (clause.verb >= 0 && clause.verb === at - 1 && !hasChild(reading, clause.from, at))
  )
    return true;
  return (
    /^(?:voor|van|bij|met|door)$/.test(reading.norm(at - 1)) && !hasChild(reading, clause.from, clause.to)
  );
}

/** `Tess denkt dat mama komt`: the child's own word. */
const isOfChild = (reading: Reading, at: number): boolean =>
  reading.clauses.some(({ from, to, who }) => who === 'child' && from <= at && to <= at);

const hasChild = (reading: Reading, from: number, to: number): boolean =>
  reading.findFeature(CHILD | NAME, from, to) >= 0 ||
  reading.tokens.slice(from, to).some(({ norm }) => /^(?:hij|zij|ze|we|wij)$/.test(norm));

function search(reading: Reading, scope: Scope): readonly Match[] {
  const found: Match[] = [];
  for (let at = reading.find(pet); at >= 0; at = reading.find(pet, at + 1)) {
    if (reading.isQuoted(at)) continue;
    if (isAddressed(reading, at, scope) || isTalkedOf(reading, at, scope))
      found.push({ from: at, to: at + 1 });
  }
  return found.slice(0, 1);
}

export const code: RuleCode = { search, looksAt: { word: (norm) => pet.has(norm) } };
