import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import { WordSet } from '../../analysis/word-set.ts';
import { CHILD, FAMILY, NAME, OWN, PARENT, PLURAL } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isOneMoment, isSaid, whoBefore } from './said.ts';

/** A single parent is the subject, or stands beside words without a verb: `Geen rol vader`, `vader: uit beeld`. */
function isOnParent(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { ouderwoord } = lists;
  const clause = reading.clauseAt(hit.at);
  if (!ouderwoord || clause === undefined) return false;
  // `Wij hebben vader te weinig betrokken`: our own share.
  if (whoBefore(reading, hit.at) === 'self' && reading.norm(hit.to - 1) === 'betrokken') return false;
  const inHit = reading.find(ouderwoord, hit.from, hit.to);
  if (inHit >= 0) return true;
  const near = reading.find(ouderwoord, clause.from, clause.to);
  const who = whoBefore(reading, hit.at);
  if (who === 'own' || who === 'self' || who === 'agency')
    return near >= 0 && near < hit.from && reading.is(near, PARENT) && !reading.is(near - 1, OWN);
  if (who === 'child')
    return near >= 0 && near < hit.from && reading.findFeature(CHILD, clause.from, near) < 0;
  const subject = clause.subject >= 0 ? clause.subject : clause.antecedent;
  if (subject >= 0 && reading.is(subject, PARENT))
    return !reading.is(subject, PLURAL) || ouderwoord.has(reading.norm(subject));
  // `Een vader is er wel, maar daar merk je niets van`
  const earlier = reading.find(ouderwoord, 0, clause.from);
  if (earlier >= 0 && reading.findFeature(CHILD, earlier, hit.from) < 0 && who !== 'parent') return true;
  // `Vader? Geen idee waar die uithangt.`
  if (reading.before.topic === 'parent' && subject >= 0 && reading.norm(subject) === 'die') return true;
  return near >= 0 || (who === 'parent' && !reading.is(subject, FAMILY));
}

/** It is said what is known, from whom, or how this parent is invited. */
function isKnown(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { bekend, reden } = lists;
  if (isOneMoment(reading)) return true;
  if (hit.group === 'beeld' && reden && reading.find(reden) >= 0) return true;
  // Where somebody works does not soften a verdict.
  const at = bekend ? reading.find(bekend) : -1;
  return (
    at >= 0 &&
    !(
      hit.group === 'oordeel' &&
      /^(?:werkt?|weekend|verslag|rapport|brief|krijgt|ontvangt)$/.test(reading.norm(at))
    )
  );
}

/** `Vader bleef tijdens het spel op de achtergrond`: where somebody stood at a moment that was seen. */
const isScene = (reading: Reading, hit: Hit): boolean =>
  /^(?:achtergrond|beeld|zicht|zijlijn)$/.test(reading.norm(hit.to - 1)) &&
  (reading.find(occasions) >= 0 ||
    (reading.is(reading.clauseAt(hit.at)?.verb ?? -1, dutch.PAST) && reading.find(away) >= 0));
const occasions = new WordSet(
  'tijdens toen terwijl foto filmpje video radio videobellen wedstrijd even'.split(' '),
);
const away = new WordSet('liep stond zat keek bleef'.split(' '));

const infinitiveTo = new WordSet(['om', 'te', 'gehad']);
const matters = new WordSet(
  'keuze besluit uitslag groei allergie indeling rooster toets musical toneelstuk stuk spel maandag dinsdag woensdag donderdag vrijdag ochtend middag ochtenden'.split(
    ' ',
  ),
);
const events = new WordSet('ongeluk ongeval incident vechtpartij ruzie aanrijding aangifte'.split(' '));

/** `doet niets liever dan`, `geen interesse in de cursus, wel in …`, `werd niet betrokken`: no absence. */
function isOther(hit: Hit, reading: Reading): boolean {
  const clause = reading.clauseAt(hit.at);
  const behind = reading.tokens.slice(hit.to - 1, hit.to + 3).map(({ norm }) => norm);
  const isGone = /^(?:spoor|wegen)$/.test(reading.norm(hit.to - 1));
  if (!isGone && behind.some((norm) => /^(?:liever|zonder|anders|ziek|boos)$/.test(norm))) return true;
  if (
    !isGone &&
    (reading.norm(hit.to) === 'te' ||
      (reading.norm(hit.to - 1) === 'tijd' && reading.find(infinitiveTo, hit.to) >= 0))
  )
    return true;
  if (reading.norm(hit.to + 2) === 'besluit') return true;
  // `niet betrokken bij het ongeluk`
  if (reading.find(events, hit.to, hit.to + 4) >= 0) return true;
  // `geen contact met de werkgever`
  const withWhom = reading.norm(hit.to - 1) === 'contact' && reading.norm(hit.to) === 'met';
  if (
    withWhom &&
    reading.findFeature(
      CHILD | FAMILY | PARENT | OWN | NAME | dutch.THIRD | dutch.FIRST,
      hit.to,
      hit.to + 4,
    ) < 0
  )
    return true;
  if (
    /^(?:werd|wordt|werden)$/.test(reading.norm(clause?.verb ?? -1)) &&
    reading.norm(hit.to - 1) === 'betrokken'
  )
    return true;
  // `speelt geen rol in de keuze van de club`, `doet niets aan de heg`
  if (
    /^(?:rol|invloed|tijd|plek|functie)$/.test(reading.norm(hit.to - 1)) &&
    /^(?:in|bij|op|voor)$/.test(reading.norm(hit.to)) &&
    reading.find(matters, hit.to + 1, hit.to + 5) >= 0
  )
    return true;
  return reading.tokens.some(({ norm }, at) => norm === 'wel' && at > hit.to && reading.norm(at - 1) === ',');
}

const wanting = new WordSet(
  'bekommerd bekommert omgekeken ingezet interesseert porren uithangt uithing uithangen'.split(' '),
);

/** `zeker niet uit beeld`, `het is niet zo dat vader zich afzijdig houdt`; what denies inside the words is their own. */
function isDenied(reading: Reading, hit: Hit): boolean {
  const own = reading.findFeature(dutch.NEGATION, hit.from, hit.to) >= 0;
  const clause = reading.clauseAt(hit.at);
  if (!own) return !reading.has(hit.at, wanting) && reading.isNegated(hit.from, hit.to);
  return (
    clause?.subordinate === true &&
    reading.norm(clause.from) === 'dat' &&
    reading.isNegated(clause.from, hit.to)
  );
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    if (isScene(reading, hit) || isDenied(reading, hit)) return false;
    if (isAsked(reading) || isSaid(reading, hit.at) || isKnown(hit, reading, scope) || isOther(hit, reading))
      return false;
    return isOnParent(hit, reading, scope);
  },
};
