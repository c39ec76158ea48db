import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { AGENCY, CHILD, FAMILY, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { hasWord } from '../has-word.ts';

const pronoun = /^(?:hij|zij|ze|ie)$/;
const weather =
  /^(?:mooi|lekker|slecht|buiten|warm|koud|zonnig|goed|beter|terug|thuis|wel|eens|gezond|lekkerder)$/;

/** Negative in itself or by what is said with it; a week of sun is not `weer te laat`. */
function isNegative(reading: Reading, hit: Hit, { lists }: Scope): boolean {
  const { negatief } = lists;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || negatief === undefined) return false;
  return reading.find(negatief, Math.max(clause.from, hit.from - 4), Math.min(clause.to, hit.to + 6)) >= 0;
}

function isInstruction(reading: Reading, hit: Hit, to: number, verb: number): boolean {
  const clause = reading.clauseAt(hit.at);
  // `Draai u nooit om zonder hem vast te houden`
  const isOrder =
    verb === clause?.from &&
    reading.is(verb, dutch.STEM) &&
    !reading.is(verb, dutch.FINITE | dutch.INFINITIVE);
  if (isOrder && !/^(?:ik|je|jij)$/.test(reading.norm(verb + 1))) return true;
  if (hit.at === 0 && reading.is(hit.at + 1, dutch.INFINITIVE) && !reading.is(hit.at + 1, dutch.MODAL))
    return true;
  if (verb >= 0) return false;
  let last = to - 1;
  while (last > 0 && reading.tokens[last]?.kind === 'punctuation') last -= 1;
  return reading.is(last, dutch.INFINITIVE);
}

const gets =
  /^(?:krijg|krijgen|kreeg|kregen|gekregen|hoor|horen|gehoord|zie|zien|gezien|spreek|spreken|gesproken|tref|treffen|getroffen|bereik|bereiken|bereikt|ontvang|ontvangen)$/;

/** `Steeds moeten wij u herinneren`, `ik krijg van jullie nooit een briefje terug`: what the other makes necessary, or withholds. */
function isOfUs(reading: Reading, hit: Hit, { from, to, verb }: Clause): boolean {
  if (reading.findFeature(dutch.SECOND | PARENT, from, to) < 0) return false;
  if (/^moet/.test(reading.norm(verb))) return true;
  return (
    /^(?:nooit|nimmer|noit)$/.test(reading.norm(hit.at)) &&
    reading.tokens.slice(from, to).some(({ norm }) => gets.test(norm))
  );
}

const persons = dutch.SECOND | PARENT | CHILD | NAME | FAMILY;

/** `Er wordt nooit met hem gepraat`, `Nooit een jas aan.`: nobody is named, but it is theirs. */
function isTheirs(reading: Reading, hit: Hit, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return true;
  if (clause.who === 'self' || clause.who === 'own') return isOfUs(reading, hit, clause);
  if (clause.who !== 'thing' || hasWord(reading, lists, 'theirs', clause.from, hit.at)) return true;
  if (hasWord(reading, lists, 'raak', hit.to, clause.to)) return true;
  // `Bij Jort moet alles altijd op zijn manier.`
  if (
    /^(?:bij|met)$/.test(reading.norm(clause.from)) &&
    reading.findFeature(persons, clause.from + 1, clause.from + 3) >= 0
  )
    return true;
  const someone =
    reading.findFeature(persons) >= 0 ||
    reading.tokens.some(({ norm }) => /^(?:hem|haar|hij|thuis|mee)$/.test(norm));
  if (clause.verb < 0)
    return (
      hit.at === clause.from &&
      reading.findFeature(dutch.INFINITIVE, clause.from, clause.to) < 0 &&
      reading.norm(hit.at + 1) !== 'te'
    );
  return reading.norm(clause.subject) === 'er' && someone;
}

const receives =
  /^(?:hoort|hoor|horen|krijgt|krijg|krijgen|ontvangt|weet|weten|leest|lees|lezen|ziet|zie|zien)$/;
const fromMe = /^(?:bericht|kopie|uitleg|antwoord|reactie|telefoontje|verslag|inzage|mail|mailtje)$/;

/** `U hoort steeds van mij met wie ik praat`: a promise about what the professional does. */
function isPromise(hit: Hit, reading: Reading, scope: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause?.who !== 'you' || !receives.test(reading.norm(clause.verb))) return false;
  if (!/^(?:altijd|steeds|telkens)$/.test(reading.norm(hit.at)) || isNegative(reading, hit, scope))
    return false;
  return reading.tokens.some(
    ({ norm }, at) =>
      fromMe.test(norm) ||
      (/^(?:mij|me|ons)$/.test(norm) && reading.is(at - 1, dutch.PREPOSITION)) ||
      (norm === 'ik' && at > hit.at),
  );
}

