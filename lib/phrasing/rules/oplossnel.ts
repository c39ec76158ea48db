import { QUOTES, SAYS_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
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
  reading.tokens.some(
    ({ norm }, at) => reading.who(at) !== 'you' && /^(?:zei|zegt|vertelde|vertelt|noemde|zeiden)$/.test(norm),
  );

/** A prick or a weighing that is soon over is no solution. */
const isPrick = (reading: Reading): boolean => reading.find(medical) >= 0;
const medical = new WordSet(
  'prik vaccinatie inenting meting wegen onderzoek test gesprek luizen koorts bel afspraak formulier'.split(
    ' ',
  ),
);

/** A remark that makes it small; `hoort hem niet meer` is about what was done only behind another clause. */
const isShort = (hit: Hit, reading: Reading): boolean =>
  !isPrick(reading) &&
  reading.findFeature(dutch.FIRST, 0, hit.from) < 0 &&
  (!/^(?:hoor|hoort|horen|slaapt|houdt|stopt|heb|hebt|hebben)$/.test(reading.norm(hit.from)) ||
    reading.clauses.some(({ to }) => to <= hit.from));

const promises = new WordSet(['hij', 'ze', 'zij', 'het', 'dat']);
const noPromise = WordSet.like(
  /^(?:gerust|tijd|kijk|teken|verhaal|krijgt|krijg|kunt|kun|mag|mogen|kan|hoort?|ziet|zie|weet|vindt|vind|leest|veilig.*|rug|koorts|arts|huisarts|112|misschien|soms|helpt|misschien|zal|zou)$/,
);

/** `Zet de wekker vroeger en hij staat zo op`: what to do, and at once what comes of it. */
function promiseAt(reading: Reading, scope: Scope): Match | null {
  const [first] = reading.clauses;
  if (
    first === undefined ||
    // `Werk en kinderen rondkrijgen`: a word by itself is no order.
    first.to - first.from < 2 ||
    reading.quotes.length > 0 ||
    isAsked(reading) ||
    reading.find(noPromise) >= 0 ||
    isPrick(reading)
  )
    return null;
  if (reading.findFeature(dutch.FIRST | dutch.NEGATION) >= 0 || isTold(reading)) return null;
  const isBare = first.verb < 0 && infinitiveAt(reading, first, first.from, scope) >= first.to - 2;
  const isImperative =
    acts.test(reading.norm(first.from)) && !reading.is(first.from + 1, dutch.SECOND | dutch.THIRD);
  if (!isBare && !(isImperative || (reading.is(first.from, dutch.STEM) && first.verb === first.from)))
    return null;
  const result = reading.clauses.find(
    ({ from, subject, verb, joined, subordinate }) =>
      from >= first.to &&
      !subordinate &&
      verb >= 0 &&
      subject >= 0 &&
      !reading.is(verb, dutch.PAST | dutch.MODAL) &&
      (joined || /^(?:en|dan)$/.test(reading.norm(from))) &&
      (reading.has(subject, promises) || reading.is(subject, CHILD | NAME)),
  );
  return result === undefined ? null : { from: result.from, to: result.to };
}

function search(reading: Reading, scope: Scope): readonly Match[] {
  if (scope.context.mode !== 'zeggen') return [];
  const promise = promiseAt(reading, scope);
  return promise === null ? [] : [promise];
}

export const code: RuleCode = {
  search,
  looksAt: { word: (norm) => norm === 'en' || norm === 'dan' },
  check: (hit, reading, scope) => {
    if (isSaid(reading, hit.at) || isTold(reading)) return false;
    const isNote = scope.context.mode === 'notitie';
    const isDenied = reading.findFeature(dutch.NEGATION, Math.max(0, hit.from - 4), hit.to) >= 0;
    if (hit.group === 'einde')
      return !isAsked(reading) && !isDenied && !hasWord(reading, scope.lists, 'stem') && !isPrick(reading);
    if (hit.group === 'pijl')
      return (
        isNote &&
        !hasWord(reading, scope.lists, 'stem') &&
        !hasWord(reading, scope.lists, 'planning', hit.from, hit.to)
      );
    if (hit.group === 'kort')
      return (
        !isNote && (!isAsked(reading) || reading.norm(hit.from).startsWith('weet')) && isShort(hit, reading)
      );
    if (hit.group === 'plan') return isNote && isPlan(reading, scope);
    if (hit.group === 'oplossing') {
      if (isNote) return reading.norm(hit.from) === 'oplossing' && isPlan(reading, scope);
      return (!isAsked(reading) || reading.norm(hit.from) === 'dan') && !isDenied && !isPrick(reading);
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
