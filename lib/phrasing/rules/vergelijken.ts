import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isSaid } from './said.ts';

const notComparative =
  /^(?:later|eerder|verder|onder|over|weer|meer|keer|hier|daar|zeker|vader|moeder|broer|ouder|kleuter|peuter|ander|maar|weer|over|voor|door|dokter|meester|nummer|kamer|donker|lekker|zomer|winter|september|oktober|november|december|papier|water|beker|leider|buiten|steeds|immer|echter|minder|liever|puber|tiener|baker|wakker|meter|letter|uur|leer|tegenover|waar|sneller)$/;

/** Size, age and what somebody likes are told, not judged; `vader` and `onder` are no comparatives. */
const measured =
  /^(?:groter|kleiner|langer|korter|zwaarder|lichter|ouder|jonger|liever|later|eerder|vroeger|vaker|meer|vader|moeder|onder|over|weer|keer|hier|daar|zeker|broer|ander|maar|voor|door|er|verder|nummer|dokter|meester|kamer)$/;

/** `slimmer dan`, `handiger met kinderen dan`, `minder sterk dan`. */
const isMore = (reading: Reading, at: number, step: number): boolean => {
  const norm = reading.norm(at);
  if (/^(?:minder|beter|betere|slechter|anders)$/.test(norm)) return true;
  if (measured.test(norm)) return norm === 'meer' && step < 4 && step > 1 && reading.norm(at + 1) !== 'thuis';
  return norm.endsWith('er') && norm.length > 4 && (step < 4 || !reading.is(at, dutch.DETERMINER));
};

const likeComparatives = WordSet.like(/^(?!(?:ouder|jonger|groter|kleiner|langer|zwaarder)$).*er$/);

/** `rustiger`, `een stuk verder`: another is more of something. */
function hasComparative(reading: Reading, from: number, to?: number): boolean {
  for (
    let at = reading.find(likeComparatives, from - 6, to);
    at >= 0;
    at = reading.find(likeComparatives, at + 1, to)
  ) {
    const norm = reading.norm(at);
    const before = reading.norm(at - 1);
    const measured =
      /^(?:veel|stuk|zoveel|iets|nog|beetje|flink|behoorlijk|wat)$/.test(before) ||
      reading.norm(at + 1) === 'dan';
    if (
      measured &&
      (norm.length > 4 || norm === 'meer') &&
      (reading.norm(at + 1) === 'dan' ||
        !notComparative.test(norm) ||
        /^(?:verder|sneller|minder)$/.test(norm))
    )
      return true;
  }
  return false;
}

const wordsBehind = (reading: Reading, { to }: Hit): string =>
  reading.tokens
    .slice(to)
    .map(({ norm }) => norm)
    .join(' ');

/** Whether the words behind a hit fit, which is worth writing them out for only when one of the clues is among them. */
const fitsBehind = (reading: Reading, hit: Hit, clues: WordSet, words: RegExp): boolean =>
  reading.find(clues, hit.to) >= 0 && words.test(wordsBehind(reading, hit));

const isUnlike = (reading: Reading, hit: Hit): boolean => fitsBehind(reading, hit, unlikeClues, unlike);

const relative = /^(?:eerste|tweede|man|vrouw|partner|ex)$/;

const eases =
  /^(?:soms|vaak|weleens|meestal|normaal|normale|spannend|lastig|moeilijk|wennen|herken|herkennen|herkent)$/;

/** What somebody manages. */
const able =
  /\b(?:redd|red|kan|kon|kunn|doet|doen|deed|krijg|kreeg|lukt|weet|zit|loopt|praat|slaapt|leest|fietst|werken|werkt|regel|slaag|betaal|lever)\w*/;

/** `hadden we dit nooit`, `pakken dit anders aan`: it never was so with the other. */
const unlike =
  /\b(?:zagen|zag|hadden|had|heeft|hebben|kenden|kende|vertoonden?|speelde) (?:we |wij |ik |hij |zij |ze )?(?:dit|dat|zoiets|zulk|dergelijk)(?: (?:soort|gedrag|buien|problemen|dingen))?(?: \w+)? (?:niet|nooit)\b|\b(?:pakken|doen|deden|pakte|deed|doet) (?:dit|dat|het) \w* ?anders\b/;

