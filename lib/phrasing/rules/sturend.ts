import { wordSet } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const facts = new Set(
  'oudste jongste enige broer broertje zus zusje tweeling jaar groep verjaardag jarig afspraak afgesproken nummer adres woont woonde heet heette heten geboren straat naam huisarts fiets lopend auto bus twee drie vier vijf hoek'.split(
    ' ',
  ),
);

/** `We hadden half vier afgesproken, toch?` only checks a fact. */
const isFactCheck = (reading: Reading): boolean =>
  reading.tokens.some(({ norm, kind }) => facts.has(norm) || kind === 'number');

/** The clause that a tag or `toch` belongs to, when it is a statement: subject before verb. */
function statementAt(reading: Reading, at: number): { clause: Clause | undefined; isStatement: boolean } {
  const clause = reading.clauses.findLast(({ from, verb }) => verb >= 0 && from <= at);
  const isStatement = clause !== undefined && clause.subject >= 0 && clause.subject < clause.verb;
  return { clause, isStatement };
}

/** Ends in a tag after a statement. After a verb first, `toch` means `anyway`: `Komt u morgen toch?` */
function tag(hit: Hit, reading: Reading, { lists }: Scope): boolean | Match {
  if (reading.question === null || reading.tokens.length < 3) return false;
  const { clause: last, isStatement } = statementAt(reading, hit.from);
  if (last === undefined) return false;
  const first = reading.norm(hit.from);
  const before = reading.norm(hit.from - 1);
  const hasComma = before === ',' || first === ',';
  // `Komt u vrijdag, of niet?` offers a choice; `wel?` needs its comma.
  const isChoice = first === 'of' || first === 'wel' || first === 'niet';
  if (first === 'wel' && !hasComma) return false;
  if (isChoice && reading.question.kind === 'closed' && reading.question.at === 0) return false;
  if (!isStatement && !hasComma) return false;
  if (reading.question.kind === 'open' && reading.question.at < last.from) return false;
  // `Dat was schrikken, hè?` feels along.
  const { mee } = lists;
  const denied = reading.findFeature(dutch.NEGATION, last.from, hit.from) >= 0;
  // `Wat een week heeft u gehad, hè?`
  if (first === 'he' && /^(?:wat|zo'n)$/.test(reading.norm(last.from))) return false;
  if (first === 'he' && !denied && mee && reading.find(mee) >= 0) return false;
  if (first === 'he' && last.who === 'thing' && reading.tokens.some(({ norm }) => feelsAlong.test(norm)))
    return false;
  if (last.who === 'self' || (isFactCheck(reading) && !takesSides(reading, hit, lists)))
    return { from: last.from, to: hit.to, level: 'weetje' };
  return { from: last.from, to: hit.to };
}

const feelsAlong = /^(?:mee|makkelijk|gemakkelijk|niks|zomaar|meegevallen|eenvoudig)$/;

/** A verdict, or what the parent is taken to think. */
function takesSides(reading: Reading, hit: Hit, lists: Scope['lists']): boolean {
  const { oordeel, standpunt } = lists;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  const from = clause.from;
  const to = reading.tokens.length;
  return [oordeel, standpunt].some((words) => words !== undefined && reading.find(words, from, to) >= 0);
}

/** `U vindt het toch ook belangrijk?`: a statement with a question mark that asks for agreement. */
function inside(hit: Hit, reading: Reading, { lists }: Scope): boolean | Match {
  const { question } = reading;
  if (!question?.marked || (question.kind === 'open' && question.at < hit.at)) return false;
  const { clause, isStatement } = statementAt(reading, hit.at);
  if (clause === undefined || clause.who === 'self' || reading.norm(hit.at - 1) === 'maar') return false;
  // `Als u eerlijk bent, ziet u toch ook dat …?`
  const inverted =
    clause.subject === clause.verb + 1 &&
    (clause.who === 'you' ? clause.from > 0 : /^(?:dan|zo|daar|hier)$/.test(reading.norm(clause.from)));
  if (
    /^(?:komt|kom|komen|belt|brengt)$/.test(reading.norm(clause.verb)) &&
    !hasWord(reading, lists, 'oordeel')
  )
    return false;
  const second = clause.who === 'you' && clause.verb === clause.from + 1;
  // `Vier jaar is toch te jong?` judges, whatever it counts.
  const judges = clause.verb > clause.from && reading.norm(hit.at + 1) === 'te';
  if (!isStatement && !inverted && !second && !judges) return false;
  if (!judges && isFactCheck(reading) && reading.words() < 10) return false;
  return takesSides(reading, hit, lists) ? { from: clause.from, to: hit.to } : false;
}

/** `Hij krijgt zeker altijd zijn zin?` */
const presumes = (hit: Hit, reading: Reading, { lists }: Scope): boolean =>
  reading.question?.marked === true &&
  reading.clauseAt(hit.from)?.from === hit.from &&
  (takesSides(reading, hit, lists) ||
    reading.tokens.some(({ norm }) => /^(?:altijd|nooit|weer|vaak|veel|te|zin)$/.test(norm)));

/** Verbs that need no more than `niet`: `Zou u niet …?`, `Had u niet …?` */
const leaning = /^(?:zou|zouden|had|hadden)$/;
const comforts = /^(?:zitten|bijkomen|drinken|water|pauze)$/;
const cares = /^(?:druk|moe|heet|koud|warm|zwaar|ver|kou|lang)$/;
const offers = /^(?:liever|erg|graag)$/;

/** `Is het niet beter als …?`, `Moet hij niet eens …?`, `Ziet u niet dat …?`: a closed question that wants a yes. */
function search(reading: Reading, { lists }: Scope): readonly Match[] {
  const { question } = reading;
  if (!question?.marked || question.kind !== 'closed') return [];
  const [opening] = reading.clauses;
  const first = question.at >= 0 ? question.at : (opening?.verb ?? -1);
  const clause = reading.clauseAt(first);
  if (clause === undefined || clause.who === 'self' || clause.verb !== first) return [];
  if (first > clause.from + 3) return [];
  const verb = reading.norm(first);
  const stop = reading.tokens.findIndex(
    ({ norm }, at) =>
      at > first + 1 &&
      (norm === ',' || /^(?:om|of)$/.test(norm) || (reading.is(at, dutch.SUBORDINATOR) && norm !== 'als')),
  );
  const not = reading.find(denials, first + 1, Math.min(stop < 0 ? Infinity : stop, first + 11));
  if (not < 0 || reading.isQuoted(not) || isArranged(reading, first)) return [];
  if (reading.norm(first + 1) === 'er') return [];
  if (
    offers.test(reading.norm(not - 1)) ||
    (offers.test(reading.norm(not + 1)) && /^(?:als|eens|om)$/.test(reading.norm(not + 2)))
  )
    return [];
  const { druk, mening } = lists;
  const end = reading.tokens.length;
  const te = reading.tokens.findIndex(
    ({ norm }, at) =>
      at > not && norm === 'te' && !reading.is(at + 1, dutch.INFINITIVE) && !cares.test(reading.norm(at + 1)),
  );
  const asksView =
    mening !== undefined &&
    reading.find(mening, first, clause.to) >= 0 &&
    reading.tokens.some(({ norm }, at) => at > not && /^(?:dat|hoe|wat)$/.test(norm));
  if (/^(?:hoort|hoor|verstaat|versta)$/.test(verb)) return [];
  // `Komt Jip morgen ook niet, of is hij alleen vandaag ziek?`
  if (clause.who === 'child' && /^komt?$/.test(verb)) return [];
  // `Wilt u niet liever even zitten?`
  if (/^wilt?$/.test(verb) && reading.tokens.some(({ norm }) => comforts.test(norm))) return [];
  // `Zou je niet nog een foto willen sturen?` asks for something.
  if (
    leaning.test(verb) &&
    reading.norm(reading.tokens.length - 2) !== 'willen' &&
    reading.tokens.some(({ norm }, at) => norm === 'willen' && reading.norm(at + 1) !== 'dat')
  )
    return [];
  const presses =
    leaning.test(verb) ||
    te > 0 ||
    asksView ||
    (druk !== undefined && reading.find(druk, first + 1, Math.min(end, not + 8)) >= 0);
  const isAble = /^(?:kan|kunt|kun|kunnen|mag|mogen)$/.test(verb) && clause.who !== 'thing';
  return presses && !isAble ? [{ from: first, to: not + 1 }] : [];
}

const denials = wordSet('niet geen');

/** A cup of tea can be too hot, and a day can suit better. */
function isArranged(reading: Reading, from: number): boolean {
  const clause = reading.clauseAt(from);
  const aboutThing = clause?.who === 'thing' && reading.norm(clause.subject) !== 'het';
  if (aboutThing && reading.tokens.some(({ norm }) => cares.test(norm))) return true;
  return reading.tokens.slice(from).some(({ norm }) => arranges.test(norm));
}

const arranges =
  /^(?:uitkomen|uitkomt|schikken|ontvangen|gekregen|koffie|thee|gelukt|gehoord|gelezen|gezien|kwart|maandag|dinsdag|woensdag|donderdag|vrijdag|afspraak|papier|papieren|afmelden)$/;

/** Asks for agreement whatever its form; only what is said of the sender or arranged is left alone. */
const rhetorical = (hit: Hit, reading: Reading): boolean =>
  reading.question?.marked === true &&
  reading.norm(hit.from - 1) !== 'alsof' &&
  (reading.who(hit.from) !== 'self' ||
    reading.tokens.slice(hit.from, hit.to).some(({ norm }) => /^(?:eens|neem|ga)$/.test(norm)) ||
    /^(?:opmaken|concluderen|afleiden|begrijpen|vaststellen|hopen|aannemen)$/.test(
      reading.norm(hit.to - 2),
    )) &&
  !isArranged(reading, hit.from);

const invites = /^(?:mag|mogen|welkom|gerust|bellen|mailen|terecht)$/;

/** A form in which the answer is already there. */
function form(hit: Hit, reading: Reading): boolean {
  const opener = reading.norm(hit.from);
  const before = reading.norm(hit.from - 1);
  // Without a question only `u snapt toch dat` steers.
  if (reading.question === null) {
    if (!/^(?:u|je|jij|jullie|dat|dit)$/.test(opener)) return false;
    return !reading.tokens.slice(hit.to).some(({ norm }) => invites.test(norm));
  }
  const isOpen = reading.question.kind === 'open' && reading.question.at < hit.from;
  if (isOpen && opener !== 'hoe') return false;
  // `Is er iets wat u niet goed vindt gaan?` leaves room.
  if (reading.norm(hit.from + 1) === 'er') return false;
  if (/^(?:hoe|wat)$/.test(before) && opener !== 'hoe') return false;
  return !isArranged(reading, hit.from);
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    // `U vroeg of …`: what the parent said or asked is not steered.
    const told = reading.tokens
      .slice(0, hit.from)
      .some(({ norm }) => /^(?:vroeg|vroegen|zei|zeiden|vertelde|schreef|zegt|vertelt|vraagt)$/.test(norm));
    if (told && reading.isReported(hit.at)) return false;
    if (hit.group === 'tag') return tag(hit, reading, scope);
    if (hit.group === 'zeker') return presumes(hit, reading, scope);
    if (hit.group === 'toch') return inside(hit, reading, scope);
    if (hit.group === 'retorisch') return rhetorical(hit, reading);
    return form(hit, reading);
  },
  search,
  looksAt: { features: dutch.NEGATION },
};
