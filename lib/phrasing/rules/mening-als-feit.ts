import { ENDS_WITH_COLON } from '../../analysis/before.ts';
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { AnswerScope, Hit, Match, RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import type { AnalysisContext, Finding } from '../../analysis/types.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { sentencesWith } from '../whole-text.ts';

const farthest = 9;
const denial = WordSet.like(/^(?:niet|nauwelijks|onvoldoende|nooit)$/);
const conclusive = WordSet.like(/^(?:eind|slot)?conclusie|^risico|^slotsom/);
const ownVoices: ReadonlySet<string> = new Set(['self', 'own', 'agency', 'you']);
const fails = WordSet.like(/^deug/);

/** The sentence says where it comes from: somebody is named, something was measured, or it is the writer's own impression. */
function hasGround(reading: Reading, scope: Scope): boolean {
  return reading.tokens.some(({ kind }) => kind === 'number') || hasVoice(reading, scope);
}

/** Somebody is named who says or saw it; a number tells nothing of the sentence behind it. */
function hasVoice(reading: Reading, { lists }: AnswerScope): boolean {
  if (hasWord(reading, lists, 'bron') || reading.hasSource()) return true;
  return reading.clauses.some(
    ({ who, from, to }) =>
      ownVoices.has(who) &&
      (reading.findFeature(dutch.SAY, from, to) >= 0 || hasWord(reading, lists, 'zorg', from, to)),
  );
}

/** Token of what is judged: no part of a phrase with a preposition, as `in huis`. */
function topicOf(reading: Reading, { from, to }: Clause, { lists }: Scope): number {
  const { onderwerp } = lists;
  if (!onderwerp) return -1;
  for (let at = reading.find(onderwerp, from, to); at >= 0; at = reading.find(onderwerp, at + 1, to)) {
    const opener = reading.is(at - 1, dutch.DETERMINER | dutch.POSSESSIVE) ? at - 2 : at - 1;
    if (opener < from || !reading.is(opener, dutch.PREPOSITION)) return at;
  }
  return -1;
}

const isIn = (reading: Reading, at: number, words: WordSet | undefined): boolean =>
  words !== undefined && reading.has(at, words);

/** `niet op orde`, `te streng`, `een chaos`, `zorgelijk`: the last token of a judgement behind the topic, or -1. */
function judgementAfter(reading: Reading, topic: number, { lists }: Scope): number {
  const { oordeel, goed, te, chaos, faalt } = lists;
  for (let at = topic + 1; at < topic + farthest; at += 1) {
    // `tussen moeder en kind is` may be read as two clauses; a mark ends what is said of the topic.
    if (reading.tokens[at]?.kind === 'punctuation' || reading.is(at, dutch.SUBORDINATOR)) return -1;
    const norm = reading.norm(at);
    const denied = reading.find(denial, at - 3, at) >= 0;
    // With its ending it describes what follows: `in die ongezonde keuken`.
    const isBare = !norm.endsWith('e') || norm === 'onvoldoende';
    const isBad = (isBare && isIn(reading, at, oordeel)) || isIn(reading, at, chaos);
    if (isBad && !denied && !reading.isNegated(at, at + 1)) return at;
    if (!denied && (isIn(reading, at, faalt) || (reading.has(at, fails) && reading.norm(at + 1) === 'niet')))
      return at;
    if (reading.norm(at - 1) === 'te' && isIn(reading, at, te)) return at;
    if (denied && isIn(reading, at, goed)) return at;
  }
  return -1;
}

/** `slechte samenwerking`, `een ongezonde, gespannen sfeer` */
function judgementsBefore(reading: Reading, { from, to }: Clause, { lists }: Scope): Match[] {
  const { onderwerp, oordeel, goede } = lists;
  const found: Match[] = [];
  if (!onderwerp || !oordeel) return found;
  for (let at = reading.find(oordeel, from, to); at >= 0; at = reading.find(oordeel, at + 1, to)) {
    // `ongezond eetpatroon`, `een ongezonde, gespannen sfeer`
    const reach = reading.norm(at).endsWith('e') ? 3 : 2;
    const noun = reading.find(onderwerp, at + 1, at + reach);
    if (noun >= 0 && !reading.isNegated(at, at + 1)) found.push({ from: at, to: noun + 1 });
  }
  // `geen gezonde omgeving`
  for (
    let at = goede ? reading.find(goede, from, to) : -1;
    at >= 0;
    at = goede ? reading.find(goede, at + 1, to) : -1
  ) {
    const noun = reading.find(onderwerp, at + 1, at + 3);
    if (noun >= 0 && reading.norm(at - 1) === 'geen') found.push({ from: at - 1, to: noun + 1 });
  }
  return found;
}

/** A judgement of how the family lives, in one clause. */
function judgements(reading: Reading, clause: Clause, scope: Scope): Match[] {
  if (hasWord(reading, scope.lists, 'elders', clause.from, clause.to)) return [];
  const found = judgementsBefore(reading, clause, scope);
  const topic = topicOf(reading, clause, scope);
  const last = topic < 0 ? -1 : judgementAfter(reading, topic, scope);
  if (last >= 0) found.push({ from: topic, to: last + 1 });
  // `Zorgelijk is de situatie thuis.`
  const first = clause.verb - 1;
  if (first >= clause.from && topic > first && hasWord(reading, scope.lists, 'oordeel', first, first + 1))
    found.push({ from: first, to: topic + 1 });
  return found;
}

/** `duidelijk te weinig`, `Duidelijk een kind dat`: a claim, not a way to speak. */
function isClaim(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const before = reading.norm(hit.at - 1);
  const next = reading.norm(hit.to);
  if (reading.is(hit.at - 1, dutch.PREPOSITION) || /^(?:niet|nog|even|zo|heel|erg|wel)$/.test(before))
    return false;
  const isFirst = before === '' || reading.tokens[hit.at - 1]?.kind === 'punctuation';
  if (next === 'dat' || next === 'een' || next === 'in') return isFirst;
  return hasWord(reading, lists, 'claim', hit.to, hit.to + 1) && !ownVoices.has(reading.who(hit.at));
}

const weighing =
  /^(?:te|alleen|altijd|hele|alweer|veel|beter|slecht|slechter|niemand|mis|fout|schuld|last|problemen|zwaar|moeilijk)$/;

/** `natuurlijk geboren` and `uiteraard mag oma mee` claim nothing. */
function isCertainty(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  if (hasWord(reading, lists, 'beleefd') || hasWord(reading, lists, 'bevalling')) return false;
  // `Evident verband` describes a noun.
  if (hit.from === 0 && /^(?:evident|onmiskenbaar)$/.test(reading.norm(0)) && reading.features[hit.to] === 0)
    return false;
  // `Hij komt natuurlijk weer`: sure, and no judgement.
  const isMild = /^(?:natuurlijk|uiteraard|vanzelfsprekend)$/.test(reading.norm(hit.at));
  if (
    isMild &&
    !reading.tokens.some(
      (_token, at) =>
        reading.is(at, dutch.NEGATION) ||
        // `fijn om te horen`
        (weighing.test(reading.norm(at)) &&
          !(reading.norm(at) === 'te' && reading.is(at + 1, dutch.INFINITIVE))),
    )
  )
    return false;
  return !ownVoices.has(reading.who(hit.at)) && reading.words() > 3 && reading.norm(hit.to) !== 'voor';
}

function isJudged(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (hasGround(reading, scope)) return false;
  if (hit.group === 'duidelijk') return isClaim(hit, reading, scope);
  if (hit.group === 'zeker') return isCertainty(hit, reading, scope);
  if (hit.group === 'tekort')
    return !hasWord(reading, scope.lists, 'elders') && !reading.isNegated(hit.from, hit.to);
  if (hit.group !== 'wensen') return true;
  return hasWord(reading, scope.lists, 'onderwerp') || reading.findFeature(PARENT | CHILD) >= 0;
}

/** `Conclusie:`, `Risico's na het huisbezoek:` */
const isConclusive = (reading: Reading): boolean =>
  reading.has(0, conclusive) && [1, 2, 3, 4, 5].some((at) => reading.norm(at) === ':');

/** A judgement in a conclusion weighs more: others build on it. */
function weighed(match: Match, reading: Reading, { context }: Scope): Match {
  const isConclusion = /conclusie|risico/.test(context.field?.toLowerCase() ?? '') || isConclusive(reading);
  return isConclusion ? { ...match, level: 'let-op' } : match;
}

/** The judgements of a sentence that stands on nothing. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  // A heading on a line of its own; `overall` knows it by its colon.
  if (isConclusive(reading) && reading.tokens.at(-1)?.text === ':')
    return [{ from: 0, to: 1, level: 'let-op' }];
  if (reading.question !== null || reading.isHeading()) return [];
  const found = reading.clauses
    .filter(({ who }) => !ownVoices.has(who))
    .flatMap((clause) => judgements(reading, clause, scope))
    // `Eetpatroon slecht: veel sap` says what it rests on.
    .filter(({ to }) => reading.norm(to) !== ':')
    .filter(({ from }) => !reading.isReported(from) && !reading.isQuoted(from))
    .map((match) => weighed(match, reading, scope));
  return found.length > 0 && hasGround(reading, scope) ? [] : found;
}

/** The last heading above this sentence is a conclusion. */
function underHeading(at: number, headings: ReadonlySet<number>, sentences: Summaries): boolean {
  if (headings.size === 0) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    if (headings.has(before)) return true;
    if (((sentences.at(before)?.marks ?? 0) & ENDS_WITH_COLON) !== 0) return false;
  }
  return false;
}

