/** Whose view a field gives: what the parent said, felt or concluded, or what others made of it. */
import type { Reading } from '../../analysis/reading.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { CHILD, NAME } from '../../analysis/words.ts';
import type { FieldHit, FieldText } from './field-text.ts';

/** Relatives who are not the parent of this form. */
const relative =
  /^(?:oma|opa|oma's|opa's|grootmoeder|grootvader|grootouders|schoon.*|tante|oom|zus|zusje|broer|nicht|neef|buurvrouw|buurman|vriendin|vriend|kraamzorg|kraamverzorgster|fysio|gastouder|oppas)$/;
/** Verb forms that only `ik` can leave without a subject. */
const firstPerson = new Set([
  'vind',
  'heb',
  'zie',
  'hoor',
  'denk',
  'ben',
  'merk',
  'gaf',
  'complimenteerde',
  'hoorde',
]);

/** True when the clause is about the professional, colleagues, another professional or a relative. */
export function isOthers(reading: Reading, clause: Clause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.who === 'self' || clause.who === 'own' || clause.who === 'agency') return true;
  if (clause.subject >= 0) {
    for (let at = clause.subject; at <= clause.subject + 1; at += 1)
      if (relative.test(reading.norm(at))) return true;
    return false;
  }
  for (let at = clause.from; at < clause.verb; at += 1) if (relative.test(reading.norm(at))) return true;
  return clause.who === 'unknown' && firstPerson.has(reading.norm(clause.verb));
}

const isThing = (reading: Reading, clause: Clause): boolean =>
  clause.who === 'thing' && !/^(?:dat|het|dit|er|wat|'t)$/.test(reading.norm(clause.subject));

/** The clause of a hit can be the parent's: not somebody else's, not the child's by name. */
export function canBeParents({ reading, at }: FieldHit): boolean {
  const clause = reading.clauseAt(at);
  if (clause === undefined || isOthers(reading, clause)) return false;
  if (clause.subject >= 0 && reading.is(clause.subject, CHILD | NAME)) return false;
  return !isThing(reading, clause);
}

/** In quotation marks, also when the whole sentence is. */
export const isInQuotes = (reading: Reading, at: number): boolean =>
  reading.isQuoted(at) || reading.quotes.some(({ from, to }) => at >= from && at < to && to - from > 4);

/** More than a quoted word: somebody speaks. */
const hasQuote = (reading: Reading): boolean => reading.quotes.some(({ from, to }) => to - from > 4);

/** The parent speaks: a quote, or a word for saying that is the parent's. */
export const parentSpeaks = (words: FieldText): boolean =>
  words.readings.some(hasQuote) || words.mentions('volgens ouder') || words.hits('stem').some(canBeParents);

/** The parent is heard: says, feels or concludes something, in whatever words. */
export const parentIsHeard = (words: FieldText): boolean =>
  parentSpeaks(words) || words.hits('voldaan').some(canBeParents);
