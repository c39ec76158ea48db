import { MOMENT, QUOTES, SAYS_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { bitOf, ListBits } from '../list-bits.ts';
import { type Act, actIn, actOf } from './acts.ts';

const performers = new Set(['parent', 'child', 'self', 'own', 'unknown']);
const clockOrDate = /^\d{1,2}(?:[.:]\d\d|[-/]\d{1,2}(?:[-/]\d{2,4})?)$/;
const clock = /^\d\d?[.:]\d\d$/;
/** What may put a sentence in time, with what stands behind it. */
const opensOccasion = WordSet.like(
  /^(?:toen|nadat|terwijl|waarna|zodra|voordat|tot|totdat|tijdens|bij|na|onder|op|in|aan|halverwege|voor)$/,
);
const sight = WordSet.like(/^(?:zag|zie|ziet|zien|zagen)$/);
const months =
  /^(?:jan(?:uari)?|feb(?:ruari)?|maart|apr(?:il)?|mei|juni|juli|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** A verb that is named as a thing: `het voorlezen`. */
const isNominal = (norm: string): boolean => dutch.infinitiveOf(norm) === norm;

const hourOpeners = new WordSet(['om', 'rond', 'tegen', 'vanaf', 'omstreeks']);
/** `om tien voor drie`, `rond half elf` */
const isHour = (
  { norm }: { readonly norm: string },
  at: number,
  all: readonly { readonly norm: string }[],
): boolean =>
  hourWords.test(norm) &&
  (hourOpeners.has(all[at - 1]?.norm ?? '') ||
    (/^(?:half|kwart|tien|vijf|twintig|voor|over)$/.test(all[at - 1]?.norm ?? '') &&
      [2, 3].some((step) => hourOpeners.has(all[at - step]?.norm ?? ''))));
const hourWords = /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/;

/** The words that a scene is told with, lists of P4 by their name; each constant is the bit of the set in its place. */
const sceneBits = new ListBits([
  'tijdstip',
  'gelegenheid',
  'duur',
  'algemeen',
  'gepland',
  hourOpeners,
  opensOccasion,
  sight,
]);
const POINT = bitOf(0);
const OCCASION = bitOf(1);
const DURATION = bitOf(2);
const USUAL = bitOf(3);
const PLANNED = bitOf(4);
const HOUR_OPENER = bitOf(5);
const OCCASION_OPENER = bitOf(6);
const SIGHT = bitOf(7);

/** How sharply a sentence with these words is put in time: a point, or only the occasion it happened on. */
function timing(reading: Reading, { lists }: Scope, words: number): 'point' | 'occasion' | 'none' {
  if ((words & POINT) !== 0) return 'point';
  const { tokens } = reading;
  const isPoint = ({ kind, text }: { kind: string; text: string }, at: number): boolean =>
    kind === 'number' && (clockOrDate.test(text) || months.test(reading.norm(at + 1)));
  if (reading.numberCount > 0 && tokens.some(isPoint)) return 'point';
  if ((words & HOUR_OPENER) !== 0 && tokens.some(isHour)) return 'point';
  if ((words & DURATION) !== 0) return 'occasion';
  if ((words & OCCASION_OPENER) === 0) return 'none';
  const hasOccasion = tokens.some((token, at) => {
    if (!opensOccasion.hasToken(token)) return false;
    const { norm } = token;
    if (
      norm === 'toen' ||
      norm === 'zodra' ||
      norm === 'voordat' ||
      norm === 'nadat' ||
      norm === 'terwijl' ||
      norm === 'waarna'
    )
      return true;
    if (norm === 'tot' || norm === 'totdat') return reading.clauseAt(at)?.subordinate === true;
    // `na het voorlezen`
    if (
      /^(?:tijdens|bij|na|onder)$/.test(norm) &&
      reading.norm(at + 1) === 'het' &&
      isNominal(reading.norm(at + 2))
    )
      return true;
    return (
      (words & OCCASION) !== 0 &&
      /^(?:tijdens|bij|na|onder|op|in|aan|halverwege|voor)$/.test(norm) &&
      hasWord(reading, lists, 'gelegenheid', at + 1, at + 5)
    );
  });
  return hasOccasion ? 'occasion' : 'none';
}

interface Acts {
  /** Acts that only somebody's story holds. */
  readonly told: number;
  readonly seen: number;
  readonly plain: number;
}

function countActs(reading: Reading, scope: Scope, words: number, alsoNow: boolean): Acts {
  let seen = 0;
  let plain = 0;
  let told = 0;
  for (const clause of reading.clauses) {
    if (!performers.has(clause.who) && !isUnnamed(reading, clause) && !isBeside(reading, clause)) continue;
    if ((words & USUAL) !== 0 && isUsual(reading, scope, clause)) continue;
    const at = actIn(reading, clause, alsoNow);
    if (at < 0 || reading.isQuoted(at)) continue;
    const act: Act = actOf(reading, at);
    // What somebody tells is a scene when it shows an act; that he `came` or `got` something is only news.
    if (act !== 'plain' || isPosture(reading, clause) || isSeparated(reading, clause)) {
      seen += 1;
      if (reading.isReported(at)) told += 1;
    } else if (!reading.isReported(at)) plain += 1;
  }
  return { seen, plain, told };
}

/** How things usually go: `elke avond`; not `bij elke bladzijde` of one afternoon. */
function isUsual(reading: Reading, { lists }: Scope, { from, to }: Clause): boolean {
  const { algemeen } = lists;
  for (
    let at = algemeen ? reading.find(algemeen, from, to) : -1;
    algemeen && at >= 0;
    at = reading.find(algemeen, at + 1, to)
  )
    if (!each.has(reading.norm(at)) || reading.is(at + 1, dutch.TIME) || times.test(reading.norm(at + 1)))
      return true;
  return false;
}
const each = new Set(['elke', 'iedere', 'elk', 'ieder']);
const times =
  /^(?:keer|maal|dag|nacht|avond|ochtend|middag|week|maand|les|pauze|werkdag|schooldag|.*(?:dag|nacht|avond|ochtend|middag))$/;

/** `stond moeder op`, `hield ze zijn been vast`: the end of the clause tells what was done. */
const isSeparated = (reading: Reading, { verb, to }: Clause): boolean => {
  const last = reading.tokens[to - 1]?.kind === 'punctuation' ? to - 2 : to - 1;
  return (
    /^(?:staan|houden|lopen|zitten|gaan|nemen|doen)$/.test(dutch.infinitiveOf(reading.norm(verb)) ?? '') &&
    (/^(?:op|vast|weg|neer|rond|toe|los|af|achteruit|naartoe)$/.test(reading.norm(last)) ||
      (reading.is(verb + 1, PARENT | CHILD | NAME | dutch.THIRD) &&
        reading.norm(verb + 2) === 'op' &&
        verb + 3 >= last))
  );
};

const postures = new WordSet(['stond', 'stonden', 'zat', 'zaten', 'lag', 'lagen', 'liep', 'liepen']);
const to = new WordSet(['te']);

/** `stond te wachten`, `zat op de gang te wiebelen`: seen, whatever the infinitive. */
function isPosture(reading: Reading, { verb, to: end }: Clause): boolean {
  if (!reading.has(verb, postures)) return false;
  const at = reading.find(to, verb + 1, end);
  return at > 0 && reading.is(at + 1, dutch.INFINITIVE);
}

/** `zijn vader duwde`, `haar hoofd viel opzij`: a thing that moves is part of the scene, an office is not. */
const isUnnamed = (reading: Reading, { who, subject }: Clause): boolean =>
  who === 'thing' && reading.is(subject, dutch.POSSESSIVE);

/** `zag ik`, `de gymjuf ziet op zijn arm`: what a professional saw at a moment. */
function sees(reading: Reading, scope: Scope, words: number): boolean {
  if ((words & SIGHT) === 0 || (words & USUAL) !== 0) return false;
  const hasSize = reading.numberCount > 0 || scope.worries.length > 0;
  return reading.clauses.some(
    ({ who, verb, subordinate }) =>
      !subordinate &&
      // `ik zie hem dinsdag weer`
      (reading.is(verb, dutch.PAST) || hasSize) &&
      (who === 'self' || who === 'own') &&
      reading.has(verb, sight),
  );
}

/** What a child said, word for word and at a moment, is a fact like any other. */
const quotesChild = (reading: Reading): boolean =>
  reading.quotes.some(
    ({ literal, from, to }) =>
      literal &&
      reading.clauses.some(
        (clause) =>
          clause.who === 'child' &&
          (clause.to <= from || clause.from >= to) &&
          reading.findFeature(dutch.SAY, clause.from, clause.to) >= 0,
      ),
  );

/** Somebody did something that can be seen, at a moment that is told. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  const words = sceneBits.in(reading, scope.lists);
  if ((words & PLANNED) !== 0 || reading.question !== null) return [];
  const when = timing(reading, scope, words);
  const isTimed = when !== 'none' || (reading.before.last & MOMENT) !== 0;
  if (!isTimed) return [];
  const all = [{ from: 0, to: reading.tokens.length }];
  if (sees(reading, scope, words)) return all;
  if (when === 'point' && quotesChild(reading)) return all;
  const { seen, plain, told } = countActs(reading, scope, words, false);
  const total = seen + plain;
  if (when === 'point' && datesBefore(reading)) return all;
  if (total === 0)
    return countsNow(reading, scope, words) || (when === 'point' && isNoted(reading, scope)) ? all : [];
  if (when === 'point') return seen > 0 || total > 1 || (words & DURATION) !== 0 ? all : [];
  if (when === 'occasion') return total > told && (seen > 0 || total > 1) ? all : [];
  return seen > 0 && total > 1 && (reading.before.last & MOMENT) !== 0 ? all : [];
}

/** `Dat was rond elf uur`: the time of what the sentence before told. */
const datesBefore = (reading: Reading): boolean =>
  /^(?:dat|dit)$/.test(reading.norm(0)) &&
  /^(?:was|gebeurde|speelde|begon)$/.test(reading.norm(1)) &&
  reading.tokens.length < 9 &&
  (reading.before.topic === 'child' || reading.before.topic === 'parent') &&
  (reading.before.last & (MOMENT | QUOTES | SAYS_PARENT)) === 0;

/** `om 2.00 wakker geschrokken, naar het gordijn gewezen`: in the short style of notes, at least two acts. */
function isNoted(reading: Reading, scope: Scope): boolean {
  const done = reading.clauses.filter(
    ({ from, to, verb, who }) =>
      verb < 0 &&
      who !== 'self' &&
      !hasWord(reading, scope.lists, 'algemeen', from, to) &&
      reading.tokens
        .slice(from, to)
        .some(
          (_, step) => reading.is(from + step, dutch.PARTICIPLE) && actOf(reading, from + step) === 'seen',
        ),
  );
  return done.length > 1 && reading.tokens.some(({ kind, text }) => kind === 'number' && clock.test(text));
}

/** `toen de bel ging dook Iza weg`: the reading takes the two clauses for one, but a person stands behind the verb; `en fluisterde dat …`: the person before. */
const isBeside = (reading: Reading, { verb, joined }: Clause): boolean =>
  verb >= 0 && (reading.is(verb + 1, PARENT | CHILD | NAME) || (joined && reading.norm(verb + 1) === 'dat'));

/** A log of what is seen by the clock: `9.16 staat hij op en loopt naar de wasbak`. */
function countsNow(reading: Reading, scope: Scope, words: number): boolean {
  if (
    reading.numberCount === 0 ||
    !reading.tokens.some(({ kind, text }) => kind === 'number' && clock.test(text))
  )
    return false;
  const { seen, plain } = countActs(reading, scope, words, true);
  return seen > 0 && seen + plain > 1;
}

export const code: RuleCode = {
  search,
  looksAt: {
    features: dutch.PAST | dutch.PARTICIPLE,
    word: (norm) => /[^aeiou](?:te|de)$|^(?:zie|ziet|heeft)$|^\d\d?[.:]\d\d$/.test(norm),
  },
};
