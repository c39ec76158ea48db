import { ABOUT_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { AGENCY, CHILD, FAMILY, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isSaid } from './said.ts';

const light = /(?:lamp|lampje|lantaarn|licht|zon|zonnetje|maan|sterren|zonlicht)$/;
const conditional = /^(?:als|indien|mits|tenzij|wanneer|stel|zodat|opdat)$/;
const sounds = /^(?:hoest|hoestte|piept|snurkt|rochelt|stottert|zingt|neuriet|lacht)$/;
/** What is told of a house is told of who lives there. */
const household =
  /^(?:thuis|woning|huis|ruzie|ruzies|drank|drugs|geweld|mishandeling|verwaarlozing|drank.*|drugs.*|schulden|scheiding|detentie|gevangenis|huisnummer|gevochten|vechten|feestjes)$/;
const somebody = /^(?:hen|hun|hem|haar|thuis|er|hij|zij|ze)$/;

/** `Zou de baby aankomen, dan …`: a condition with its verb first. */
const isVerbFirst = (hit: Hit, reading: Reading): boolean =>
  reading.words(0, hit.at) === 0 &&
  reading.tokens.some(({ norm }) => norm === 'dan' || norm === ',' || norm === '?');

/** `zou … hebben|zijn` with a participle: told as past, so never a plan. */
function isPerfect(hit: Hit, reading: Reading, to: number): boolean {
  for (let at = hit.at + 1; at < to; at += 1) {
    if (!/^(?:hebben|zijn)$/.test(reading.norm(at))) continue;
    if (reading.is(at - 1, dutch.PARTICIPLE) || reading.is(at + 1, dutch.PARTICIPLE)) return true;
  }
  return false;
}

/** `Vader hoorde van school dat …`: what the parent was told. */
const isToParent = (hit: Hit, reading: Reading): boolean =>
  reading.clauses.some(
    ({ who, verb, from }) =>
      who === 'parent' &&
      from < hit.at &&
      /^(?:hoort|hoorde|las|leest|kreeg|begreep)/.test(reading.norm(verb)),
  );

/** `Zij bevestigt dit`: it was checked with whom it is about. */
const isChecked = (reading: Reading): boolean =>
  reading.tokens.some(
    ({ norm }, at) =>
      /^(?:bevestigt|bevestigde|bevestigd|nagevraagd)$/.test(norm) && !reading.isNegated(at, at + 1),
  );

const agreed = /^(?:afgesproken|afspraak|toegezegd|beloofd|plan|zodat|opdat|voorgesteld)$/;

/** `Ik was bang dat moeder zou schrikken`: what the writer expected, not what was told. */
function isOwnView(hit: Hit, reading: Reading): boolean {
  const index = reading.clauses.findIndex(({ from, to }) => hit.at >= from && hit.at < to);
  const matrix = reading.clauses[index - 1];
  if (!reading.clauses[index]?.subordinate || (matrix?.who !== 'self' && matrix?.who !== 'own')) return false;
  return !reading.tokens
    .slice(matrix.from, matrix.to)
    .some(({ norm }) => /^(?:hoor|gehoor|verno|verna|begr|opgev|ving)/.test(norm));
}

/** A report, or a professional who tells it: the source is known. */
const isFromOther = (reading: Reading): boolean =>
  reading.hasSource() ||
  reading.clauses.some(
    ({ who, from, to, subject }) =>
      (who === 'agency' || who === 'own') &&
      !/^buur|^buren/.test(reading.norm(subject)) &&
      reading.findFeature(dutch.SAY, from, to) >= 0,
  );

/** `als hij zou willen` and `als zij eerder kwam` are conditions; `zou slaan als hij gedronken heeft` tells a habit. */
function isConditional(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const opener = reading.tokens.findIndex(({ norm }) => conditional.test(norm));
  if (opener < 0) return false;
  const clause = reading.clauseAt(opener);
  const isHabit =
    reading.norm(opener) === 'als' &&
    opener > hit.at &&
    reading.findFeature(dutch.PAST, opener, clause?.to) < 0 &&
    hasWord(reading, lists, 'daad', hit.at, opener);
  return !isHabit;
}

/** `Zou gaan, maar kwam toch`: a plan that came to nothing. */
function wentOtherwise(hit: Hit, reading: Reading): boolean {
  const turn = reading.tokens.findIndex(
    ({ norm }, at) => at > hit.at && (norm === 'toch' || norm === 'maar'),
  );
  if (turn < 0) return false;
  return reading.norm(turn) === 'toch' || reading.findFeature(dutch.PAST, turn) >= 0;
}

const habit = /^(?:regelmatig|geregeld|vaak|dagelijks|geregeld|veelvuldig|wekelijks)$/;

function isPlan(hit: Hit, reading: Reading, { lists }: Scope, to: number): boolean {
  if (hasWord(reading, lists, 'daad', hit.at, to)) return false;
  // `Er zouden vaak mannen komen`: what comes back is no plan.
  if (reading.tokens.some(({ norm }) => habit.test(norm))) return false;
  if (hasWord(reading, lists, 'plan', hit.at, to)) return true;
  return hasWord(reading, lists, 'half', hit.at, to) && !hasWord(reading, lists, 'kwaad', hit.at, to);
}

/** `het huis`: the noun behind the article of a subject. */
const subjectNoun = (reading: Reading, subject: number): string =>
  reading.is(subject, dutch.DETERMINER | dutch.POSSESSIVE)
    ? reading.norm(subject + 1)
    : reading.norm(subject);

/** `Vader zou drinken`: no wish, no plan, no condition, no clock. */
function isToldOf(hit: Hit, reading: Reading, scope: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || reading.question !== null) return false;
  if (isVerbFirst(hit, reading) && !isPerfect(hit, reading, clause.to)) return false;
  const { who } = clause;
  if (who === 'self' || who === 'own' || who === 'agency' || who === 'you') return false;
  if (isConditional(hit, reading, scope) || reading.norm(hit.at - 1) === 'dan') return false;
  if (
    reading.is(clause.from, dutch.QUESTION_WORD) ||
    isOwnView(hit, reading) ||
    isToParent(hit, reading) ||
    reading.tokens.some(({ norm }) => agreed.test(norm)) ||
    isFromOther(reading)
  )
    return false;
  const perfect = isPerfect(hit, reading, clause.to);
  // `zou gaan en kwam toch langs`: a plan that went another way.
  if (!perfect && wentOtherwise(hit, reading)) return false;
  const idiom = reading.tokens.some(({ norm }) => norm === 'neus');
  if (!perfect && !idiom && isPlan(hit, reading, scope, clause.to)) return false;
  if (!perfect && hasWord(reading, scope.lists, 'dag', clause.from, clause.to)) return false;
  if (hasWord(reading, scope.lists, 'wens', clause.from, clause.to)) return false;
  const clock =
    reading.findFeature(dutch.TIME, clause.from, clause.to) >= 0 &&
    reading.tokens.slice(clause.from, clause.to).some(({ kind }) => kind === 'number');
  if (clock && !perfect) return false;
  const persons = reading.findFeature(PARENT | CHILD | FAMILY | NAME, clause.from, clause.to) >= 0;
  const aboutSomebody =
    who === 'parent' || who === 'child' || who === 'family' || (persons && who !== 'thing');
  const infinitive = reading.findFeature(dutch.INFINITIVE | dutch.PARTICIPLE, hit.at + 1, clause.to) >= 0;
  const subject = reading.norm(clause.subject);
  const isHome = reading.tokens.some(({ norm }) => household.test(norm));
  const told =
    infinitive ||
    reading.tokens.some(
      ({ norm }, at) => at > hit.at && at < clause.to && /^(?:zijn|hebben|worden)$/.test(norm),
    );
  const impersonal =
    told &&
    ((subject === 'er' && (infinitive || persons || isHome)) ||
      (/^(?:het|dat|dit)$/.test(subject) && (persons || isHome)) ||
      (who === 'thing' && household.test(subjectNoun(reading, clause.subject))));
  return aboutSomebody || (who === 'unknown' && infinitive) || impersonal;
}

