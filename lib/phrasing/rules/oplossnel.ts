import { QUOTES, SAYS_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { CHILD, NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { isAsked, isSaid } from './said.ts';

/** `dichtdoen`, `wegzetten`: not in the lexicon by themselves. */
const compound = /.(?:doen|gaan|staan|laten|zetten|leggen|houden|maken|geven|halen|brengen|trekken)$/;

/** Last infinitive of the clause that asks for something, or -1. */
function infinitiveAt(reading: Reading, { to }: Clause, from: number, { lists }: Scope): number {
  const { vrij } = lists;
  for (let at = to - 1; at >= from; at -= 1) {
    const norm = reading.norm(at);
    const isInfinitive = reading.is(at, dutch.INFINITIVE) || compound.test(norm);
    const isFree =
      vrij?.has(norm) &&
      reading.norm(at - 1) !== 'niet' &&
      !(norm === 'zeggen' && reading.tokens.some((token) => token.norm === 'nee'));
    if (isInfinitive && norm !== 'gaan' && !isFree) return at;
  }
  return -1;
}

/** No finite verb, and an infinitive that asks for something to be done: `gewoon volhouden`, `even streng zijn`. */
function isBareOrder(reading: Reading, clause: Clause, scope: Scope, from: number): boolean {
  const last = infinitiveAt(reading, clause, from + 1, scope);
  let end = clause.to - 1;
  while (end > from && reading.tokens[end]?.kind === 'punctuation') end -= 1;
  const at = reading.norm(end) === 'zijn' ? end : last;
  if (at < 0 || reading.findFeature(dutch.FINITE, clause.from, at) >= 0) return false;
  const norm = reading.norm(at);
  // `gewoon streng zijn`: to be something.
  if (norm === 'zijn' || norm === 'blijven')
    return at - from > 1 && !/^(?:thuis|stil|samen|hier)$/.test(reading.norm(at - 1));
  return true;
}

/** `Zet hem gewoon op de gang`: an order, verb first and nobody as the subject. */
function isOrder(reading: Reading, clause: Clause, hit: Hit): boolean {
  let first = clause.from;
  while (first < hit.from && /^(?:en|dan|dus|nou|maar|of|joh|ja)$/.test(reading.norm(first))) first += 1;
  if (first >= hit.from || !(reading.is(first, dutch.STEM) || acts.test(reading.norm(first)))) return false;
  const asks = /^(?:zeg|bel|vraag|vertel|mail|kom)$/.test(reading.norm(first));
  if (asks && !reading.tokens.some(({ norm }) => norm === 'nee')) return false;
  return !reading.tokens
    .slice(first, clause.to)
    .some(({ norm }) =>
      /^(?:ik|mij|me|ons|we|wij|u|uw|je|jij|jullie|tijd|rust|plaats|contact|gerust|binnen)$/.test(norm),
    );
}

const infinitiveOfVerb = (reading: Reading, { verb }: Clause): string =>
  dutch.infinitiveOf(reading.norm(verb)) ?? '';

/** `Je zet hem gewoon in bed`: what to do, told as a matter of course. */
const acts =
  /^(?:zet|laat|geef|geeft|haal|haalt|leg|legt|stuur|stuurt|neem|neemt|begin|begint|stop|stopt|koop|koopt|maak|maakt|hou|houd|houdt|negeer|negeert|breng|brengt|sluit|pak|pakt|doe|doet)$/;

function isYourJob(reading: Reading, clause: Clause, hit: Hit, scope: Scope): boolean {
  if (reading.is(clause.verb, dutch.PAST) && reading.norm(clause.verb) !== 'zou') return false;
  const { vrij } = scope.lists;
  const verb = reading.norm(clause.verb);
  if (/^(?:mag|mogen)$/.test(verb)) return false;
  if (reading.tokens.slice(hit.to, clause.to).some(({ norm }) => /^(?:mij|me|ons)$/.test(norm))) return false;
  if (clause.who === 'self') return verb === 'zou' && infinitiveAt(reading, clause, hit.to, scope) >= 0;
  if (clause.who !== 'you') return false;
  if (clause.subordinate)
    return reading.norm(clause.from) === 'als' && !vrij?.has(infinitiveOfVerb(reading, clause));
  if (
    acts.test(verb) &&
    reading.findFeature(dutch.THIRD | CHILD | NAME | dutch.ARTICLE, clause.from, clause.to) >= 0
  )
    return true;
  return infinitiveAt(reading, clause, hit.to, scope) >= 0;
}

function isQuickAdvice(hit: Hit, reading: Reading, scope: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || isAsked(reading)) return false;
  if (hit.group === 'even') {
    if (reading.norm(hit.at) === 'even') return isBareOrder(reading, clause, scope, hit.at);
    return (
      clause.who === 'you' &&
      /^(?:hoeft|hoef|hoeven|moet|kunt)$/.test(reading.norm(clause.verb)) &&
      infinitiveAt(reading, clause, hit.to, scope) >= 0
    );
  }
  if (isBareOrder(reading, clause, scope, hit.at) && hit.at - clause.from < 3) return true;
  return isOrder(reading, clause, hit) || isYourJob(reading, clause, hit, scope);
}

/** A plan in a note that names a means, with nothing of the parent in it. */
function isPlan(reading: Reading, { lists }: Scope): boolean {
  const { middel, stem } = lists;
  const colon = reading.tokens.findIndex(({ text }) => text === ':');
  const isOrder = /^(?:advies|adviezen|tip|tips|aanpak|oplossing|actie|interventie)$/.test(
    reading.norm(colon - 1),
  );
  if (
    isOrder &&
    reading.words(colon) > 1 &&
    !hasWord(reading, lists, 'planning', colon) &&
    !hasWord(reading, lists, 'stem')
  )
    return true;
  return middel !== undefined && stem !== undefined && reading.find(middel) >= 0 && reading.find(stem) < 0;
}

/** `Dat is snel opgelost, zei uw man.` */
const isTold = (reading: Reading): boolean =>
  reading.tokens.some(({ norm }) => /^(?:zei|zegt|vertelde|vertelt|noemde|zeiden)$/.test(norm));

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    if (isSaid(reading, hit.at) || isTold(reading)) return false;
    const isNote = scope.context.mode === 'notitie';
    if (hit.group === 'plan') return isNote && isPlan(reading, scope);
    if (hit.group === 'oplossing') {
      if (isNote) return reading.norm(hit.from) === 'oplossing' && isPlan(reading, scope);
      return (
        (!isAsked(reading) || reading.norm(hit.from) === 'dan') &&
        reading.findFeature(dutch.NEGATION, Math.max(0, hit.from - 4), hit.to) < 0
      );
    }
    return !isNote && isQuickAdvice(hit, reading, scope);
  },
  // A note in which the parent speaks has not been too quick.
  overall: (found, sentences, { mode }) =>
    found.length > 0 && mode === 'notitie' && hearsParent(sentences) ? [] : found,
};

function hearsParent(sentences: Summaries): boolean {
  for (const { marks } of sentences) if ((marks & (SAYS_PARENT | QUOTES)) !== 0) return true;
  return false;
}
