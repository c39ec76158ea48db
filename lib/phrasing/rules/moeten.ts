import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';
import { howToManage } from '../rewrites/how-to-manage.ts';

const relieved = new Set([
  'niets',
  'niks',
  'nergens',
  'gerust',
  'past',
  'fijn',
  'gevoel',
  'vergeven',
  'excuseren',
]);
const you = new Set(['u', 'je', 'jij', 'jullie']);
const looking = new Set(['kijken', 'zien', 'horen', 'luisteren', 'weten']);
/** After these a duty is a circumstance: `als u moet werken`. */
const circumstance = new Set([
  'als',
  'wanneer',
  'omdat',
  'doordat',
  'terwijl',
  'hoe',
  'wat',
  'of',
  'waar',
  'zolang',
  'toen',
  'nu',
  'wie',
  'die',
  'voordat',
]);

/** `Moet u vaak werken?` and `Wat moet u nog regelen?` ask how it is. */
function asksHowItIs(hit: Hit, reading: Reading): boolean {
  const { question } = reading;
  if (question === null) return false;
  const clause = reading.clauseAt(hit.at);
  return (
    clause !== undefined &&
    clause.subject > clause.verb &&
    !reading.tokens.some(({ norm }) => norm === 'niet')
  );
}

/** `Dat u zo vaak moet opstaan, begrijp ik`: the duty is recognised, not laid down. */
function isRecognised(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  // `Als ik u goed begrijp, moet u nog werken`
  const isEcho =
    hasWord(reading, lists, 'inleven', 0, clause.from) &&
    reading.norm(0) === 'als' &&
    reading.norm(1) === 'ik';
  if (isEcho) return true;
  if (!clause.subordinate) return false;
  const opener = reading.norm(clause.from);
  // `Stel dat u zou moeten kiezen`
  if (/^(?:stel|gesteld|doordat|omdat|mocht)$/.test(reading.norm(clause.from - 1))) return true;
  if (circumstance.has(opener)) return true;
  // `Niemand zegt dat u dat moet kunnen`
  if (opener === 'dat' && reading.findFeature(dutch.NEGATION, 0, clause.from) >= 0) return true;
  return opener === 'dat' && hasWord(reading, lists, 'inleven', 0, clause.from);
}

const has = (reading: Reading, from: number, to: number, ...norms: string[]): boolean =>
  reading.tokens.slice(from, to).some(({ norm }) => norms.includes(norm));

const participle =
  /^(?!bezorgd|betrokken|bereid|bekend|benieuwd|beleefd|verstandig|beter|bewust)(?:.*ge.+|be.+|ver.+|ont.+)(?:en|d|t)$/;

/** `Dat moet zwaar geweest zijn`, `u moet wel moe zijn`, `u moest zo lachen`: a guess about somebody, or the body. */
function isFeeling(reading: Reading, from: number, to: number, { lists }: Scope): boolean {
  const { gevoel, lijf, vast } = lists;
  for (let at = from + 1; at < to; at += 1) {
    const isBe = /^(?:zijn|hebben|geweest)$/.test(reading.norm(at));
    if (isBe && participle.test(reading.norm(at - 1))) return true;
    if (isBe && reading.norm(at) !== 'geweest' && participle.test(reading.norm(at + 1))) return true;
  }
  const denied = has(reading, from, to, 'niet', 'geen');
  const endsInBe = has(reading, from, to, 'zijn', 'hebben', 'vinden', 'gevonden', 'geweest', 'voelen');
  if (endsInBe && !denied && gevoel && reading.find(gevoel, from, to) >= 0) return true;
  if (
    lijf &&
    reading.find(lijf, from, to) >= 0 &&
    !denied &&
    !has(reading, from, to, 'laten', 'leren', 'hem')
  )
    return true;
  return endsInBe && !denied && vast !== undefined && reading.find(vast, from, to) >= 0;
}

