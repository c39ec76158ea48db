import { MOMENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode } from '../../analysis/rule.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { describesNoun, isPlay } from '../about.ts';

/** `bang voor het monster`, `leest over een draak`: no verdict on the child. */
const fear = /^(?:bang|las|leest|feestje|angst)$/;

const aboutChild = (reading: Reading, at: number): boolean => {
  const clause = reading.clauseAt(at);
  if (clause === undefined) return false;
  if (clause.who === 'child') return true;
  if (clause.who === 'unknown')
    return (
      /^(?:hij|zij|ze|ie)$/.test(reading.norm(clause.antecedent)) ||
      (clause.subject < 0 && reading.findFeature(CHILD | NAME) >= 0)
    );
  return false;
};

/** What happened once, told with its moment: `was dinsdag agressief toen hij viel`. */
function isScene(reading: Reading, at: number): boolean {
  const clause = reading.clauseAt(at);
  const past = clause !== undefined && reading.is(clause.verb, dutch.PAST);
  return (
    past &&
    ((reading.marks & MOMENT) !== 0 ||
      reading.tokens.some(({ norm }) => norm === 'toen' || norm === 'nadat' || norm === 'omdat'))
  );
}

function check(hit: Hit, reading: Reading): boolean {
  const last = hit.to - 1;
  if (
    (isPlay(reading) || reading.tokens.some(({ norm }) => fear.test(norm))) &&
    !/^(?:onhandelbaar|manipulatief)/.test(reading.norm(last))
  )
    return false;
  if (hit.group === 'ervoor') return true;
  if (hit.group === 'trek') {
    return (
      !describesNoun(reading, last) &&
      aboutChild(reading, hit.at) &&
      !isScene(reading, hit.at) &&
      reading.norm(last + 1) !== 'te' &&
      isTrait(reading, hit.at)
    );
  }
  if (reading.who(hit.at) === 'parent' || reading.who(hit.at) === 'you') return false;
  // `niet te doen` and nouns need a child for their subject, or a child near.
  const child =
    aboutChild(reading, hit.at) ||
    (reading.findFeature(CHILD | NAME, 0, hit.from) >= 0 && reading.findFeature(PARENT, 0, hit.from) < 0);
  return child || (/kind|leerling/.test(reading.norm(last)) && reading.who(hit.at) !== 'thing');
}

/** Behind a copula, or without a verb: `hij kijkt lui` says how, not what he is. */
function isTrait(reading: Reading, at: number): boolean {
  const verb = reading.clauseAt(at)?.verb ?? -1;
  return (
    verb < 0 ||
    (reading.is(verb, dutch.COPULA) &&
      !/^(?:voelt|vindt|reageert|reageerde|komt|kwam)$/.test(reading.norm(verb)))
  );
}

export const code: RuleCode = { check };
