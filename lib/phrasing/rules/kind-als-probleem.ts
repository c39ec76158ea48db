import { MOMENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { describesNoun, isPlay } from '../about.ts';
import { hasWord } from '../has-word.ts';
import { isAsked, isSaid } from './said.ts';

/** `bang voor het monster`, `leest over een draak`, `het woord …`: no verdict on the child. */
const elsewhere =
  /^(?:bang|las|leest|feestje|angst|woord|woorden|les|lesthema|film|serie|prentenboek|game|versje|gedicht|sprookje|bijnaam|thema|titel|gordel|bacterie|virus|eczeem|tumor|reflux|spier|spieren|oog|knie|hoest|toneelstuk|kerstspel|voorstelling|optreden|kostuum|rol|masker)$/;

const kid = /^(?:joch|jochie|ventje|mannetje|knul|kereltje|knaap|dametje|meiske|koter|draakje)$/;
const pronoun = /^(?:hij|zij|ze|ie)$/;

function isAboutChild(reading: Reading, at: number): boolean {
  const clause = reading.clauseAt(at);
  if (clause === undefined) return false;
  if (clause.who === 'child') return true;
  const subject = reading.norm(clause.antecedent);
  if ([0, 1, 2].some((step) => kid.test(reading.norm(clause.subject + step))) && clause.subject >= 0)
    return true;
  if (clause.who === 'unknown') {
    if (pronoun.test(subject)) return true;
    return (
      clause.subject < 0 && reading.findFeature(CHILD | NAME) >= 0 && reading.findFeature(PARENT, 0, at) < 0
    );
  }
  // `Die van u is een …`, `Dat is een …` after a sentence about the child.
  return clause.who === 'thing' && /^(?:die|dat|dit|het)$/.test(subject) && reading.before.topic === 'child';
}

/** What happened once, told with its moment: `was dinsdag agressief toen hij viel`. */
function isScene(reading: Reading, at: number): boolean {
  const clause = reading.clauseAt(at);
  const past = clause !== undefined && reading.is(clause.verb, dutch.PAST);
  const told = reading.tokens.some(({ norm }) => /^(?:toen|nadat|omdat|na|bij|tijdens|tegen)$/.test(norm));
  return past && ((reading.marks & MOMENT) !== 0 || told);
}

/** Behind a copula, or without a verb: `hij kijkt lui` says how, not what he is. */
function isTrait(reading: Reading, at: number): boolean {
  const verb = reading.clauseAt(at)?.verb ?? -1;
  // A weak word without a verb is a state: `kindje sloom`, `werkhouding zwak`.
  if (verb < 0) return !/^(?:sloom|traag|zwak|wild)$/.test(reading.norm(at));
  // `is stiekem naar huis gegaan`: how it was done.
  const clause = reading.clauseAt(at);
  if (reading.findFeature(dutch.PARTICIPLE, at + 2, clause?.to) >= 0) return false;
  return (
    reading.is(verb, dutch.COPULA) &&
    !/^(?:voelt|vindt|reageert|reageerde|komt|kwam|klinkt|wordt|werd|worden|werden)$/.test(reading.norm(verb))
  );
}

const social = /^(?:groep|klas|kring|les|lessen|omgang|gedrag|huis|speelzaal|pauze|pauzes|gezin)$/;

/** `is moeilijk te verstaan`, `slecht in rekenen`, `lui oog`, `traag op gang`: a task or a body part. */
function isOfSomething(hit: Hit, reading: Reading): boolean {
  const next = reading.norm(hit.to);
  const weak =
    /^(?:moeilijk|slecht|traag|zwak|lastig|sloom|slordig|dwars|grof|bot|wild|gek|raar|vreemd|jaloers|koppig|stil)/.test(
      reading.norm(hit.to - 1),
    );
  if (/^(?:te|om|ter|verstaanbaar|bereikbaar|op|van)$/.test(next)) return true;
  // `agressief behandeld`, `koppig blijven oefenen`: how something was done.
  if (
    reading.is(hit.to, dutch.INFINITIVE | dutch.PARTICIPLE) &&
    !/^(?:ge(?:weest|worden|bleken|bleven)|over)/.test(next)
  )
    return true;
  if (next === 'in' && [1, 2].some((step) => social.test(reading.norm(hit.to + step)))) return false;
  return (
    weak && (/^(?:in|met|voor|bij|aan|naar|begaafd)$/.test(next) || reading.is(hit.to, dutch.PARTICIPLE))
  );
}

function isTraitOfChild(hit: Hit, reading: Reading): boolean {
  const last = hit.to - 1;
  return (
    !describesNoun(reading, last) &&
    (hit.group === 'mild' || !isOfSomething(hit, reading)) &&
    isAboutChild(reading, hit.at) &&
    !isScene(reading, hit.at) &&
    isTrait(reading, hit.at)
  );
}

/** A noun that is nothing but a verdict lands on the child unless a carer or a thing carries it. */
function landsOnChild(hit: Hit, reading: Reading, { context }: Scope): boolean {
  const who = reading.who(hit.at);
  // `Dat is niet normaal` is about what was done.
  if (/^(?:normaal|wijs)$/.test(reading.norm(hit.to - 2))) return who === 'child';
  if (who === 'parent' || who === 'family') return isOfYours(hit, reading);
  if (isAboutChild(reading, hit.at)) return true;
  const clause = reading.clauseAt(hit.at);
  const isPronoun = /^(?:we|wij|ik|je|het|dat|dit|die|wat)$/.test(reading.norm(clause?.subject ?? -1));
  // `De situatie is niet te doen voor Kyra`
  if (who === 'thing' && clause !== undefined && clause.subject >= 0 && clause.verb >= 0 && !isPronoun)
    return false;
  const child = reading.findFeature(CHILD | NAME) >= 0;
  // `Wat een zeurkous, deze moeder`: a carer behind it counts where no child is named.
  const carer = reading.findFeature(PARENT | FAMILY, 0, child ? hit.from : undefined) >= 0;
  if (child && !carer) return true;
  if (/kind|leerling|jong|joch|meid/.test(reading.norm(hit.to - 1))) return who !== 'thing' || !carer;
  if (isOfYours(hit, reading)) return true;
  // `We hebben hier een echte ADHD'er`, `Stoorzender van de klas.`
  const inNote = context.mode === 'notitie' || context.mode === 'schema';
  const open = clause === undefined || clause.subject < 0 || clause.verb < 0 || isPronoun;
  return open && !carer && reading.before.topic !== 'parent' && (inNote || isPronoun);
}

/** `Wat hebben jullie een drammer van een kind`, `Die van u is een …` */
const isOfYours = (hit: Hit, reading: Reading): boolean =>
  (reading.norm(hit.to) === 'van' && reading.is(hit.to + 2, CHILD)) ||
  reading.tokens.some(
    ({ norm }, at) =>
      norm === 'die' && reading.norm(at + 1) === 'van' && /^(?:u|jou|jullie)$/.test(reading.norm(at + 2)),
  );

/** `is een draak`, `Kind: draak`; not `zag een draak`, `een probleem met`. */
function isPredicateNoun(hit: Hit, reading: Reading): boolean {
  const verb = reading.clauseAt(hit.at)?.verb ?? -1;
  const forSomebody =
    reading.norm(hit.to) === 'voor' && reading.is(hit.to + 1, dutch.DETERMINER | dutch.POSSESSIVE | NAME);
  if (!forSomebody && /^(?:met|bij|om|voor)$/.test(reading.norm(hit.to))) return false;
  const isProblem = reading.norm(hit.at) === 'probleem';
  const opens = isProblem
    ? reading.norm(hit.from - 1) === 'het' ||
      /^(?:grote|grootste|echte|hele)$/.test(reading.norm(hit.from - 1))
    : reading.tokens
        .slice(Math.max(0, hit.from - 4), hit.from)
        .some(({ norm }) => /^(?:een|'n|zo'n)$/.test(norm));
  if (verb < 0) return opens && reading.before.topic === 'child' && reading.findFeature(PARENT) < 0;
  // `Nachten zijn een ramp`
  if (/^(?:ramp|drama|crime)$/.test(reading.norm(hit.at)) && (reading.clauseAt(hit.at)?.subject ?? -1) < 0)
    return false;
  const isTiny = /(?:tje|ntje)$/.test(reading.norm(hit.at)) && reading.findFeature(PARENT) < 0;
  if (isTiny && opens && reading.before.topic !== 'parent' && reading.norm(verb - 1) === 'het') return true;
  if (!opens || (describesNoun(reading, hit.to - 1) && /^(?:lastige|moeilijke)$/.test(reading.norm(hit.at))))
    return false;
  return (
    verb >= 0 && reading.is(verb, dutch.COPULA) && (isAboutChild(reading, hit.at) || isOfYours(hit, reading))
  );
}

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (isSaid(reading, hit.at) || (reading.question?.kind === 'open' && isAsked(reading))) return false;
  const plain = /^(?:onhandelbaar|manipulatief)/.test(reading.norm(hit.to - 1));
  // `speelt anderen tegen elkaar uit` is no play.
  const plays = isPlay(reading) && !reading.tokens.some(({ norm }) => /^(?:uit|tegen|baas)$/.test(norm));
  const isElsewhere = plays || reading.tokens.some(({ norm }) => elsewhere.test(norm));
  if (isElsewhere && !plain) return false;
  if (reading.who(hit.at) === 'self') return hit.group === 'soort' && landsOnChild(hit, reading, scope);
  if (hit.group === 'ervoor')
    return (
      !hasWord(reading, scope.lists, 'nietervoor', hit.from, hit.to) &&
      !reading.is(hit.from - 1, dutch.NEGATION)
    );
  if (hit.group === 'dubbel') return isPredicateNoun(hit, reading);
  if (hit.group === 'trek' || hit.group === 'mild') return isTraitOfChild(hit, reading);
  return landsOnChild(hit, reading, scope);
}

export const code: RuleCode = { check };