/** `hoort` is also hearing: only `u hoort te` is a norm. */
function isNorm(hit: Hit, reading: Reading, to: number): boolean {
  const norm = reading.norm(hit.at);
  if (!/^(?:hoort|horen|hoor|behoort|behoren|dient|dienen)$/.test(norm)) return true;
  for (let at = hit.at + 1; at < to; at += 1) {
    if (reading.norm(at) === 'te' && reading.is(at + 1, dutch.INFINITIVE)) return true;
    if (reading.norm(at) === 'te' && at + 2 >= to - 1) return true;
  }
  return false;
}

/** `U moet vandaag niets`, `u moet me maar stoppen`, `je moet maar durven`: nothing is laid down. */
function isRelief(hit: Hit, reading: Reading, from: number, to: number, { lists }: Scope): boolean {
  const { verlicht, volheid } = lists;
  const { tokens } = reading;
  if (tokens.slice(from, to).some(({ norm }) => relieved.has(norm))) return true;
  if (/^(?:hoort|horen|behoort|behoren|dient|dienen)$/.test(reading.norm(hit.at))) return false;
  const denial = tokens.findIndex(
    ({ norm }, at) => at > hit.at && at < to && (norm === 'niet' || norm === 'geen'),
  );
  if (denial >= 0) {
    const isOften = /^(?:zo|steeds|altijd|telkens|elke|meteen)$/.test(reading.norm(denial + 1));
    if (!isOften && verlicht && reading.find(verlicht, denial, Math.min(to, denial + 3)) >= 0) return true;
    return has(reading, from, denial, 'van') && has(reading, from, denial, 'mij', 'me', 'ons');
  }
  if (
    has(reading, from, to, 'maar') &&
    has(reading, from, to, 'me', 'mij', 'durven', 'kunnen', 'opkomen', 'zien', 'net', 'zeggen')
  )
    return true;
  const interrupts =
    has(reading, from, to, 'zeggen', 'onderbreken', 'stoppen', 'remmen', 'waarschuwen', 'bellen') &&
    has(reading, from, to, 'me', 'mij', 'het', 'ons') &&
    has(reading, to, tokens.length, 'als', 'wanneer');
  if (interrupts || (hit.to - hit.from === 1 && has(reading, from, to, 'weten'))) return true;
  if (has(reading, hit.at, hit.at + 3, 'nodig') && !has(reading, from, to, 'eens')) return true;
  // `Moet u eens kijken`
  if (hit.at === from && tokens.slice(from, to).some(({ norm }) => looking.has(norm))) return true;
  let last = to - 1;
  while (last > hit.at && tokens[last]?.kind === 'punctuation') last -= 1;
  const short = reading.words(from, to) < 7 && /^(?:weg|werken|verder|door|op|uit)$/.test(reading.norm(last));
  const steers = has(reading, from, to, 'gewoon', 'eens', 'vaker', 'meer', 'hem', 'haar');
  return !steers && (short || (volheid !== undefined && reading.find(volheid, from, to) >= 0));
}

/** The parent is the one who has to: `u moet`, and also `zo'n baby moet je`, `dat had u`. */
function addresses(reading: Reading, hit: Hit): boolean {
  const clause = reading.clauseAt(hit.from);
  if (clause === undefined) return false;
  if (clause.who === 'you') return true;
  if (
    clause.who !== 'thing' &&
    clause.who !== 'unknown' &&
    !/^(?:zo'n|zulke|zoiets|een)$/.test(reading.norm(clause.from))
  )
    return false;
  const finite = hit.to - hit.from > 1 ? hit.from : hit.at;
  return you.has(reading.norm(finite + 1)) && finite < clause.to - 2;
}

const isAdmin = (reading: Reading, from: number, to: number, { lists: { admin } }: Scope): boolean =>
  admin !== undefined && reading.find(admin, from, to) >= 0;

/** `Jij moet hier als vader wat harder in zijn`: the role stands inside the clause. */
function endOf(reading: Reading, clause: Clause): number {
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1];
  const isRole = next !== undefined && reading.norm(next.from) === 'als' && reading.is(next.from + 1, PARENT);
  return isRole ? next.to : clause.to;
}

