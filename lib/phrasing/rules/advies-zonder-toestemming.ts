import { ASKS_CLOSED, ASKS_OPEN, PERMISSION, REQUEST } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** With these it is an appointment, or the professional is the one who is served. */
const appointed =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag|vanmiddag|volgende|me|mij|ons|mezelf)$/;
const child = /^(?:hij|hem|haar|ze|zijn|hen)$/;

const lead = /^(?:en|dan|dus|maar|of|ook|eerst|nou|ja|joh|daarom|verder|en-dan)$/;

/** Nothing but a word like `dus` stands before it in its clause. */
function opensClause(reading: Reading, at: number): boolean {
  const clause = reading.clauseAt(at);
  if (clause === undefined || clause.subordinate) return false;
  for (let index = clause.from; index < at; index += 1)
    if (reading.tokens[index]?.kind === 'word' && !lead.test(reading.norm(index))) return false;
  return reading.tokens[at + 1]?.kind === 'word';
}

/** An order about the child or about life at home: `Knip de dag in stukjes`, `Houd hem wakker`. */
function isOrder(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const first = hit.at;
  if (!opensClause(reading, first)) return false;
  if (/^probeer/.test(reading.norm(first)) && reading.norm(first + 1) !== 'ik')
    return reading.question === null && !hasWord(reading, lists, 'spullen', first + 1);
  const next = reading.norm(first + 1);
  if (reading.question !== null || /^(?:ik|we|wij|je|jij|jullie)$/.test(next)) return false;
  const norms = reading.tokens.slice(first + 1).map(({ norm }) => norm);
  if (norms.some((norm) => appointed.test(norm)) || hasWord(reading, lists, 'spullen', first + 1))
    return false;
  // `Geef het aan als ik te snel ga.`
  if (/^(?:geef|zet|schrijf)$/.test(reading.norm(first)) && /^(?:aan|door)$/.test(norms[1] ?? ''))
    return false;
  if (isInvited(reading, first)) return false;
  const isHome = hasWord(reading, lists, 'thuis', first + 1);
  const isChild = reading.findFeature(CHILD | NAME, first + 1) >= 0 || norms.some((norm) => child.test(norm));
  return isHome || isChild;
}

const atEase = /^(?:zitten|schoot|vast|hier|staan|liggen)$/;
const getInTouch = /^(?:vraag|bel|app|mail|stuur|kom)$/;

/** `Neem rustig de tijd`, `blijf gerust zitten`, `vraag het haar gerust`: room in the talk, not advice for at home. */
function isInvited(reading: Reading, verb: number): boolean {
  const norms = reading.tokens.slice(verb).map(({ norm }) => norm);
  const isInTalk = norms.some((norm) => atEase.test(norm)) || getInTouch.test(norms[0] ?? '');
  if (norms.includes('gerust') && isInTalk) return true;
  const time = norms.slice(0, 6).indexOf('tijd');
  if (norms[0] !== 'neem' && norms[0] !== 'neemt') return false;
  const behind = norms[time + 1] ?? '';
  return time > 0 && !norms.slice(0, time).includes('thuis') && !/^(?:voor|met|als|bij)$/.test(behind);
}

/** `… en loop even weg als het u te veel wordt`: what keeps a baby safe. */
const isTooMuch = (reading: Reading): boolean =>
  reading.tokens.some(
    ({ norm }, at) =>
      (norm === 'teveel' || (norm === 'te' && reading.norm(at + 1) === 'veel')) &&
      /^(?:wordt|word|worden|is)$/.test(reading.norm(norm === 'te' ? at + 2 : at + 1)),
  );

/** `Ik zou hem laten huilen`; not `ik zou graag weten` or `ik zou u bellen`. */
function isWouldDo(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (reading.question !== null) return false;
  const end = reading.clauseAt(hit.at)?.to ?? hit.to;
  const acts = reading.tokens
    .slice(hit.to, end)
    .some(
      ({ norm }) =>
        /(?:[^aeiou]en|aan|oen|ien)$/.test(norm) && !/^(?:een|hen|geen|aan|meteen|samen|even)$/.test(norm),
    );
  return acts && !hasWord(reading, lists, 'wens', hit.from + 2, end);
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  const { lists } = scope;
  if ((reading.recentMarks() & (PERMISSION | REQUEST)) !== 0 || hasWord(reading, lists, 'veilig'))
    return false;
  if (isTooMuch(reading)) return false;
  // `Je mailde: wat zou jij doen? Ik zou …`
  if ((reading.before.last & (ASKS_OPEN | ASKS_CLOSED)) !== 0 && hit.group === 'zou') return false;
  // `Wat goed werkt is …` asks nothing.
  const isTold = reading.question?.marked === false && reading.norm(hit.from) === 'wat';
  if (reading.question?.kind === 'open' && !isTold) return false;
  if (hit.group === 'zou')
    return isWouldDo(hit, reading, scope) && { from: hit.from, to: reading.clauseAt(hit.at)?.to ?? hit.to };
  if (hit.group === 'gebiedend') return isOrder(hit, reading, scope);
  if (reading.isAboutSelf(hit.from) && hasWord(reading, lists, 'zacht', hit.from, hit.to)) return false;
  // `Het is handig als u laarzen meegeeft`, `het lijkt me goed als we bellen`
  if (
    /^(?:om|als|dat|wanneer)$/.test(reading.norm(hit.to - 1)) &&
    /^(?:ik|we|wij)$/.test(reading.norm(hit.to))
  )
    return false;
  return !hasWord(reading, lists, 'spullen') && reading.question?.marked !== true;
}

/** An order with any verb, other than those that open a talk or arrange something: `Verwen hem niet zo`. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  if (reading.question !== null || reading.findFeature(dutch.STEM) < 0) return [];
  // Behind a greeting at most: `Hoi Jan, verwen hem niet zo`; `…, zit Roos zonder` goes on about something else.
  const first = reading.clauses.findIndex(({ verb, from, to }) => verb >= 0 || to - from > 4);
  const clause = reading.clauses[first];
  if (clause === undefined || first > 1 || clause.subordinate) return [];
  const at = reading.findFeature(dutch.STEM, clause.from, clause.from + 2);
  const isOnly = at >= 0 && (clause.verb < 0 || clause.verb === at) && !reading.is(at, dutch.FINITE);
  if (!isOnly || reading.is(at + 1, dutch.FINITE | NAME) || dutch.isNoun(reading.norm(at))) return [];
  if (reading.isQuoted(at) || reading.isReported(at) || hasWord(reading, scope.lists, 'gesprek', at, at + 1))
    return [];
  const isAdvice = check({ from: at, to: clause.to, at, group: 'gebiedend' }, reading, scope) !== false;
  return isAdvice ? [{ from: at, to: at + 1 }] : [];
}

export const code: RuleCode = { check, search, looksAt: { features: dutch.STEM } };
