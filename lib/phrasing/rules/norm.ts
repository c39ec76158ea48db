import type { Reading } from '../../analysis/reading.ts';
import type { Hit, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isSaid } from './said.ts';

/** With these the writer gives a verdict. */
const finds = /^(?:vind|vinden|vond|vonden|acht|achten|noem|noemen|keur|keuren)$/;

/** The verdict is on the professional or the own organisation, or the addressed person is put at ease. */
function isAboutSelf(hit: Hit, reading: Reading): boolean {
  if (reading.isAboutSelf(hit.at) && !finds.test(reading.norm(reading.clauseAt(hit.at)?.verb ?? -1)))
    return true;
  if (reading.tokens.some(({ norm }) => norm === 'mezelf' || norm === 'onszelf')) return true;
  if (reading.tokens.slice(Math.max(hit.from - 5, 0), hit.from).some(({ norm }) => norm === 'mijn'))
    return true;
  const of = /^(?:van|voor)$/.test(reading.norm(hit.to)) || /^(?:voor)$/.test(reading.norm(hit.from - 2));
  if (of && [hit.to + 1, hit.from - 1].some((at) => /^(?:ons|mij|me)$/.test(reading.norm(at)))) return true;
  return reading.clauses.some(
    (clause) =>
      clause.from > hit.from &&
      clause.subordinate &&
      reading.norm(clause.from) === 'dat' &&
      clause.who === 'self',
  );
}

const everybody = /^(?:elke|elk|iedere|ieder|geen|normale|fatsoenlijke|weldenkende)$/;
const frees =
  /^(?:fouten|perfect|perfecte|bestaat|bestaan|weleens|vaak|soms|meestal|twijfelt|twijfelen|zoekt|zoeken|eigen|anders|verschillend)$/;

/** `een goede moeder` as somebody who does things, not `u bent een goede moeder` or `de echte vader`. */
function isExemplary(hit: Hit, reading: Reading): boolean {
  // `Ik ga u niet vertellen hoe een goede moeder dat doet`
  const first = reading.clauses[0];
  if (first?.who === 'self' && reading.findFeature(dutch.NEGATION, first.from, hit.from) >= 0) return false;
  // `Goede ouders maken fouten` sets free.
  if (reading.tokens.some(({ norm }) => frees.test(norm))) return false;
  if (everybody.test(reading.norm(hit.from)) && reading.is(hit.to, dutch.FINITE | dutch.STEM)) return true;
  if (
    everybody.test(reading.norm(hit.from)) &&
    /^(?:weet|snapt|begrijpt|doet|zou)$/.test(reading.norm(hit.from - 1))
  )
    return true;
  const clause = reading.clauseAt(hit.from);
  if (
    clause === undefined ||
    reading.findFeature(dutch.FINITE | dutch.STEM | dutch.INFINITIVE, clause.from) < 0
  )
    return false;
  let start = hit.from;
  while (
    start > clause.from &&
    /^(?:een|zo'n|nou|nu|kijk|en|maar|want|dus|in|bij|van|voor|als|toch|vind|denk)$/.test(
      reading.norm(start - 1),
    )
  )
    start -= 1;
  return (
    start === clause.from ||
    (clause.subject >= hit.from &&
      clause.subject < hit.to &&
      clause.verb >= 0 &&
      !reading.is(clause.verb, dutch.COPULA))
  );
}

/** An intensifier or a word for a thing: `belachelijk goed`, `onverantwoord wachten`, `asociale rijders`. */
function isElsewhere(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { anders, goed, gedrag } = lists;
  if (!anders || !goed || !gedrag || goed.has(reading.norm(hit.to))) return true;
  // Only what is near: `haar reactie op het nieuws vond ik ongepast` is on her reaction.
  const isNear = reading.find(anders, hit.from - 5, hit.to + 5) >= 0;
  if (isNear && reading.find(gedrag, 0, hit.from) < 0) return true;
  const next = reading.tokens[hit.to];
  if (next?.kind !== 'word' || gedrag.has(next.norm) || reading.is(hit.to, PARENT)) return false;
  return reading.norm(hit.at).endsWith('e') && reading.features[hit.to] === 0;
}

