import type { Reading } from '../../analysis/reading.ts';
import type { AnswerScope, Hit, Match, Range, RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import type { AnalysisContext, Finding } from '../../analysis/types.ts';
import { GREETING, PARENT } from '../../analysis/words.ts';
import { FINITE, NEGATION, SAY, SECOND } from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { sentencesWith } from '../whole-text.ts';

const near = 6;

/** `Geen letsel gezien` */
const isAbsent = (reading: Reading, from: number): boolean =>
  [1, 2].some((step) => /^(?:geen|zonder)$/.test(reading.norm(from - step)));

/** `Ik wil dit niet kleiner maken`: said against hiding. */
const opens =
  /^(?:kleiner|verzachten|verhullen|verbloemen|wegmoffelen|bagatelliseren|zwijgen|wegkijken|negeren|omheen)$/;

const isMissed = ({ group }: Hit): boolean => group === 'gemis';

/**
 * Where this sentence shows harm, in tokens: by the words of this rule, and by those that open the safety card. A spot
 * from paint or a vaccination shows none.
 */
function harmIn(reading: Reading, { hits, lists, worries: seen }: Scope): Range[] {
  if (hasWord(reading, lists, 'schijn')) return [];
  const told = hits.filter(({ group, from }) => group === 'schade' && !isAbsent(reading, from));
  const own = told.length > 0 && hasWord(reading, lists, 'huid') ? [] : told;
  // `Wilt u de deur op slot doen?` asks for something.
  const safety = seen.length > 0 && reading.question === null ? seen : [];
  const worries = safety.map(({ start, end }) => ({
    from: reading.tokens.findIndex((token) => token.end > start),
    to: reading.tokens.findLastIndex((token) => token.start < end) + 1,
  }));
  return [...own, ...worries];
}

/** The words of a parent, quoted or reported, are his; `volgens het kind` is the sign itself. */
function isParents(hit: Hit, reading: Reading): boolean {
  if (reading.isQuoted(hit.at)) return true;
  if (!reading.isReported(hit.at) || hit.group === 'vooraf') return false;
  const speaks = reading.clauses.some(
    ({ who, from, to }) => who === 'parent' && reading.findFeature(SAY, from, to) >= 0,
  );
  return (
    speaks ||
    reading.tokens.some(({ norm }, at) => norm === 'volgens' && reading.findFeature(PARENT, at, at + 3) >= 0)
  );
}

/** `Striem in zijn hals, misschien van de rits`: behind the sign, a cause in a few words. */
function guesses(hit: Hit, reading: Reading, { lists }: Scope, harm: readonly Range[]): boolean {
  const clause = reading.clauseAt(hit.at);
  const first = Math.min(...harm.map(({ from }) => from));
  if (clause === undefined || harm.length === 0 || hit.from < first || reading.question !== null)
    return false;
  if (hasWord(reading, lists, 'ernst') || reading.findFeature(SECOND, hit.from - 2, hit.to + 3) >= 0)
    return false;
  const isThought = /^(?:denk|gok)$/.test(reading.norm(hit.at));
  const cause = hasWord(reading, lists, 'oorzaak', hit.to, hit.to + 3);
  return cause && (isThought || clause.who !== 'parent');
}

/** `Stond alleen op straat, kan natuurlijk`: behind the sign, in another clause, and nothing is done about it. */
function shrugs(hit: Hit, reading: Reading, { lists }: Scope, harm: readonly Range[]): boolean {
  const clause = reading.clauseAt(hit.at);
  const last = Math.max(...harm.map(({ to }) => to));
  if (clause === undefined || harm.length === 0 || clause.from < last || reading.question !== null)
    return false;
  return (
    !hasWord(reading, lists, 'ernst') && clause.who !== 'self' && reading.findFeature(SECOND, clause.from) < 0
  );
}

/**
 * `Hij zit in de schuur en zegt niks`, `Vader is overdreven`: said of somebody, not of what was seen; `Die plek zegt niets`
 * does take weight off. A mail that slipped out `tussendoor` tells no worry in passing.
 */
function isOfPerson(hit: Hit, reading: Reading): boolean {
  const word = reading.norm(hit.from);
  const subject = reading.clauseAt(hit.at)?.subject ?? -1;
  const name = reading.norm(subject);
  // `die zwijgt`, not `die plek`
  const isPronoun = /^(?:hij|zij|ze)$/.test(name) || (name === 'die' && reading.is(subject + 1, FINITE));
  const isPerson = isPronoun || /^(?:child|parent|family|agency)$/.test(reading.who(hit.at));
  if (word === 'zegt' || word === 'overdreven') return isPerson;
  return word === 'tussendoor' && hit.from > 1 && reading.tokens[hit.to]?.kind === 'word';
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  // `Ik zal u wel bellen` promises something.
  if (reading.norm(hit.from) === 'zal' && reading.isAboutSelf(hit.from)) return false;
  if (hit.group === 'schade' || isMissed(hit) || isParents(hit, reading)) return false;
  if (reading.tokens.slice(hit.from, hit.to + 2).some(({ norm }) => opens.test(norm))) return false;
  const harm = harmIn(reading, scope);
  // `een beetje geslagen`: the small word stands right before the harm.
  // `sinds de kleine er is`, `een tikje te precies`
  if (hit.group === 'klein' && (reading.norm(hit.from - 1) === 'de' || reading.norm(hit.to) === 'te'))
    return false;
  if (hit.group === 'klein' && hasWord(reading, scope.lists, 'ernst')) return false;
  // `kort en klein`, `klein gehouden`, `Lieve ouders van Melle`
  if (hit.group === 'klein' && (reading.norm(hit.from - 1) === 'en' || reading.norm(hit.to) === 'gehouden'))
    return false;
  if (hit.from === 0 && reading.is(0, GREETING)) return false;
  // `Ze wil niet wakker worden`, `Moeder zegt niets`: what others do hides nothing.
  if (
    hit.group === 'vooraf' &&
    /^(?:child|parent)$/.test(reading.who(hit.at)) &&
    /^(?:wil|wilde|zegt|zei|ga|gaat|gaan|weet)/.test(reading.norm(hit.from))
  )
    return false;
  if (isOfPerson(hit, reading)) return false;
  if (hit.group === 'klein') return harm.some(({ from, to }) => to > hit.from && from < hit.to + near);
  if (hit.group === 'schouders') return shrugs(hit, reading, scope, harm);
  if (hit.group === 'gok') return guesses(hit, reading, scope, harm);
  if (harm.length > 0 || scope.hits.some(isMissed)) return true;
  // The sign may stand in the sentence before or after.
  return { from: hit.from, to: hit.to, level: 'weetje' };
}

/** `Lach er maar om, maar ze is bang …`: what stands before `maar` takes the weight off what comes behind it. */
function playedDown(reading: Reading, { lists }: Scope, first: number): Match | null {
  const but = reading.tokens.findLastIndex(
    ({ norm }, at) => norm === 'maar' && at < first && reading.norm(at - 1) === ',',
  );
  if (but < 2 || hasWord(reading, lists, 'eerlijk', 0, but)) return null;
  const isOthers = reading.clauses.some(
    ({ who, from, subject }) => from < but && subject >= 0 && /^(?:child|parent|agency)$/.test(who),
  );
  const isLight = reading.findFeature(NEGATION, 0, but) >= 0 || hasWord(reading, lists, 'terloops', 0, but);
  return isLight && !isOthers ? { from: 0, to: but - 1 } : null;
}

/** What was played down, and one match on the last token that says that this sentence shows harm. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  const harm = harmIn(reading, scope);
  if (harm.length === 0) return [];
  const last = reading.tokens.length;
  const before = playedDown(reading, scope, Math.max(...harm.map(({ from }) => from)));
  return [{ from: last - 1, to: last, level: 'let-op' }, ...(before ? [before] : [])];
}

/** The sentence opens the safety card by itself. */
const showsHarm = (reading: Reading, scope: AnswerScope): boolean =>
  scope.worries.length > 0 && reading.question === null && !hasWord(reading, scope.lists, 'schijn');

function overall(
  found: readonly Finding[],
  sentences: Summaries,
  _context: AnalysisContext,
  ask: (index: number) => boolean,
): readonly Finding[] {
  if (found.length === 0) return found;
  const told = sentencesWith('let-op', found, sentences);
  // Where something was found, the search has looked for harm.
  const searched = new Set(found.map(({ start }) => sentences.indexAt(start)));
  const isHarmed = (index: number): boolean => told.has(index) || (!searched.has(index) && ask(index));
  return found.flatMap((one): Finding[] => {
    if (one.level === 'let-op') return [];
    const index = sentences.indexAt(one.start);
    if (isHarmed(index)) return [{ ...one, level: 'let-op' }];
    if (one.level === 'tip') return [one];
    return isHarmed(index - 1) || isHarmed(index + 1) ? [{ ...one, level: 'let-op' }] : [];
  });
}

export const code: RuleCode = {
  check,
  search,
  // What is played down before `maar`; whether a sentence shows harm is asked only beside what softens.
  looksAt: { word: (norm) => norm === 'maar' },
  answer: showsHarm,
  overall,
};