const unlikeClues = WordSet.like(/niet|nooit|anders/);

const managed =
  /\bvoor elkaar\b|\bonder de knie\b|\b(?:in|binnen) een (?:dag|week|keer|uur)\b|\bnooit klagen\b|\bstil\b|\bop de been\b|\bop (?:deze|die|zijn|haar) leeftijd\b|\b(?:geen|nergens|nooit) (?:probleem|problemen|moeite|last)\b|\btenminste\b|\b(?:makkelijk|best|slim|lief|rustig|snel|braaf)ste\b/;

const managedClues = WordSet.like(
  /elkaar|knie|dag|week|keer|uur|klagen|stil|been|leeftijd|probleem|problemen|moeite|last|tenminste|ste/,
);

const indeed = WordSet.like(/wel/);
const atLeast = new WordSet(['tenminste']);

/** Something about everyday life that says nothing of who does better. */
function isPractical(reading: Reading, { lists }: Scope): boolean {
  const { praktisch } = lists;
  return praktisch !== undefined && reading.find(praktisch) >= 0 && reading.find(atLeast) < 0;
}

function isHeldUp(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { oordeel } = scope.lists;
  if (oordeel === undefined || isPractical(reading, scope)) return false;
  if (isUnlike(reading, hit)) return true;
  const clause = reading.clauseAt(hit.at);
  if (clause?.who === 'self' && !/^(?:zie|merk|hoor)$/.test(reading.norm(clause.verb))) return false;
  if (fitsBehind(reading, hit, managedClues, managed) || hasComparative(reading, hit.from)) return true;
  // In a note `zus slaapt al` only tells; said to a parent it holds up.
  if (scope.context.mode === 'notitie')
    return fitsBehind(reading, hit, indeed, /\bwel\b/) && reading.who(hit.at) !== 'parent';
  const after = wordsBehind(reading, hit);
  const isNear = relative.test(reading.norm(hit.at));
  if (isNear && hit.to - hit.from === 1) return /\b(?:wel|tenminste)\b/.test(after);
  // `De meesten vinden dat soms heel gewoon spannend` puts at ease.
  if (reading.tokens.some(({ norm }) => eases.test(norm))) return false;
  const also = /\b(?:gewoon|toch|allemaal|al)\b/.test(after) || (/\book\b/.test(after) && able.test(after));
  return also || reading.find(oordeel, hit.from) >= 0;
}

/** Compared with how it was before, or a measurement that is explained. */
function isOwnMeasure(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { uitleg, toen } = lists;
  if (uitleg && hit.group !== 'best' && reading.find(uitleg) >= 0) return true;
  return (
    toen !== undefined &&
    /^(?:in|vergeleken|ten|tov)$/.test(reading.norm(hit.from)) &&
    reading.find(toen, hit.from, hit.to) >= 0
  );
}

const ranks = WordSet.like(/^(?:jong|oud|eer|laat|klein|dicht|nieuw|voor|achter|lief)ste$/);
const even = new WordSet(['zelfs']);
const behind = new WordSet(['achter']);
const than = new WordSet(['dan']);
const agesOrRest = new WordSet(['leeftijd', 'rest']);
const atHome = WordSet.like(/elkaar|knie/);

/** `de jongste`, `het eerste`: a place in a row, and no judgement. */
const isRank = (reading: Reading, { from, to }: Hit): boolean =>
  reading.find(ranks, from, to) >= 0 && reading.find(even, from, to) < 0;