const isTry = /^(?:ik|we|wij|school)$/;

/** `iedere keer dat wij een huisbezoek afspreken`: what the writer tries, and gets from the family. */
const isTried = (hit: Hit, reading: Reading, { lists }: Scope): boolean =>
  [hit.to - 1, hit.to].some((at) => isTry.test(reading.norm(at))) &&
  hasWord(reading, lists, 'contact', hit.to) &&
  hasWord(reading, lists, 'dicht');

/** `te laat`; how much is a fact. */
const isLate = (reading: Reading): boolean =>
  reading.numberCount === 0 &&
  reading.tokens.some(({ norm }, at) => norm === 'laat' && reading.norm(at - 1) === 'te');

/** `houdt zich aan geen enkele afspraak`; not `geen enkel kinderliedje`, nor what others did not do. */
function isNotOne(reading: Reading, { who, from, to }: Clause, { lists }: Scope): boolean {
  if (who === 'self' || who === 'own' || reading.findFeature(AGENCY | OWN, from, to) >= 0) return false;
  return (
    who === 'parent' || who === 'you' || reading.findFeature(FAMILY) >= 0 || hasWord(reading, lists, 'theirs')
  );
}

/** `keer op keer`, `geen vinger`, `volstrekt onbereikbaar`, said of somebody and not to their credit. */
function isOfThem(hit: Hit, reading: Reading, scope: Scope): boolean {
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined || asksOpenly(reading) || reading.isNegated(hit.from, hit.to)) return false;
  // `Iedere keer heb ik een briefje meegegeven`
  if (/^(?:keer|weer)$/.test(reading.norm(hit.to - 1)) && /^(?:ik|we|wij)$/.test(reading.norm(hit.to + 1)))
    return false;
  if (/^(?:enkele?|ene)$/.test(reading.norm(hit.at)) && !isNotOne(reading, clause, scope)) return false;
  const inNote = scope.context.mode === 'notitie' || scope.context.mode === 'schema';
  const aboutThem =
    (reading.findFeature(persons) >= 0 &&
      (!isTry.test(reading.norm(hit.to - 1)) || isTried(hit, reading, scope))) ||
    clause.who === 'child' ||
    clause.who === 'parent' ||
    // `Dagelijks hetzelfde drama bij het brengen`
    (inNote && clause.subject < 0 && clause.who !== 'self') ||
    isTried(hit, reading, scope) ||
    hasWord(reading, scope.lists, 'theirs') ||
    pronoun.test(reading.norm(clause.subject));
  // `Geen moment geklaagd` is to somebody's credit; with `geen moment gespeeld` a good thing is what fails.
  const isNone = reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0;
  return (
    aboutThem &&
    (isNone
      ? !hasWord(reading, scope.lists, 'deugd', clause.from, clause.to)
      : !hasWord(reading, scope.lists, 'goed'))
  );
}

/** `Waarom komt u nooit?` asks for an account; other open questions only ask. */
const asksOpenly = ({ question, tokens }: Reading): boolean =>
  question?.kind === 'open' && tokens[question.at]?.norm !== 'waarom';

/** When nobody is a crying baby. */
const isDaytime = /^(?:les|pauze|week|maandag|ochtend)$/;

/** `Bij elk gesprek begint moeder over haar ex`; not `is bij elk gesprek aanwezig`. */
const isAtEveryTalk = (hit: Hit, reading: Reading, { lists }: Scope): boolean =>
  hasWord(reading, lists, 'wangedrag', hit.to) && reading.question === null;