/** `Ik hoorde van moeder dat …`: said by somebody who is named. */
function isNamed(reading: Reading, hit: Hit, { lists }: Scope): boolean {
  const end = Math.max(hit.to, reading.clauseAt(hit.at)?.to ?? 0);
  for (let at = 0; at < end; at += 1) {
    if (!/^(?:van|volgens|door|via)$/.test(reading.norm(at))) continue;
    // `de opa van Kik`: whose, not from whom.
    if (reading.norm(at) === 'van' && reading.is(at - 1, PARENT | CHILD | FAMILY)) continue;
    // `losse handjes van vader`
    if (reading.norm(at) === 'van' && at > 1 && at > hit.to - 1 && reading.features[at - 1] === 0) continue;
    // `via de groepsapp van ouders`: the place it was told in.
    if (lists['plek']?.has(reading.norm(at - 1)) || lists['bron']?.has(reading.norm(at - 1))) continue;
    for (let next = at + 1; next <= at + 3; next += 1) {
      if (/^(?:dat|over|via)$/.test(reading.norm(next))) break;
      if (reading.is(next, PARENT | CHILD | NAME | OWN) && !/^(?:andere|een)$/.test(reading.norm(next - 1)))
        return true;
      if (/^(?:oppas|gastouder|chauffeur|leidster)$/.test(reading.norm(next))) return true;
      if (reading.is(next, AGENCY) && !/^(?:buur|buren)/.test(reading.norm(next))) return true;
    }
  }
  return false;
}

