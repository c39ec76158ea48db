import { PERMISSION, REQUEST } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isSaid } from './said.ts';

/** Asked for, agreed on, or done together, in this sentence or just before. */
function isAgreed(reading: Reading, { lists, context }: Scope): boolean {
  const { akkoord } = lists;
  // `Ik ga uw moeder vragen of …` asks for no leave.
  const asks = reading.clauses.some(
    ({ who, from, to }) =>
      who === 'self' && reading.tokens.slice(from, to).some(({ norm }) => /^vra(?:ag|gen)$/.test(norm)),
  );
  const marks = asks ? reading.before.last | reading.before.secondLast : reading.recentMarks();
  if ((marks & (REQUEST | PERMISSION)) !== 0) return true;
  if (!akkoord) return false;
  return reading.tokens.some(({ norm }, at) => {
    if (!akkoord.has(norm)) return false;
    // `nog niet besproken`, `zelf alvast gebeld`: no agreement.
    if (norm === 'zelf')
      return (
        context.mode === 'notitie' &&
        reading.findFeature(PARENT, 0, at) >= 0 &&
        reading.findFeature(PARENT, 0, at) >= at - 2
      );
    if (norm === 'mee') return false;
    if (norm === 'gevraagd' || norm === 'vroeg' || norm === 'wilde')
      return (
        reading.findFeature(PARENT | dutch.SECOND, 0, at) >= 0 && reading.findFeature(dutch.FIRST, 0, at) < 0
      );
    return reading.findFeature(dutch.NEGATION, Math.max(0, at - 4), at) < 0;
  });
}

/** Room, interpreter, coffee, an emergency. */
function isOwnWork(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { eigen } = lists;
  if (reading.tokens.some(({ norm }, at) => norm === 'voor' && /^(?:ons|onze)$/.test(reading.norm(at + 1))))
    return true;
  return eigen !== undefined && reading.find(eigen, Math.max(0, hit.from - 6), hit.to + 6) >= 0;
}

function isOnBehalf(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { ander, sterk } = lists;
  const clause = reading.clauseAt(hit.at);
  if (!ander || !sterk || clause === undefined) return false;
  const { from, to } = clause;
  const forWhom = reading.tokens
    .slice(from, to)
    .some(
      ({ norm }, at) =>
        (norm === 'voor' || norm === 'namens') &&
        (reading.is(from + at + 1, dutch.SECOND | PARENT | CHILD | NAME) ||
          /^(?:hem|haar|hen|jullie|dit|het|de)$/.test(reading.norm(from + at + 1))),
    );
  const early = reading.tokens.slice(from, to).some(({ norm }) => /^(?:alvast|vast|al|namens)$/.test(norm));
  const other = reading.find(ander, from, to) >= 0 || reading.findFeature(AGENCY, from, to) >= 0;
  const object =
    reading.tokens.slice(from, hit.to).some(({ norm }) => /^(?:u|je|jullie|hem|haar|hen)$/.test(norm)) ||
    reading.findFeature(CHILD | NAME | PARENT | FAMILY, from, to) >= 0;
  if (early && reading.tokens.slice(from, to).some(({ norm }) => norm === 'alvast')) return true;
  // `Dat heb ik voor je afgehandeld`
  const forYou = reading.tokens
    .slice(from, to)
    .some(
      ({ norm }, at) =>
        /^(?:voor|namens)$/.test(norm) &&
        /^(?:u|je|jou|jullie)$/.test(reading.norm(from + at + 1)) &&
        !/^(?:klaar|klaargezet|neergelegd|meegenomen|gelegd|gezet|gemaakt|gekocht|gevonden|gepakt|gebracht|gedaan)$/.test(
          reading.norm(hit.to - 1),
        ),
    );
  if (forYou && !reading.is(hit.to, dutch.TIME)) return true;
  if (reading.find(sterk, hit.from, hit.to) >= 0) return other || early || object;
  return (
    other &&
    (early ||
      forWhom ||
      reading.norm(from) === 'zelf' ||
      reading.tokens.slice(from, to).some(({ norm }) => /^(?:uw|je|jouw|jullie|zelf)$/.test(norm)))
  );
}