function check(hit: Hit, reading: Reading, scope: Scope): boolean {
  if (isPromise(hit, reading, scope)) return false;
  const clause = reading.clauseAt(hit.at);
  const { goed, aanbod } = scope.lists;
  if (hit.group === 'keer') return isOfThem(hit, reading, scope);
  if (hit.group === 'gesprek') return isAtEveryTalk(hit, reading, scope);
  // `Elke ochtend hetzelfde liedje`; not `elke ochtend om acht uur`, nor `huilt elke avond` of a baby.
  if (hit.group === 'raak')
    return (
      clause !== undefined &&
      (hasWord(reading, scope.lists, 'raak', clause.from, clause.to) ||
        (/^(?:elke|iedere)$/.test(reading.norm(hit.from)) &&
          /^(?:parent|you|child)$/.test(clause.who) &&
          ((isDaytime.test(reading.norm(hit.from + 1)) &&
            hasWord(reading, scope.lists, 'stoort', clause.from, clause.to)) ||
            hasWord(reading, scope.lists, 'slordig', clause.from, clause.to) ||
            isLate(reading))))
    );
  // `heeft altijd in de zorg gewerkt`: how somebody's life went
  if (
    clause !== undefined &&
    /^(?:gewerkt|gewoond|geleefd|gestudeerd|gesport)$/.test(
      reading.norm(clause.to - 1).length > 1 ? reading.norm(clause.to - 1) : reading.norm(clause.to - 2),
    )
  )
    return false;
  const { deugd, maat } = scope.lists;
  if (maat && reading.find(maat) >= 0) return false;
  if (reading.norm(hit.at) === 'nooit' && deugd && reading.find(deugd) >= 0) return false;
  // `Komt altijd lopend`, `slaapt altijd op zijn buik`
  if (
    reading.norm(hit.at) === 'altijd' &&
    hasWord(reading, scope.lists, 'gewoonte', clause?.from, clause?.to) &&
    !isNegative(reading, hit, scope)
  )
    return false;
  if (hit.group === 'nogNooit')
    return (
      clause !== undefined &&
      (clause.who === 'parent' ||
        reading.findFeature(dutch.SECOND | PARENT | FAMILY, clause.from, clause.to) >= 0) &&
      !hasWord(reading, scope.lists, 'goed', clause.from, clause.to) &&
      reading.question === null
    );
  if (clause !== undefined && clause.verb < 0 && reading.question !== null) return false;
  // `steeds stiller`: a change.
  if (reading.norm(hit.at) === 'steeds' && /.{3}er$/.test(reading.norm(hit.at + 1))) return false;
  if (!isTheirs(reading, hit, scope)) return false;
  // `Heeft hij dat altijd al?` only asks.
  if (reading.question?.marked === true && reading.question.kind === 'closed' && reading.question.at === 0)
    return false;
  // `Nooit een baby alleen laten`: how it is done safely.
  if (clause !== undefined && isInstruction(reading, hit, clause.to, clause.verb)) return false;
  // `Zoekt telkens mijn blik` tells what a child does; of a child it must be something that goes wrong.
  const isOften =
    /^(?:steeds|telkens|steevast)$/.test(reading.norm(hit.at)) &&
    reading.norm(hit.to) !== 'weer' &&
    clause?.who !== 'you' &&
    (clause?.who !== 'parent' || scope.context.mode === 'notitie') &&
    clause?.who !== 'self';
  if (isOften && !isNegative(reading, hit, scope)) return false;
  // `Zou haar nooit lui noemen`
  if (reading.norm(hit.at) === 'nooit' && reading.tokens.some(({ norm }) => norm === 'noemen')) return false;
  if (clause === undefined || asksOpenly(reading)) return false;
  if (clause.who === 'unknown' && clause.subject >= 0 && !pronoun.test(reading.norm(clause.subject)))
    return false;
  if (
    clause.who === 'unknown' &&
    clause.subject < 0 &&
    clause.verb >= 0 &&
    reading.is(clause.verb, dutch.STEM)
  )
    return false;
  if (
    reading.is(clause.verb, dutch.MODAL) &&
    /^(?:kunt|kun|mag|mogen|kan|kunnen)$/.test(reading.norm(clause.verb))
  )
    return false;
  // `niet altijd` takes it back; in `altijd niet` and `weer niet` the absolute stands.
  if (reading.isNegated(hit.from, clause.to)) return false;
  const isBad = hasWord(reading, scope.lists, 'wangedrag', clause.from, clause.to);
  const offer = aanbod === undefined ? -1 : reading.find(aanbod, clause.from, clause.to);
  // `is altijd aan het bellen`
  const isOffered = !isBad && offer >= 0 && reading.norm(offer - 1) !== 'het';
  const recognises = isOffered || (goed !== undefined && reading.find(goed, clause.from, clause.to) >= 0);
  if (hit.group === 'weer') {
    // `De gymspullen zijn alweer thuisgebleven`; not `weer een ontsteking`.
    if (clause.who === 'thing' && !hasWord(reading, scope.lists, 'theirs', clause.from, clause.to))
      return false;
    const next = reading.norm(hit.to);
    return (
      !recognises &&
      !weather.test(next) &&
      reading.norm(hit.from - 1) !== 'het' &&
      isNegative(reading, hit, scope)
    );
  }
  if (hit.group === 'sterk' && reading.norm(hit.to) === 'wat') return false;
  if (hit.group === 'sterk')
    return !recognises && clause.subject !== hit.at && isNegative(reading, hit, scope);
  // `Ze blijft altijd uw dochter`
  if (/^(?:blijft|blijf|blijven)$/.test(reading.norm(clause.verb)) && !isNegative(reading, hit, scope))
    return false;
  // Counted or dated facts are no absolutes.
  if (reading.tokens.some(({ kind, norm }) => kind === 'number' || norm === 'uur')) return false;
  return reading.norm(hit.at) === 'nooit' || !recognises;
}

export const code: RuleCode = { check };
