import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isPlay } from '../about.ts';
import { isAsked, isDeniedBefore, isSaid } from './said.ts';

/** `is de moeder van vader`, `is moeder van drie`: how people are related. */
function isRelation(hit: Hit, reading: Reading): boolean {
  const next = reading.norm(hit.to);
  if (!/^(?:van|geworden|geweest)$/.test(next)) return false;
  const bare = !/^(?:de|zijn|haar|hun|nieuwe|echte)$/.test(reading.norm(hit.to - 2));
  return (
    bare ||
    reading.findFeature(PARENT | OWN, hit.to, hit.to + 4) >= 0 ||
    reading.tokens[hit.to + 1]?.kind === 'number'
  );
}

const verbs = /^(?:is|bent|zijn|ben|was|waren|wordt|werd|geworden|=)$/;
const between =
  /^(?:u|jij|hij|zij|ze|feite|wezen|thuis|groep|nu|eigenlijk|inmiddels|hier|gewoon|feitelijk|dus|de|een|het|zijn|haar|hun|hem|uw|je|als|echte|echt|nieuwe|eigenlijke|tweede|enige|beetje|soort|voor|altijd|al|steeds|meer|bijna|op|school|in|huis|thuis|wel|zo|jouw|ook|sinds|van|kind|ouder|eerste|papa|en|overdag)$/;

/** The verb stands right before the word for a parent, apart from what says whose: `is nu zijn moeder`. */
function isPredicate(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { ander } = lists;
  const isVerb = (at: number): boolean => verbs.test(reading.norm(at)) && !reading.is(at, dutch.POSSESSIVE);
  const crosses = reading.tokens.slice(hit.from, hit.to).some(({ text }) => text === ',' || text === ';');
  const own = reading.tokens.slice(hit.from, hit.to).some(({ norm }) => norm === 'zelf');
  // `wordt moeder in mei`: nobody takes a place
  if (
    !/^(?:de|het|een|zijn|haar|hun|hem|uw|je|jouw|=|nu|eigenlijk|inmiddels|gewoon|feitelijk|echt|echte|tweede|nieuwe|eigenlijke|en|als|jullie|meer)$/.test(
      reading.norm(hit.to - 2),
    ) &&
    !reading.is(hit.to - 2, NAME)
  )
    return false;
  if (crosses || own || reading.norm(hit.to - 2) === 'als') return false;
  let at = hit.to - 2;
  while (
    at > hit.from &&
    !isVerb(at) &&
    (between.test(reading.norm(at)) ||
      reading.is(at, NAME | dutch.ADVERB | dutch.TIME) ||
      ander?.has(reading.norm(at)))
  )
    at -= 1;
  return isVerb(at);
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    if (isSaid(reading, hit.at) || isAsked(reading) || isPlay(reading)) return false;
    if (hit.group === 'zeker')
      return reading.norm(hit.to - 1) === 'noemen' || !isDeniedBefore(reading, hit.from);
    if (isDeniedBefore(reading, hit.to - 1)) return false;
    return isPredicate(hit, reading, scope) && !isRelation(hit, reading);
  },
};