/** In a note the doer is the writer, left out or in the first person. */
function isWriter(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  const { who, verb, subject } = clause;
  const by = reading.tokens.findIndex(({ norm }) => norm === 'door');
  if (by >= 0 && reading.is(by + 1, PARENT)) return false;
  if (subject < 0 && clause.antecedent >= 0 && (who === 'parent' || who === 'child')) return false;
  if (who === 'self' || subject < 0) return true;
  if (/^(?:heb|ben)$/.test(reading.norm(verb))) return true;
  // `Voedselbank ingeschakeld`: what stands first is what was arranged.
  return (
    (verb < 0 || verb > hit.at) &&
    !reading.tokens.slice(clause.from, hit.to).some(({ norm }) => norm === 'door') &&
    subject < hit.at
  );
}

/** `Ik hoor u wel`, `ik zie hem wel vaker lachen`. */
const senses =
  /^(?:zie|zien|hoor|horen|begrijp|begrijpen|snap|geloof|geloven|ken|kennen|mis|missen|merk|vind|vinden|denk|weet|voel|gun|wens|mag|kan|wil|hoop|herken)$/;

/** `Wij regelen de lunch`, `ik neem de groep over`, `ik schrijf het op`: work of their own. */
function isOwnTask(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { ander } = lists;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  const norms = reading.tokens.slice(clause.from, clause.to).map(({ norm }) => norm);
  if (norms.some((norm) => norm.startsWith('schrij')) && norms.includes('op')) return true;
  if (!norms.some((norm) => /^(?:regel|regelen|neem|nemen)$/.test(norm))) return false;
  const theirs = norms.some((norm) => /^(?:u|uw|je|jullie|jouw|hem|haar|dat|alles|dit|wel)$/.test(norm));
  return (
    !theirs &&
    norms.at(-2) !== 'het' &&
    !(ander !== undefined && reading.find(ander, clause.from, clause.to) >= 0)
  );
}

/** `Ik leg wel uit met wie ik praat`, `ik bel u wel zodra ik iets weet`: open with the parent, nothing is taken over. */
function isOpenness(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || clause.who !== 'self') return false;
  const { from, to, verb } = clause;
  const norms = reading.tokens.slice(from, to).map(({ norm }) => norm);
  const other =
    norms.some((norm) => /^(?:hem|haar|hen|hun|ze|voor|namens|uw|jullie|jouw)$/.test(norm)) ||
    reading.findFeature(CHILD | NAME | PARENT | AGENCY, from, to) >= 0 ||
    (lists['ander'] !== undefined && reading.find(lists['ander'], from, to) >= 0);
  if (other || !norms.includes('wel')) return false;
  const word = reading.norm(verb);
  const toYou = /^(?:u|je|jou|jullie)$/.test(reading.norm(verb + 1));
  return /^(?:vertel|vertellen|zeg|zeggen)$/.test(word) || (word.startsWith('leg') && norms.includes('uit'))
    ? true
    : toYou && /^(?:bel|mail|app|bericht|schrijf|hoor|informeer|waarschuw|spreek)/.test(word);
}

export const code: RuleCode = {
  check: (hit, reading, scope): boolean | Match => {
    const isNote = scope.context.mode === 'notitie';
    if (
      isSaid(reading, hit.at) ||
      isAsked(reading) ||
      isAgreed(reading, scope) ||
      isOwnWork(hit, reading, scope)
    )
      return false;
    if (reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0 && hit.group !== 'zeg') return false;
    const match: Match = { from: hit.from, to: hit.to, unlessNext: REQUEST | PERMISSION };
    if (hit.group === 'zeg')
      return (
        !isNote &&
        !isOwnTask(hit, reading, scope) &&
        !isOpenness(hit, reading, scope) &&
        !senses.test(reading.norm(hit.from + 1)) &&
        !senses.test(reading.norm(hit.at)) &&
        match
      );
    if (hit.group === 'gedaan') return !isNote && isOnBehalf(hit, reading, scope) && match;
    const clause = reading.clauseAt(hit.from);
    // `Tante belt namens moeder`
    if (
      reading.norm(hit.from) === 'namens' &&
      clause !== undefined &&
      clause.verb >= 0 &&
      clause.verb < hit.from &&
      clause.who !== 'self'
    )
      return false;
    if (!isNote || (reading.norm(hit.from) !== 'namens' && !isWriter(hit, reading))) return false;
    return (reading.norm(hit.from) === 'namens' || isOnBehalf(hit, reading, scope)) && match;
  },
};
