import type { Reading } from '../../analysis/reading.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { CHILD, NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { actIn } from '../../phrasing/strengths/acts.ts';
import type { FieldHit, FieldText } from './field-text.ts';
import type { FieldRule } from './types.ts';
import { canBeParents, isInQuotes, isOthers } from './voice.ts';

const isContent = (reading: Reading, at: number): boolean =>
  at >= 0 &&
  (!reading.is(at, dutch.COPULA) || /^(?:blijft|bleef|blijven|bleven)$/.test(reading.norm(at))) &&
  !/^(?:heeft|had|hebben|hadden)$/.test(reading.norm(at));

/** A clause in which the parent does something, beside the one with the feeling. */
function isOwnAction(reading: Reading, clause: Clause): boolean {
  if (isOthers(reading, clause) || clause.who === 'thing' || clause.who === 'child') return false;
  if (clause.subject >= 0 && reading.is(clause.subject, CHILD | NAME)) return false;
  for (let at = clause.from; at < clause.to; at += 1) {
    // `kon zien wat ze nodig had`, `durfde te wachten`
    if (/^(?:kon|konden|durfde|durfden|wist|wisten)$/.test(reading.norm(at))) return true;
    const acts = dutch.FINITE | dutch.STEM | dutch.INFINITIVE | dutch.PARTICIPLE;
    if (reading.is(at, acts) && !reading.is(at, dutch.MODAL | dutch.SAY) && isContent(reading, at))
      return true;
  }
  return false;
}

function hasActionBeside({ reading, at }: FieldHit): boolean {
  const own = reading.clauseAt(at);
  return reading.clauses.some((clause) => clause !== own && isOwnAction(reading, clause));
}

/** A hit that stands, in a clause that can be the parent's or in the parent's own words. */
const stands = (hit: FieldHit): boolean =>
  !hit.reading.isNegated(hit.from, hit.to) && (canBeParents(hit) || isInQuotes(hit.reading, hit.at));

/** `toen ze rustig bleef`, and not `nu hij kan lezen`. */
function namesOwnMoment(words: FieldText): boolean {
  const childs = [...words.hits('prestatie'), ...words.hits('trots op kind')];
  return words
    .hits('eigen moment')
    .some(
      (moment) =>
        !childs.some(
          ({ reading, from, to }) => reading === moment.reading && from < moment.to && to > moment.from,
        ),
    );
}

function actsInOtherSentence(words: FieldText, felt: readonly FieldHit[]): boolean {
  const sentences = new Set(felt.map(({ reading }) => reading));
  return words.readings.some(
    (reading) => !sentences.has(reading) && reading.clauses.some((clause) => isOwnAction(reading, clause)),
  );
}

/** `dat ze morgen weer werkt`: a plan, with a day and nothing of the past. */
const isAgenda = (reading: Reading): boolean =>
  reading.hasMoment() &&
  reading.clauses.every(({ subordinate, verb }) => !subordinate || !reading.is(verb, dutch.PAST));

/** The parent tells what he or she did, and nothing of it is hard. */
const tellsOwnAction = (words: FieldText): boolean =>
  words.hits('zeggen').some((said) => {
    if (!canBeParents(said) || words.has('tegenslag') || words.mentions('trots op kind')) return false;
    const { reading } = said;
    if (words.has('zelf gedaan') || actedWell(reading)) return true;
    if (isAgenda(reading)) return false;
    return (
      hasActionBeside(said) && reading.clauses.some(({ subordinate }) => subordinate) && namesOwnMoment(words)
    );
  });

/** `dat ze rustig bleef`, `dat hij hem liet kiezen`: an act of the parent's own in the past, told by the parent. */
const actedWell = (reading: Reading): boolean =>
  reading.clauses.some(
    (clause) =>
      (clause.who === 'parent' || clause.who === 'unknown') &&
      isOwnAction(reading, clause) &&
      actIn(reading, clause) >= 0 &&
      clause.verb >= 0 &&
      clause.subordinate,
  );

/** The parent in quotation marks, in the first person, about what he did, saw or could. */
const tellsInOwnWords = (words: FieldText): boolean =>
  !words.hits('tegenslag').some(isOwnHardship) &&
  (words.readings.some(actsInQuotes) ||
    words
      .hits('oordeel over zichzelf')
      .some(({ reading, at, from, to }) => isInQuotes(reading, at) && !reading.isNegated(from, to)));

/** `'Ik heb haar vastgehouden'`: the parent's own words with an act of his own. */
const actsInQuotes = (reading: Reading): boolean =>
  reading.clauses.some((clause) => {
    const at = actIn(reading, clause);
    return at >= 0 && clause.who === 'self' && isInQuotes(reading, at) && !reading.isNegated(at, at + 1);
  });

/** `Ik zag dat hij moe was` is hard for the child, not for the one who tells. */
const isOwnHardship = ({ reading, at, from, to }: FieldHit): boolean => {
  if (reading.isNegated(from, to)) return false;
  const clause = reading.clauseAt(at);
  return clause?.subordinate !== true || clause.who === 'self' || clause.who === 'parent';
};

/** R3: the parent's own words or feeling, with what the parent did: the good-parent experience itself. */
export const isOwnConclusion: FieldRule = ({ field, words }) => {
  if (field !== 'goe' || words.mentions('twijfel aan zichzelf')) return false;
  if (words.hits('mening schrijver').some(({ reading, at }) => !isInQuotes(reading, at))) return false;
  if (words.hits('schrijver vindt').some(({ reading, at }) => !isInQuotes(reading, at))) return false;
  if (words.hits('oordeel over zichzelf').some(stands) && !words.hits('tegenslag').some(isOwnHardship))
    return true;
  if (tellsOwnAction(words) || tellsInOwnWords(words)) return true;
  const heard = words.hits('stem').some(canBeParents) || words.mentions('volgens ouder');
  const felt = [...words.hits('voldaan'), ...(heard ? words.hits('goede ouder') : [])].filter(stands);
  if (felt.length === 0) return false;
  return (
    felt.some(hasActionBeside) ||
    words.has('zelf gedaan') ||
    namesOwnMoment(words) ||
    actsInOtherSentence(words, felt)
  );
};