/** Groups that lay down without `moet` of the parent's own. */
function otherwise(hit: Hit, reading: Reading, scope: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || reading.question !== null) return false;
  const { from, to } = clause;
  const { telt } = scope.lists;
  switch (hit.group) {
    case 'beter':
      if (has(reading, hit.from, hit.to, 'beter') && telt && reading.find(telt, hit.from, to) >= 0)
        return false;
      return !has(reading, hit.from, hit.to, 'dan') && !has(reading, 0, hit.from, 'niet', 'geen', 'als');
    case 'ouder':
      return (
        isNorm(hit, reading, to) && !isAdmin(reading, from, to, scope) && !isFeeling(reading, from, to, scope)
      );
    case 'eis': {
      const { mild, voorschrift } = scope.lists;
      const end = reading.clauseAt(hit.to - 1)?.to ?? to;
      const told = voorschrift !== undefined && reading.find(voorschrift, hit.to, end) >= 0;
      const wished = mild !== undefined && reading.find(mild, hit.to, end) >= 0;
      return (
        told && !wished && !isAdmin(reading, hit.to, end, scope) && !has(reading, hit.from, hit.to, 'niet')
      );
    }
    case 'hebbenTe': {
      const { heeftTe } = scope.lists;
      const act = reading.norm(hit.to - 1);
      const owned = has(
        reading,
        hit.from,
        hit.to,
        'niets',
        'niks',
        'veel',
        'genoeg',
        'iets',
        'wat',
        'geen',
        'nog',
        'weinig',
        'zoveel',
        'om',
        'alles',
      );
      const isDone = reading.findFeature(dutch.PARTICIPLE, hit.from, hit.to) >= 0;
      return clause.who === 'you' && !owned && !isDone && heeftTe?.has(act) !== true;
    }
    case 'moest':
      return (
        clause.who === 'you' && !reading.hasMoment() && !has(reading, from, to, 'toen', 'zien', 'wachten')
      );
    case 'thuis':
      return (
        clause.who !== 'self' &&
        clause.who !== 'own' &&
        !isAdmin(reading, from, to, scope) &&
        !isFeeling(reading, from, to, scope) &&
        !has(reading, from, to, 'niet', 'hoeft', 'wennen', 'zijn', 'hebben', 'passen')
      );
    default:
      return true;
  }
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean | Match {
  const clause = reading.clauseAt(hit.from);
  if (clause === undefined) return false;
  const { from } = clause;
  const to = endOf(reading, reading.clauseAt(hit.to - 1) ?? clause);
  // `Bij koorts boven 38 moet u de huisarts bellen`
  if (hasWord(reading, scope.lists, 'spoed') && hasWord(reading, scope.lists, 'ziek')) return false;
  if (hit.group !== 'moeten') return otherwise(hit, reading, scope);
  if (!addresses(reading, hit) || (clause.verb !== hit.at && hit.to - hit.from < 2 && !clause.subordinate))
    return false;
  if (asksHowItIs(hit, reading) || isRecognised(hit, reading, scope) || !isNorm(hit, reading, to))
    return false;
  const isMust = /^moet/.test(reading.norm(hit.at)) && hit.to - hit.from < 2;
  if (isMust && isFeeling(reading, from, to, scope)) return false;
  if (isRelief(hit, reading, from, to, scope) || isAdmin(reading, from, to, scope)) return false;
  const hasAct =
    reading.findFeature(dutch.INFINITIVE | dutch.PARTICIPLE | dutch.PREPOSITION, hit.at + 1, to) >= 0 ||
    clause.subordinate ||
    hit.at < to - 2;
  if (!hasAct) return false;
  const rewrite = howToManage(reading, clause, hit.at);
  const first = Math.min(hit.from, clause.who === 'you' && clause.subject >= 0 ? clause.subject : hit.from);
  return {
    from: first,
    to: Math.max(hit.to, clause.subject + 1),
    ...(rewrite !== null && { rewrites: [rewrite] }),
  };
}

export const code: RuleCode = { check };
