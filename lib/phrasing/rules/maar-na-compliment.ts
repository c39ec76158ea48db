import { ABOUT_CHILD, PRAISE } from '../../analysis/before.ts';
import type { Lists } from '../../analysis/phrase.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope, Summaries } from '../../analysis/rule.ts';
import type { Finding } from '../../analysis/types.ts';
import { CHILD, NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { sentencesWith } from '../whole-text.ts';

const opener = /^(?:dat|hoe|om|van|te|voor|zeg|hoor|wat|jullie|u|je)$/;

/** Said of somebody, or as an opening: `Fijn dat u er was`, `Hij is lief`; not `een mooie dag`, `mooi weer`. */
function isWarm(reading: Reading, at: number, to: number): boolean {
  if (
    opener.test(reading.norm(at + 1)) ||
    /^(?:dank|bedankt|dankjewel|waardeer|bewonder|respect)/.test(reading.norm(at))
  )
    return true;
  if (reading.norm(at - 1) === 'een' && reading.norm(at - 2) === 'wat') return true;
  const persons = reading.findFeature(dutch.SECOND, 0, to) >= 0 || (reading.marks & ABOUT_CHILD) !== 0;
  return persons || reading.tokens.slice(0, to).some(({ norm }) => /^(?:hij|zij|ze|hem|haar)$/.test(norm));
}

/** A kind word about the parent, the child or the contact, not denied, or `ik begrijp dat`; its token, or -1. */
function kindWord(
  reading: Reading,
  to: number,
  { hits, lists: { aardig, goedwoord, ernaast, begrip } }: Scope,
): number {
  if (!aardig || !goedwoord || !ernaast || !begrip) return -1;
  const praise = hits.find(({ group, from }) => group === 'lof' && from < to);
  if (praise && !reading.isNegated(praise.from, praise.to)) return praise.from;
  for (let at = 0; at < to; at += 1) {
    const norm = reading.norm(at);
    if (reading.isNegated(at, at + 1)) continue;
    if (aardig.has(norm) && isWarm(reading, at, to) && !(norm === 'best' && !isBestEffort(reading, at)))
      return at;
    const isPraise = ernaast.has(reading.norm(at + 1)) ? isWarm(reading, at, to) : reading.who(at) === 'you';
    if (goedwoord.has(norm) && isPraise) return at;
    const byMe = reading.norm(at - 1) === 'ik' || reading.norm(at + 1) === 'ik';
    if (begrip.has(norm) && byMe) return at;
  }
  return -1;
}

/** `doet uw best`; not `best lief`. */
const isBestEffort = (reading: Reading, at: number): boolean => reading.is(at - 1, dutch.POSSESSIVE);

/** What follows turns against the parent or the child; it is no news about the agenda, and nothing good. */
function turnsAgainst(reading: Reading, from: number, scope: Scope): boolean {
  const end = reading.tokens.length;
  if (from >= end - 1 || hasWord(reading, scope.lists, 'logistiek', from) || isCancelled(reading, from))
    return false;
  // `maar ik zie ook dat u moe bent`: seen, not blamed
  if (
    /^(?:ik|we)$/.test(reading.norm(from)) &&
    reading.tokens.slice(from).some(({ norm }) => /^(?:moe|verdrietig|zwaar|verdriet|moeilijk)$/.test(norm))
  )
    return false;
  const denies = reading.findFeature(dutch.NEGATION, from) >= 0;
  const criticises =
    (denies && (aims(reading, from) || refersBack(reading, from))) ||
    hasWord(reading, scope.lists, 'kritiek', from);
  if (!denies && hasWord(reading, scope.lists, 'goed', from) && !hasHarsh(reading, from)) return false;
  const bySelf =
    [from, from + 1].some((at) => /^(?:ik|we|wij)$/.test(reading.norm(at))) ||
    (/^(?:weet|wist)$/.test(reading.norm(reading.clauseAt(from)?.verb ?? -1)) &&
      reading.clauseAt(from)?.who === 'self' &&
      reading.findFeature(dutch.SECOND, from) < 0);
  if (bySelf && hasWord(reading, scope.lists, 'eigen', from, from + 5) && !aims(reading, from + 2))
    return false;
  return criticises || aims(reading, from);
}

/** `gaat niet door`: news. */
const isCancelled = (reading: Reading, from: number): boolean =>
  reading.tokens
    .slice(from)
    .some(({ norm }, index) => norm === 'niet' && reading.norm(from + index + 1) === 'door');

/** A parent or a child is meant in what follows. */
const aims = (reading: Reading, from: number): boolean =>
  reading.findFeature(dutch.SECOND | CHILD | NAME, from) >= 0 ||
  reading.tokens.slice(from).some(({ norm }) => /^(?:hij|zij|ze|hem|haar)$/.test(norm));

/** `daar kan ik geen rekening mee houden`: what was just said is meant; not `maar woensdag lukt ons niet`. */
const refersBack = (reading: Reading, from: number): boolean =>
  reading.tokens.slice(from).some(({ norm }) => /^(?:dat|dit|daar|zo|het|er)$/.test(norm));

const hasHarsh = (reading: Reading, from: number): boolean =>
  reading.tokens
    .slice(from)
    .some(({ norm }) =>
      /^(?:te|pas|jammer|helaas|onhandelbaar|moet|moeten|beter|genoeg|had|hadden)$/.test(norm),
    );

/** `kom maar`, `zeg het maar`, `maar liefst`: a particle, no turn. `echter` may stand behind the verb. */
function isTurn(hit: Hit, reading: Reading): boolean {
  const { at } = hit;
  if (
    /^(?:eens|even|liefst|weer)$/.test(reading.norm(at + 1)) ||
    (reading.norm(at) === 'maar' && reading.norm(at + 1) === 'ook')
  )
    return false;
  const notOnly = reading.tokens
    .slice(0, at)
    .some(({ norm }, index) => norm === 'niet' && /^(?:alleen|enkel|slechts)$/.test(reading.norm(index + 1)));
  if (notOnly) return false;
  return (
    /^(?:echter|helaas|desondanks|niettemin)$/.test(reading.norm(at)) ||
    /^[,;.…-]/.test(reading.norm(at - 1)) ||
    reading.norm(hit.from) === ',' ||
    reading.clauses.some(({ from, joined }) => joined && from === at)
  );
}

/** The praise was the sentence before: `U doet zo uw best. Toch …`; `overall` looks whether it was. */
function follows(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  const next = reading.norm(hit.at + 1);
  const { question } = reading;
  if (question?.kind === 'open' && reading.norm(question.at) !== 'waarom') return false;
  const isTurnWord = /^(?:maar|alleen|wel|helaas)$/.test(reading.norm(hit.at));
  if (isTurnWord && /^(?:wil|wilde|fijn|mooi|bedankt|dank|al|even|een)$/.test(next)) return false;
  if (/^(?:fijn|mooi|bedankt|dank|al|nog|even|een)$/.test(next) && reading.norm(hit.at) === 'toch')
    return false;
  if (reading.norm(hit.at) === 'wel' && !/^(?:jammer|moet|zou|had|wil)$/.test(next)) return false;
  const from = hit.from > 1 ? (reading.clauseAt(hit.at)?.from ?? 0) : hit.at + 1;
  return turnsAgainst(reading, from, scope) && { from: hit.from, to: hit.to, level: 'let-op' };
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  if (hit.group === 'lof') return false;
  // `Moeder zegt dat het fijn is, maar …`
  const isTold = reading.clauses.some(
    ({ from, verb, who }) =>
      from < hit.from && reading.is(verb, dutch.SAY) && (who === 'parent' || who === 'you'),
  );
  if (isTold && reading.isReported(hit.at)) return false;
  if (hit.group === 'opening' || reading.words(0, hit.at) === 0) return follows(hit, reading, scope);
  if (!isTurn(hit, reading) || reading.norm(hit.at + 1) === 'hoe' || reading.norm(hit.at + 1) === 'wat')
    return false;
  const kind = kindWord(reading, hit.from, scope);
  if (kind < 0 && /^(?:echter|evenwel|niettemin|helaas)$/.test(reading.norm(hit.at)))
    return follows(hit, reading, scope);
  if (kind < 0 || !turnsAgainst(reading, hit.at + 1, scope)) return false;
  return { from: kind, to: hit.at + 1 };
}

/** A kind sentence gives one weak match, to say so to the next sentence. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  const last = reading.tokens.length;
  const isKind = (reading.marks & PRAISE) !== 0 || kindWord(reading, last, scope) >= 0;
  return isKind ? [{ from: last - 1, to: last, level: 'weetje' }] : [];
}

/** A turn that opens a sentence counts only behind a kind one. */
function overall(found: readonly Finding[], sentences: Summaries): readonly Finding[] {
  const kind = sentencesWith('weetje', found, sentences);
  return found
    .filter(
      ({ level, start }) => level === 'tip' || (level === 'let-op' && kind.has(sentences.indexAt(start) - 1)),
    )
    .map((finding) => ({ ...finding, level: 'tip' }));
}

const mayBeKind = (norm: string, { aardig, goedwoord, begrip }: Lists): boolean =>
  aardig?.has(norm) === true || goedwoord?.has(norm) === true || begrip?.has(norm) === true;

export const code: RuleCode = { check, search, looksAt: { word: mayBeKind }, overall };