const rumour = /^(?:ronde|tamtam|roddels?|geroddel|achterklap|roddelcircuit)$/;

/** News about a merger or a roof is no rumour about people. */
const isAboutPeople = (reading: Reading): boolean =>
  (reading.tokens.some(({ norm }) => rumour.test(norm)) &&
    reading.findFeature(OWN | AGENCY) < 0 &&
    reading.findFeature(dutch.FIRST) < 0) ||
  reading.findFeature(PARENT | CHILD | FAMILY | NAME) >= 0 ||
  reading.tokens.some(({ norm }) => household.test(norm)) ||
  (reading.tokens.some(({ norm }, at) => at > 0 && somebody.test(norm)) && reading.findFeature(OWN) < 0);

/** `Vader schijnt te drinken`, `het schijnt dat`; not the lamp, and not the method that seems to work. */
function isSaidOf(hit: Hit, reading: Reading): boolean {
  if (reading.tokens.some(({ norm }) => light.test(norm)) || isFromOther(reading)) return false;
  const who = reading.who(hit.at);
  const subject = reading.norm(reading.clauseAt(hit.at)?.subject ?? -1);
  // `Schijnt regelmatig politie te zijn` is not about the police.
  if (who === 'own' || (who === 'agency' && hit.from > 0) || who === 'self') return false;
  return who !== 'thing' || /^(?:het|er|dat|dit)$/.test(subject) || reading.findFeature(PARENT | FAMILY) >= 0;
}