/** `Dat is niet normaal`, `Uw gedrag was niet gepast`: the subject is what was done, or who did it. */
function isOnDeed(hit: Hit, reading: Reading, clause: Clause, { lists }: Scope): boolean {
  // `niet gewoon meenemen`
  if (reading.norm(hit.to - 1) === 'gewoon' && reading.tokens[hit.to]?.kind === 'word') return false;
  const { gedrag } = lists;
  const isFound = finds.test(reading.norm(clause.verb));
  if (clause.who === 'self' && !isFound) return false;
  // Without anything in front it is an exclamation, unless it goes on to say what.
  const previous = reading.clauses[reading.clauses.indexOf(clause) - 1];
  if (hit.from === clause.from && clause.verb < 0 && previous?.who === 'parent') return true;
  if (hit.from === clause.from) return /^(?:dat|om|van|,)$/.test(reading.norm(hit.to));
  const subject = reading.norm(clause.subject);
  const isDeed =
    /^(?:dat|dit|het|zoiets|wat|zo|'t|u|je|jij|jullie|uw|jouw)$/.test(subject) ||
    (gedrag !== undefined && reading.find(gedrag, clause.from, hit.from) >= 0);
  const isOther = reading.findFeature(NAME | OWN | AGENCY, clause.from, hit.from) >= 0;
  return !isOther && (isFound || isDeed || reading.is(clause.subject, PARENT));
}

function isVerdict(hit: Hit, reading: Reading, scope: Scope): boolean {
  const who = reading.who(hit.at);
  if (isElsewhere(hit, reading, scope) || who === 'agency' || who === 'own') return false;
  // `Onverantwoord, zo noemde de huisarts het`, `dat iemand dat zei`: somebody else's word, somebody else's deed.
  if (reading.tokens.some(({ norm }) => /^(?:noemde|noemt|noemden|noemen|iemand)$/.test(norm))) return false;
  const clause = reading.clauseAt(hit.at);
  if (clause === undefined) return false;
  // `Een kind zonder ontbijt laten gaan is …`: the subject is a deed.
  const isDeed =
    (clause.verb > 0 && reading.is(clause.verb - 1, dutch.INFINITIVE)) ||
    (reading.norm(0) === 'dat' && clause.from === 0);
  const isSomebodyElse =
    (who === 'child' && !isDeed) ||
    (who !== 'parent' && /^(?:hij|zij|ze)$/.test(reading.norm(clause.subject)));
  const isRemark = clause.verb < 0 && clause.subject < 0 && clause.from > 0;
  if (isSomebodyElse && !isRemark && reading.findFeature(PARENT) < 0) return false;
  if (hit.group !== 'sterk') return isOnDeed(hit, reading, clause, scope);
  return !reading.tokens
    .slice(Math.max(clause.from, hit.from - 5), hit.from)
    .some(({ norm }) => /^(?:niet|geen|nooit|niets|niks|allerminst)$/.test(norm));
}

/** `hoort` as a norm, not hearing, belonging, or getting news. */
function isDue(hit: Hit, reading: Reading): boolean {
  const words = reading.tokens.slice(hit.from, hit.to + 5).map(({ norm }) => norm);
  if (
    words.some((norm) =>
      /^(?:bij|erbij|thuis|slecht|goed|iets|graag|stem|stemmen|geluid|nieuws|morgen|maandag|elkaar|observatiesysteem|volgens|verwachten|verwacht|gehoord)$/.test(
        norm,
      ),
    )
  )
    return false;
  // `laat de uitslag horen`
  if (/^(?:laat|laten|liet)$/.test(reading.norm(reading.clauseAt(hit.at)?.verb ?? -1))) return false;
  const verb = reading.tokens.findIndex(
    ({ norm }, at) => at >= hit.from && /^(?:hoort|horen|hoorde|hoor|behoort|behoren|behoor)$/.test(norm),
  );
  // `Zo hoort de stoel vast te zitten`
  if (
    reading.norm(hit.from) === 'zo' &&
    reading.norm(verb + 1) === 'de' &&
    !reading.is(verb + 2, PARENT | CHILD)
  )
    return false;
  // `kinderen horen de bel niet` hear it; `hoort haar kind te troosten` is due.
  const isThing =
    /^(?:de|een)$/.test(reading.norm(verb + 1)) ||
    (reading.norm(verb + 1) === 'het' && reading.features[verb + 2] === 0);
  const hears = isThing && !reading.tokens.slice(verb).some(({ norm }) => norm === 'te');
  return !hears && !reading.tokens.some(({ norm }) => norm === 'volgens');
}

export const code: RuleCode = {
  check: (hit, reading, scope) => {
    // `Wat u zei, dat is niet hoe het hoort`: only the first part was said.
    const judgesWords = reading.norm(0) === 'wat' && reading.is(1, dutch.SECOND);
    if (isSaid(reading, hit.at) && !judgesWords) return false;
    if ((hit.group === 'sterk' || hit.group === 'niet') && isAboutSelf(hit, reading)) return false;
    if (isAsked(reading) && hit.group !== 'zeker' && hit.group !== 'niet' && hit.group !== 'wie')
      return false;
    // `Geen enkele ouder hoeft dit alleen te doen`
    if (hit.group === 'wie' && /^hoe[fv]/.test(reading.norm(hit.to))) return false;
    if (hit.group === 'wie') return isExemplary(hit, reading) && reading.question?.kind !== 'open';
    if (hit.group === 'sterk' || hit.group === 'niet')
      return isVerdict(hit, reading, scope) && reading.question?.at !== 0;
    if (hit.group === 'hoort') return isDue(hit, reading);
    if (hit.group === 'kan')
      return !reading.tokens
        .slice(hit.to, hit.to + 4)
        .some(({ norm }) =>
          /^(?:op|om|dan|maandag|dinsdag|woensdag|donderdag|vrijdag|die|deze|vandaag|morgen|uur)$/.test(norm),
        );
    return (
      !reading.tokens.slice(hit.from, hit.to).some(({ norm }) => norm.startsWith('verwacht')) ||
      reading.findFeature(dutch.NEGATION, hit.from, hit.to) < 0
    );
  },
};
