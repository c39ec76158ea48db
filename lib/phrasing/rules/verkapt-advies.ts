import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

/** `Kunt u niet slapen?`: what does not work out, not what should be done. */
const fails = /^(?:inloggen|slapen|vinden|openen|lezen|zien|staan|lopen|eten|werken|meer)$/;
const pushes = /^(?:gewoon|eens|beter|vaker|eerder|nachtje|keertje)$/;

function isPractical(from: number, reading: Reading, { lists }: Scope): boolean {
  const rest = reading.tokens.slice(from);
  if (rest.some(({ norm }) => pushes.test(norm))) return false;
  return hasWord(reading, lists, 'praktisch', from) || rest.some(({ norm }) => fails.test(norm));
}

/** `Waarom bent u niet eerder gekomen?` asks to account for what is past. */
const isPastReason = (hit: Hit, reading: Reading): boolean =>
  reading.norm(hit.from) === 'waarom' &&
  /^(?:bent|ben|zijn|heeft|heb|hebt|hebben|had|hadden|was|waren|kwam|kwamen|belde|ging)$/.test(
    reading.norm(hit.from + 1),
  );

const ends = (reading: Reading): boolean => reading.tokens.at(-1)?.text === '?';

/** `Heeft u al eens …gedacht`, `Hebben jullie overwogen`: the way out is in the question. */
function isTried({ verb, who }: Clause, reading: Reading, { lists }: Scope): number {
  if (!/^(?:heeft|heb|hebt|hebben)$/.test(reading.norm(verb)) || (who !== 'you' && who !== 'parent'))
    return -1;
  const { bedacht } = lists;
  const thought = bedacht ? reading.find(bedacht, verb) : -1;
  // `nagedacht over wat u nodig heeft` asks for the parent's own thoughts; `gedacht aan het boekje` reminds.
  const isOwn =
    /^(?:over|aan|bij)$/.test(reading.norm(thought + 1)) && reading.is(thought + 2, dutch.QUESTION_WORD);
  if (thought >= 0 && (isOwn || isReminder(reading, thought))) return -1;
  if (thought >= 0)
    return reading.tokens.slice(verb, thought).some(({ norm }) => norm === 'nog') ? -1 : thought;
  const done = reading.findFeature(dutch.PARTICIPLE, verb + 1);
  const once = hasWord(reading, lists, 'eens', verb, done);
  const counts = hasWord(reading, lists, 'gekregen', done, done + 1);
  // `al gebeld` asks whether; `al eens gebeld` offers it.
  const offers = reading.tokens.slice(verb, done).some(({ norm }) => /^(?:eens|weleens|ooit)$/.test(norm));
  return done >= 0 && once && offers && !counts ? done : -1;
}

/** First infinitive from a token on; at the end of a question also a verb that is not known. */
function infinitiveFrom(reading: Reading, from: number, to: number): number {
  const known = reading.findFeature(dutch.INFINITIVE, from, to);
  if (known >= 0) return known;
  const last = Math.min(to, reading.tokens.length - 1) - 1;
  return last >= from && /.{3}en$/.test(reading.norm(last)) ? last : -1;
}

/** `Zou het helpen als ik u eerst bel?`: what the professional does. */
const isOwnOffer = (reading: Reading): boolean =>
  reading.tokens.some(
    ({ norm }, at) => (norm === 'als' || norm === 'wanneer') && /^(?:ik|wij|we)$/.test(reading.norm(at + 1)),
  );

/** `Is dinsdag een idee voor de afspraak?` */
const agenda = /^(?:afspraak|tijdstip|belafspraak|(?:maan|dins|woens|donder|vrij)dag(?:ochtend|middag)?)$/;

