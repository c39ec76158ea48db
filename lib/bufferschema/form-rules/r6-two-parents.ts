import type { Reading } from '../../analysis/reading.ts';
import { CHILD, PLURAL } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import type { FieldHit, FieldText } from './field-text.ts';
import { partOfField } from './fields.ts';
import type { FieldRule } from './types.ts';

const mother = /^(?:moeder|mama|mam|mdr|stiefmoeder|vrouw)$/;
const father = /^(?:vader|papa|pap|vdr|stiefvader|man)$/;

/** `haar ouders`, `de ouders van een klasgenoot`, `andere ouders`: not the parents of this child. */
function areParentsOfChild({ reading, at, from, to }: FieldHit): boolean {
  if (reading.isQuoted(at)) return false;
  for (let place = from - 2; place < to; place += 1) {
    if (reading.is(place, dutch.POSSESSIVE)) return false;
    if (/^(?:andere|sommige|veel|enkele|meeste|met|bij|van|alle|door|aan)$/.test(reading.norm(place)))
      return false;
  }
  return reading.norm(to) !== 'van';
}

/** `de kinderen allebei`, `twee broers, allebei ver weg`, `allebei de oma's`: two of something else. */
function areTheCouple({ reading, at }: FieldHit): boolean {
  if (reading.isQuoted(at)) return false;
  const others =
    /^(?:broers|zussen|meiden|oma's|opa's|oma|opa|grootouders|buren|tantes|ooms|vriendinnen|vrienden|wij|we|jullie|u)$/;
  for (let place = 0; place < reading.tokens.length; place += 1)
    if (others.test(reading.norm(place)) || (reading.is(place, CHILD) && reading.is(place, PLURAL)))
      return false;
  const next = reading.norm(at + 1);
  return !(reading.norm(at) === 'beide' && !/^(?:ouders|partners)$/.test(next));
}

const isOwn = (reading: Reading, at: number): boolean => !reading.is(at - 1, dutch.POSSESSIVE);

/** Mother and father each as a subject of a main clause, or together. */
function bothAreSubjects(reading: Reading): boolean {
  let first: 'mother' | 'father' | null = null;
  for (const { subject, subordinate } of reading.clauses) {
    if (subject < 0 || subordinate || !isOwn(reading, subject)) continue;
    const norm = reading.norm(subject);
    const who = mother.test(norm) ? 'mother' : father.test(norm) ? 'father' : null;
    if (who === null) continue;
    if (first !== null && first !== who) return true;
    first = who;
  }
  return false;
}

/** `Hij praat er niet over, zij wel`: two grown-ups set against each other, no child in sight. */
function heAndShe(reading: Reading): boolean {
  const main = reading.clauses.filter(({ subject, subordinate }) => subject >= 0 && !subordinate);
  // `Als hij schreeuwt loopt ze weg`: he is the child.
  const children = reading.clauses.filter(({ subordinate }) => subordinate);
  if (children.some(({ subject }) => /^(?:hij|zij|ze)$/.test(reading.norm(subject)))) return false;
  const he = main.some(({ subject }) => reading.norm(subject) === 'hij');
  const she = main.some(({ subject }) => /^(?:zij|ze)$/.test(reading.norm(subject)));
  // `zij heeft haar zussen`: grown-ups too.
  const isChild = (at: number): boolean =>
    reading.is(at, CHILD) && !/^(?:zus|zussen|broer|broers)$/.test(reading.norm(at));
  return he && she && !reading.tokens.some((_, at) => isChild(at));
}

/** `Mdr is moe. Vdr maakt zich geen zorgen.` */
function bothInTurn(readings: readonly Reading[]): boolean {
  const opens = readings.flatMap((reading) => {
    const clause = reading.clauses[0];
    return clause === undefined || clause.subject < 0 || clause.subordinate || !isOwn(reading, clause.subject)
      ? []
      : [reading.norm(clause.subject)];
  });
  return opens.some((norm) => mother.test(norm)) && opens.some((norm) => father.test(norm));
}

const speaksOfTwo = (words: FieldText): boolean =>
  bothInTurn(words.readings) ||
  words.readings.some(
    (reading) =>
      bothAreSubjects(reading) || (heAndShe(reading) && isAdult(words) && !words.mentions('prestatie')),
  );

const isAdult = (words: FieldText): boolean => words.mentions('volwassen');

/** R6: two parents in the form of one. */
export const speaksOfTwoParents: FieldRule = ({ field, words }) => {
  const part = partOfField(field);
  if (part !== 'D' && part !== 'C' && field !== 'beleving' && field !== 'ouderwoorden') return false;
  return (
    words.hits('ouderpaar').some(areParentsOfChild) ||
    words.hits('allebei').some(areTheCouple) ||
    words.mentions('samen genoemd') ||
    speaksOfTwo(words)
  );
};