type Ask = (index: number) => boolean;

/** A judgement right behind a sentence that says where it comes from is left alone. */
function overall(
  found: readonly Finding[],
  sentences: Summaries,
  _context: AnalysisContext,
  ask: Ask,
): readonly Finding[] {
  const headings = new Set(
    [...sentencesWith('let-op', found, sentences)].filter(
      (at) => ((sentences.at(at)?.marks ?? 0) & ENDS_WITH_COLON) !== 0,
    ),
  );
  return found.flatMap((finding) => {
    const at = sentences.indexAt(finding.start);
    if (headings.has(at) || ask(at - 1)) return [];
    return [underHeading(at, headings, sentences) ? { ...finding, level: 'let-op' as const } : finding];
  });
}

/** Every judgement of a topic has such a word. */
const mayJudge = (norm: string, { oordeel, goed, goede, te, chaos, faalt }: Lists): boolean =>
  conclusive.has(norm) ||
  norm.startsWith('deug') ||
  [oordeel, goed, goede, te, chaos, faalt].some((words) => words?.has(norm) === true);

export const code: RuleCode = {
  check: (hit, reading, scope) => isJudged(hit, reading, scope) && weighed(hit, reading, scope),
  search,
  // Every judgement is of a topic.
  looksAt: {
    word: (norm, { onderwerp }) => onderwerp?.has(norm) === true || conclusive.has(norm),
    needs: mayJudge,
  },
  answer: hasVoice,
  overall,
};