/** A neighbour tells; not `Buurvrouw haalt op, moeder heeft dat doorgegeven`. */
function isFromNobody(hit: Hit, reading: Reading): boolean {
  if (/^(?:hoor|verne|verno|begr)/.test(reading.norm(hit.from)) && reading.who(hit.from) === 'parent')
    return false;
  // `Ik belde iemand` is no hearsay; `Ik hoorde van iemand` and `Van de buurt vernamen wij` are.
  const isHeard = /^(?:hoor|gehoor|verno|vernam|verneem|begr|ving|weet|van|via|uit|door)/.test(
    reading.norm(hit.from),
  );
  if ((reading.who(hit.from) === 'self' && !isHeard) || reading.isNegated(hit.from, hit.to)) return false;
  if (reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0) return false;
  // `dat` opens the clause of what was told.
  const told = reading.clauseAt(hit.to - 1);
  // `Meerdere ouders vertelden dat zij …` tell of themselves.
  const isOpener =
    reading.is(hit.to - 1, dutch.SUBORDINATOR) &&
    !(told !== undefined && /^(?:zij|ze)$/.test(reading.norm(told.subject)));
  const last = reading.clauseAt(hit.to - (isOpener ? 2 : 1));
  return last === undefined || last.from <= hit.from || last.who !== 'parent';
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (reading.question !== null) return false;
  if (hit.group === 'volgens') return isAboutPeople(reading);
  if (isSaid(reading, hit.at)) return false;
  if (hit.group === 'zou') return isToldOf(hit, reading, scope);
  if (hit.group === 'schijnt') return isSaidOf(hit, reading);
  const who = reading.who(hit.at);
  if (!isAboutPeople(reading) || (who === 'child' && /^hoor/.test(reading.norm(hit.from)))) return false;
  // `Ik hoorde dat hij hoest`, `dat jullie verhuizen`: a sound, or told by those who are addressed.
  if (reading.findFeature(dutch.SECOND, hit.to) >= 0 || reading.tokens.some(({ norm }) => sounds.test(norm)))
    return false;
  if (hit.group === 'bron') return isFromNobody(hit, reading);
  // `Zoals ze zegt`
  if (reading.norm(hit.to - 2) === 'ze' && /^(?:zegt|vertelt|zei)$/.test(reading.norm(hit.to - 1)))
    return false;
  // `Ga niet af op wat er wordt rondverteld`
  if (reading.norm(hit.from - 1) === 'wat' && reading.findFeature(dutch.NEGATION, 0, hit.from) >= 0)
    return false;
  // News of the own organisation.
  if (reading.who(hit.to) === 'own') return false;
  if (reading.is(hit.from - 1, dutch.NEGATION)) return false;
  // `Er wordt verteld uit het prentenboek`
  if (/^(?:uit|aan|door|tegen)$/.test(reading.norm(hit.to)) && reading.norm(hit.from) === 'er') return false;
  // `Ze zeggen dat …` is gossip only when nobody is meant.
  if (reading.norm(hit.from) === 'ze' && who !== 'unknown') return false;
  // `Vader is gehoord`, `Moeder hoorde …`: not the writer's ears.
  if (
    who === 'parent' &&
    /^(?:gehoord|hoor|verno|opgev|begr|op|via|ergens|kreeg|kregen|krijg|kwam|kwamen|pik|opgep)/.test(
      reading.norm(hit.from),
    )
  )
    return false;
  const isNameless = /^(?:ano|bereik)/.test(reading.norm(hit.from));
  if ((!isNameless && hasWord(reading, scope.lists, 'overleg')) || isChecked(reading)) return false;
  // `Moeder gebeld. Ik begreep dat zij …`: from herself.
  if (/^begr/.test(reading.norm(hit.at)) && (reading.before.last & ABOUT_PARENT) !== 0) return false;
  // `Moeder las op internet dat …`: what a parent looked up.
  if (who === 'parent' && /^(?:las|lees|lezen|gelezen|zag|ziet)$/.test(reading.norm(hit.from))) return false;
  if (reading.norm(hit.at) === 'bekend' && isFromOther(reading)) return false;
  // `Gerucht over nieuwe locatie: directie mailt`
  if (
    /^gerucht/.test(reading.norm(hit.at)) &&
    reading.findFeature(OWN) >= 0 &&
    reading.findFeature(FAMILY | CHILD) < 0
  )
    return false;
  // The parent's own trouble with gossip.
  if (/^(?:roddel|praatjes|gerucht)/.test(reading.norm(hit.at)) && who === 'parent') return false;
  return !isNamed(reading, hit, scope);
}

export const code: RuleCode = { check };