/** `Kan oma niet een nachtje …`, `Zou je vader er niet bij halen`: denied, so meant. */
function isModal({ verb, who, to }: Clause, reading: Reading, scope: Scope): number {
  if (!/^(?:kan|kunt|kun|kunnen|kon|konden|mag|mogen|zou|zouden|wilt|wil|willen)$/.test(reading.norm(verb)))
    return -1;
  if (who === 'self' && reading.norm(verb) !== 'zou') return -1;
  const { lists } = scope;
  if (isOwnOffer(reading)) return -1;
  const not = reading.tokens.findIndex(({ norm }, at) => at > verb && (norm === 'niet' || norm === 'geen'));
  const soft = not < 0 && reading.norm(verb).startsWith('zou') && hasWord(reading, lists, 'helpt', verb);
  if (not < 0 && !soft) return -1;
  const act = infinitiveFrom(reading, Math.max(not, verb) + 1, to);
  if (act < 0) return -1;
  if (soft || hasWord(reading, lists, 'helpt', verb)) return act;
  const isState = hasWord(reading, lists, 'vond', act, act + 1);
  const pushed = hasWord(reading, lists, 'duw', not + 1) || /^(?:een|uw|je)$/.test(reading.norm(not + 1));
  const meant = pushed || (reading.norm(verb).startsWith('zou') && who !== 'unknown' && !isState);
  // `Kan opa hem niet ophalen?` proposes somebody who is not there.
  if (who === 'parent' && !fails.test(reading.norm(act))) return act;
  return meant && !isPractical(verb, reading, scope) ? act : -1;
}

/** `Zet u de wekker niet gewoon eerder?` */
function isAction({ verb, who }: Clause, reading: Reading): number {
  const norm = reading.norm(verb);
  if (who !== 'you' || reading.is(verb, dutch.MODAL | dutch.COPULA | dutch.SAY) || /^he(?:eft|b)/.test(norm))
    return -1;
  const not = reading.tokens.findIndex((one, at) => at > verb && one.norm === 'niet');
  const pushed =
    not < 0
      ? -1
      : reading.tokens.findIndex((one, at) => at > not && /^(?:gewoon|eens|beter)$/.test(one.norm));
  return pushed;
}