/** What a hit says by its own words, whoever says it. */
function compares(hit: Hit, reading: Reading, scope: Scope): boolean {
  // `dan rest ons niets`
  if (reading.norm(hit.to - 1) === 'rest' && reading.norm(hit.to - 2) === 'dan') return false;
  // `De ouders van Tim lukt dit beter`; not `de moeder van Lot heeft gebeld`
  if (hit.group === 'gezin') {
    const end = reading.clauseAt(hit.at)?.to ?? hit.to;
    if (hasComparative(reading, hit.to + 6, end)) return true;
    if (reading.find(atHome, hit.to, end) < 0) return false;
    const words = reading.tokens.slice(hit.to, end).map(({ norm }) => norm);
    return /\b(?:voor elkaar|onder de knie)\b/.test(words.join(' '));
  }
  if (hit.group === 'vast') {
    const { from, to } = hit;
    if (isRank(reading, hit)) return false;
    // `Een kind van tien hoort om elf uur niet meer op` holds up a norm, and no other child.
    if (/^(?:be)?hoort$/.test(reading.norm(to - 1)) && reading.findFeature(dutch.NEGATION, to) >= 0)
      return false;
    const isPlain =
      reading.find(agesOrRest, from, to) >= 0 &&
      reading.find(behind, from, to) < 0 &&
      reading.find(than, from, to) < 0;
    if (isPlain && isPractical(reading, scope)) return false;
    return reading.findFeature(dutch.NEGATION, Math.max(0, from - 1), from) < 0;
  }
  // `drukker dan de gemiddelde kleuter`; not `dan haalt zusje hem`
  if (hit.group === 'dan')
    // `De een is sneller dan de ander` sets nobody beside another.
    return (
      !(reading.norm(hit.to - 1) === 'ander' && reading.norm(0) === 'de' && reading.norm(1) === 'een') &&
      (reading.norm(hit.from) === 'achter' ||
        [1, 2, 3, 4, 5].some((step) => isMore(reading, hit.from - step, step)))
    );
  // `Beste ouders van groep 7`, `pesten in de klas`
  if (hit.group === 'best')
    return (
      !isRank(reading, hit) &&
      !reading.is(hit.from, dutch.INFINITIVE) &&
      !/^(?:pesten|kosten|gasten|feesten|testen|toetsen|posten)$/.test(reading.norm(hit.from)) &&
      !(hit.from === 0 && reading.norm(0) === 'beste')
    );
  if (hit.group === 'vrienden')
    return (
      hasComparative(reading, hit.from) ||
      /\ballemaal (?:al|zelf|gewoon)\b|^(?:\w+ ){0,2}(?:inmiddels|allang|al|wel) (?:prima|goed|zelf|gewoon|lang)\b/.test(
        wordsBehind(reading, hit),
      )
    );
  const norm = reading.norm(hit.at);
  const isWith = [1, 2].some((step) => reading.norm(hit.from - step) === 'met');
  if (isWith && !hasComparative(reading, hit.from) && !isUnlike(reading, hit)) return false;
  const owned =
    reading.is(hit.from - 1, dutch.POSSESSIVE | dutch.SECOND | dutch.DETERMINER | NAME) ||
    reading.norm(hit.from - 1) === 'eerste';
  if (
    relative.test(norm) &&
    ![1, 2].some((step) => /^(?:uw|je|jouw|jullie)$/.test(reading.norm(hit.from - step)))
  )
    return false;
  if (
    hit.to - hit.from === 1 &&
    norm !== 'anderen' &&
    !owned &&
    scope.context.mode !== 'notitie' &&
    !(/geno[ot]/.test(norm) && /\b(?:gewoon|allemaal|al|allang|wel)\b/.test(wordsBehind(reading, hit)))
  )
    return false;
  return isHeldUp(hit, reading, scope);
}

/** The parent compares, or it is asked, measured or explained. */
function isLeft(hit: Hit, reading: Reading, scope: Scope): boolean {
  // `Zij ziet zelf dat het bij de jongste anders loopt`
  const isParents = reading.clauses.some(
    ({ who, from, to }) =>
      who === 'parent' &&
      from < hit.from &&
      reading.findFeature(dutch.SAY, from, Math.min(to, hit.from)) >= 0,
  );
  if (isParents && scope.context.mode === 'notitie') return true;
  if (isSaid(reading, hit.at) || isOwnMeasure(hit, reading, scope)) return true;
  const { question } = reading;
  if (isAsked(reading) && question?.kind === 'closed' && question.at === 0) return true;
  const asksFirst = question !== null && question.at < hit.to;
  if (isAsked(reading) && question?.kind === 'open' && asksFirst && reading.norm(question.at) !== 'waarom')
    return true;
  if (
    reading.clauses.some(
      ({ verb, who }) => /^vergelijk/.test(reading.norm(verb)) && (who === 'parent' || who === 'you'),
    )
  )
    return true;
  return false;
}

export const code: RuleCode = {
  check: (hit, reading, scope) => compares(hit, reading, scope) && !isLeft(hit, reading, scope),
};