/** `Is logeren geen idee`, `Is het niet handiger om …`, `Lijkt dat niets voor haar` */
function isOffer({ verb, to }: Clause, reading: Reading, { lists }: Scope): number {
  if (!/^(?:is|zijn|was|lijkt|klinkt|zou|wordt)$/.test(reading.norm(verb))) return -1;
  const { beter } = lists;
  if (reading.tokens.some(({ norm }) => agenda.test(norm))) return -1;
  const better = beter ? reading.find(beter, verb, to) : -1;
  const leads = reading.tokens
    .slice(verb, better)
    .some(({ norm }) => /^(?:niet|geen|misschien|een|iets|'n)$/.test(norm));
  const aside =
    /^(?:goed|plan|tijd)$/.test(reading.norm(better)) &&
    !reading.tokens.some(({ norm }) => norm === 'niet' || norm === 'geen');
  // `Zou het niet beter zijn` steers, which is another matter.
  const steers =
    reading.norm(verb) === 'zou' &&
    !/^(?:idee|optie|oplossing|mogelijkheid|uitkomst)$/.test(reading.norm(better));
  if (
    better >= 0 &&
    leads &&
    !aside &&
    !steers &&
    !/^(?:gegaan|gelukt|gekomen)$/.test(reading.norm(better + 1))
  )
    return better;
  const something = reading.tokens.findIndex(
    ({ norm }, at) => at > verb && /^(?:iets|niets|niks|wat)$/.test(norm) && reading.norm(at + 1) === 'voor',
  );
  return something < 0 ? -1 : something + 1;
}

/** `Ooit stilgestaan bij …?`, `Misschien een timer zetten?`, `Of door je broer laten doen?`: no verb that says who. */
function isElliptic({ from, verb }: Clause, reading: Reading): number {
  const first = reading.norm(from);
  const to = reading.tokens.length;
  if (verb >= 0 && !reading.is(verb, dutch.INFINITIVE)) return -1;
  if (/^(?:ooit|weleens|al|nooit)$/.test(first)) return reading.findFeature(dutch.PARTICIPLE, from);
  if (!/^(?:misschien|wellicht|of|en|anders|gewoon|toch)$/.test(first)) return -1;
  if (/^(?:misschien|wellicht)$/.test(first)) return to - 2;
  // `En een sticker na elke droge nacht?`
  if (
    from < 2 &&
    /^(?:een|zo'n)$/.test(reading.norm(from + 1)) &&
    reading.words(from, to) > 4 &&
    reading.clauses.length < 2
  )
    return to - 2;
  return reading.is(to - 2, dutch.INFINITIVE) ? to - 2 : -1;
}

/** `En als je hem nou eens zelf laat kiezen?`: a condition, and nothing after it. */
function isIf({ from, who }: Clause, reading: Reading): number {
  const at = reading.norm(from) === 'en' ? from + 1 : from;
  if (reading.norm(at) !== 'als' || at > 1) return -1;
  const nudged = reading.tokens.some(({ norm }) => /^(?:nou|nu|eens|gewoon)$/.test(norm));
  const alone = reading.clauses.every((one) => one.subordinate || one.from <= at);
  return nudged && (alone || who === 'you') ? reading.tokens.length - 2 : -1;
}

const questions = [isTried, isModal, isOffer, isAction, isElliptic, isIf];
const leadIn = /^(?:en|of|maar|,|dan)$/;

/** Questions that offer what could be done. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  if (!ends(reading)) return [];
  const found: Match[] = [];
  for (const clause of reading.clauses) {
    const { from, verb } = clause;
    const first = reading.words(from, verb) === 0 || (verb === from + 1 && leadIn.test(reading.norm(from)));
    const isElse = verb < 0 || from <= 1;
    if (!first && !isElse) continue;
    if (reading.isQuoted(from) || reading.isReported(from)) continue;
    for (const ask of questions) {
      if (!first && ask !== isElliptic && ask !== isIf) continue;
      const last = ask(clause, reading, scope);
      const start = first && verb >= 0 && verb <= last ? verb : from;
      if (last < start) continue;
      found.push({ from: start, to: last + 1 });
      break;
    }
  }
  return found;
}

/** `Heeft u aan de gymtas gedacht?` reminds of a thing. */
const isReminder = (reading: Reading, at: number): boolean =>
  /^(?:gedacht|denken)$/.test(reading.norm(at)) &&
  !reading.tokens.some(({ norm }) => /^(?:eens|weleens|ooit|om|al)$/.test(norm)) &&
  reading.tokens.some(
    ({ norm }, index) => norm === 'aan' && reading.is(index + 1, dutch.ARTICLE | dutch.POSSESSIVE),
  );

const given = /^(?:ik|wij|we|mij|mijn|ons|onze|volgens|koffie|thee)$/;

/** Frames that hold an idea; what the sender will do, or what is agreed, is none. */
function offersIdea(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (!ends(reading) || reading.tokens.slice(hit.from, hit.to + 3).some(({ norm }) => given.test(norm)))
    return false;
  if (reading.isQuoted(hit.from) || reading.isReported(hit.from)) return false;
  // `Wat zou volgens u een goede stap zijn?`
  if (
    reading.question?.kind === 'open' &&
    reading.question.at < hit.from &&
    reading.clauseAt(hit.from)?.from !== hit.from
  )
    return false;
  if (/^(?:gehad|gekregen|ontvangen|gezien|gehoord|gevonden)$/.test(reading.norm(hit.to - 2))) return false;
  // `Een vast plekje voor zijn schoenen misschien?`
  if (reading.norm(hit.from) === 'misschien' && reading.clauses.some(({ verb }) => verb >= 0)) return false;
  return (
    !hasWord(reading, scope.lists, 'praktisch', hit.from) &&
    !reading.tokens.some(({ norm }) => agenda.test(norm))
  );
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (isPastReason(hit, reading) || isOwnOffer(reading)) return false;
  if (hit.group === 'kader') return offersIdea(hit, reading, scope);
  const opener = reading.norm(hit.from);
  const isSettled = /^(?:na|voor|om|\?)$/.test(reading.norm(hit.to - 1));
  if (
    !isSettled &&
    /^(?:kunt|kun|kan|kunnen|misschien|wellicht)$/.test(opener) &&
    isPractical(hit.from, reading, scope)
  )
    return false;
  if (opener === 'misschien' || opener === 'wellicht') return true;
  // `Wat zou u willen proberen?` asks for the parent's own way.
  if (reading.question?.kind === 'open' && hit.from > reading.question.at) return false;
  return reading.question !== null;
}

export const code: RuleCode = { check, search, looksAt: { word: (norm) => norm === '?' } };
