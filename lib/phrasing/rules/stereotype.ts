import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { isAsked, isDeniedBefore, isOneMoment, isSaid } from './said.ts';

/** Turns of phrase that explain somebody from a group. */
const plain =
  /\b(?:nu|nou) eenmaal\b|\bper definitie\b|\bdat (?:verklaart|zegt|merk|zie|hoor) (?:al )?(?:veel|genoeg|alles|een hoop|wel|je|hem)\b|\bverklaart (?:veel|een hoop|alles)\b|\bweet je (?:het )?(?:wel|genoeg)\b|\b(?:je|we) (?:kent|kennen) (?:het|dat)\b|\bwat (?:verwacht|wil|wou|kun|moet) je\b|\b(?:te verwachten|niet gek|geen wonder|geen verrassing|niet verbazend|niet verwonderlijk|verbaast (?:het |me |mij )?niet|het bekende verhaal|(?:bekend|bekende) (?:patroon|plaatje|beeld|liedje))\b|\bverwachten\b|\bdan (?:ook )?(?:niet|geen|weinig)\b|\bzit er (?:dan )?niet in\b|\bpaplepel\b|\bzo (?:zijn|gaat|doen) (?:die|dat|ze)\b|\b(?:zijn|is) (?:nu |nou )?zo\b|\bvan nature\b|\bhoef (?:je|ik|we)\b|\bweten (?:niet|altijd|het altijd) beter\b|\bverwacht (?:dan )?(?:niet|geen|maar|er)\b|\bdan ook (?:vooral|echt|helemaal|altijd|nooit|niet|geen|weer)\b|\b(?:vermoedelijk|waarschijnlijk|ongetwijfeld|vast) (?:onderdrukt|onderdanig|streng|traditioneel|dominant|arm|lui|niks|niets|weinig)\b|\b(?:zal|zullen) wel\b|\b(?:uit|van) (?:gewoonte|nature|huis uit)\b|\b(?:liegen|liegt|stelen|steelt|slaan|slaat|drinken|drinkt|onderdrukt|lui|onbetrouwbaar|agressief|luidruchtig|profiteren|profiteert) (?:altijd|allemaal|graag|veel|uit|vaak|snel)\b|\bkun je (?:wel )?vergeten\b/;
/** Said in front of the group as well as behind it. */
const anywhere =
  /\b(?:wat (?:wil|wou|verwacht) je|geen wonder|logisch|niet (?:zo )?(?:gek|vreemd)|(?:het|een) bekende? (?:verhaal|plaatje|patroon|beeld|recept)|je kent ze|tja)\b/;
/** What follows from the group, or a nod to a reader who knows that kind. */
const therefore = /\b(?:dus|vandaar|daarom|daardoor|daarmee)\b|\bhe$/;
const there =
  /\b(?:natuurlijk|uiteraard) (?:weer|niet|geen)\b|\bniet gewend\b|\bdaar (?:is|wordt|doen|slaan|geldt|heerst|praat|praten|gaat|beslist|telt|tellen|kennen|hebben|mag|mogen)\b|\b(?:kennen|hebben|heeft|mogen|mag|krijgen|doen|praten|tellen) (?:ze |zij |die )?daar\b|\b(?:bij|voor) (?:hen|ze|die) (?:is|heel|gewoon|normaal)\b|\bdan (?:is|heb|krijg|weet|kun|hoef|mag) /;

/** In a note `je`, `men`, `ze` and `daar` are people in general, and `zal wel` and `altijd` fill in what nobody saw. */
const general =
  /\b(?:die|ze) (?!kom|wil|vra|woon|won|werk|spre|heeft|hebben|zijn|is)\w+|\b(?:je|men|daar|altijd|nooit|zelden|gewoon|nu eenmaal|nou eenmaal|natuurlijk|uiteraard)\b|\b(?:zal|zullen) (?:\w+ ){0,2}(?:wel|vast|niet|geen)\b|\bwel (?:niks|niets|geen)\b|\b(?:interesseert|boeit|zegt) (?:ze|hen|die|hun) (?:niet|niks|niets|weinig)\b/;
const opening = /^(?:,|:|;|-|–|\.\.\.|…)$/;

/** `Poolse vader, drank is daar gewoon`: a group without a verb, and behind the mark what is so with such people. */
function isSummedUp(hit: Hit, reading: Reading): boolean {
  const mark = reading.tokens.findIndex(({ text }, at) => at >= hit.to && opening.test(text));
  if (mark < 0 || mark > hit.to + 4 || hit.from > 5 || isOneMoment(reading)) return false;
  const verb = reading.findFeature(dutch.FINITE, 0, mark);
  const isSaidOfThem = verb < 0 || reading.is(verb, dutch.COPULA);
  if (!isSaidOfThem || reading.findFeature(NAME, 0, mark) >= 0) return false;
  // `Poolse moeder, werkt 's nachts`: what this one does.
  if (reading.is(mark + 1, dutch.FINITE) && !/^(?:je|men)$/.test(reading.norm(mark + 2))) return false;
  const behind = reading.tokens.slice(mark + 1).map(({ norm }) => norm);
  return behind.length > 1 && reading.findFeature(dutch.FIRST, mark) < 0 && general.test(behind.join(' '));
}

function isFramed(hit: Hit, reading: Reading, scope: Scope): boolean {
  const { lists } = scope;
  const after = reading.tokens
    .slice(hit.from)
    .map(({ norm }) => norm)
    .join(' ');
  if (plain.test(after)) return true;
  // `Wat wil je, moeder komt van het kamp.`
  if (anywhere.test(reading.tokens.map(({ norm }) => norm).join(' '))) return true;
  if (scope.context.mode !== 'bericht' && isSummedUp(hit, reading)) return true;
  const isPlace =
    lists['plaats']?.has(reading.norm(hit.to - 1)) &&
    !/\bvandaar\b|\bdus (?:die|dan|daar|dat|wat|de|er|vader|moeder|je)\b/.test(after);
  // Where somebody lives may be practical on one day; a group never is.
  const isSpot =
    lists['plaats']?.has(reading.norm(hit.to - 1)) === true ||
    /^(?:uit|van|in)$/.test(reading.norm(hit.from));
  const isWork = reading.norm(hit.from - 1) === 'als';
  if (
    !isPlace &&
    !isWork &&
    therefore.test(after.replace(/[ .!?]+$/, '')) &&
    !(isSpot && isOneMoment(reading))
  )
    return true;
  const { plaats } = lists;
  if (plaats?.has(reading.norm(hit.to - 1))) return goesOn(hit, reading) && reading.norm(hit.at) === 'kamp';
  return there.test(after) || goesOn(hit, reading);
}

/** `Chinese les`, `een serie over rijke families`: a thing, or a subject that is talked about. */
function isThing(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const { mens } = lists;
  const next = reading.tokens[hit.to];
  if (
    reading.findFeature(dutch.PREPOSITION, Math.max(0, hit.from - 2), hit.from) >= 0 &&
    /^over$/.test(reading.norm(hit.from - 1))
  )
    return true;
  if (
    /^(?:eten|les|taal|lied|liedje|brood|restaurant|boek|woordenboek|feest|koken|winkel|spel)$/.test(
      next?.norm ?? '',
    )
  )
    return true;
  if (next?.kind !== 'word' || !reading.norm(hit.to - 1).endsWith('e') || mens?.has(next.norm)) return false;
  return (
    reading.features[hit.to] === 0 &&
    !/^(?:achtergrond|afkomst|komaf|roots|geloof|cultuur|origine|herkomst|bloed|temperament)$/.test(next.norm)
  );
}

/** `Gezin van het kamp, die lossen …` and `Dorpse mensen, wantrouwen alles`: what they are said to do follows. */
function goesOn(hit: Hit, reading: Reading): boolean {
  const verb = dutch.FINITE | dutch.INFINITIVE | dutch.STEM;
  if (isOneMoment(reading)) return false;
  for (let at = hit.to; at < hit.to + 5; at += 1) {
    if (reading.norm(at) !== ',') continue;
    const next = /^(?:die|dat|daar)$/.test(reading.norm(at + 1)) ? at + 2 : at + 1;
    // `Hoogopgeleid, lezen zelf veel`: what they do, and no judgement.
    if (
      next === at + 1 &&
      /^(?:lezen|werken|wonen|spreken|zoeken|volgen|willen|komen|helpen|vragen)$/.test(reading.norm(next))
    )
      return false;
    return reading.is(next, next === at + 1 ? dutch.INFINITIVE : verb);
  }
  return false;
}

/** A bare plural that does something: `Poolse ouders drinken`, not `de Poolse ouders van Kuba`. */
function isGeneric(hit: Hit, reading: Reading, { lists }: Scope): boolean {
  const clause = reading.clauseAt(hit.from);
  const { plaats } = lists;
  if (clause === undefined || isOneMoment(reading) || plaats?.has(reading.norm(hit.from))) return false;
  if (
    !/(?:s|en|lui)$/.test(reading.norm(hit.to - 1)) ||
    /^(?:gezin|chinees|fries|hagenees)$/.test(reading.norm(hit.to - 1))
  )
    return false;
  const next = reading.is(hit.to, dutch.INFINITIVE | dutch.FINITE) || reading.norm(hit.to) === 'zijn';
  if (!next && clause.verb < 0) return false;
  // `Ouders zijn ondernemers` says what they do.
  if (clause.verb === hit.from - 1 && clause.subject >= 0 && clause.subject < clause.verb) return false;
  const bare =
    reading.norm(hit.from - 1) === 'zijn' ||
    (reading.norm(hit.from - 1) === 'in' && hit.from - 1 === clause.from) ||
    (reading.norm(hit.from - 1) === 'bij' && hit.from - 1 === clause.from) ||
    (!reading.is(hit.from - 1, dutch.DETERMINER | dutch.POSSESSIVE | dutch.PREPOSITION) &&
      reading.tokens[hit.from - 1]?.kind !== 'number');
  const isSubject =
    hit.from === clause.from ||
    hit.from - 1 === clause.from ||
    (clause.subject >= hit.from && clause.subject < hit.to) ||
    clause.verb === hit.from - 1;
  return bare && isSubject && reading.findFeature(NAME, hit.to) < 0 && !reading.is(clause.verb, dutch.PAST);
}

function isPractical(reading: Reading, { lists }: Scope): boolean {
  const { praktisch } = lists;
  return praktisch !== undefined && reading.find(praktisch) >= 0;
}

/** The professional looks at the own picture, or is careful with it. */
function isReflected(reading: Reading): boolean {
  return (
    reading.tokens.some(({ norm }) =>
      /^(?:merk|betrap|besef|loslaten|aanname|aannames|vooroordeel|vooroordelen|beeld|invullen|vroeg|vraag|gevraagd|navragen|benieuwd)$/.test(
        norm,
      ),
    ) && reading.findFeature(dutch.FIRST) >= 0
  );
}

export const code: RuleCode = {
  check: (hit, reading, scope): boolean | Match => {
    // `wat verwacht je` looks like a verb of speech behind what was said.
    const asIf = reading.tokens.some(
      ({ norm }, at) => norm === 'je' && /^(?:verwacht|wil|denk|hoef|kun|moet)$/.test(reading.norm(at - 1)),
    );
    // A field with the parent's words is a quote from its first word.
    if (reading.quotes[0]?.from === 0 && reading.who(hit.at) === 'self') return false;
    // `die cultuur van elkaar helpen`: of the team.
    if (
      /^cultuur/.test(reading.norm(hit.to - 1)) &&
      (reading.norm(hit.to) === 'van' || reading.isAboutSelf(hit.at))
    )
      return false;
    if ((isSaid(reading, hit.at) && !asIf) || isReflected(reading) || isAsked(reading)) return false;
    // `niet breed, dat soort mensen …`: what was denied stands before the comma.
    const opens = /^(?:dat|dit)$/.test(reading.norm(hit.from)) && reading.norm(hit.from - 1) === ',';
    if (!opens && isDeniedBefore(reading, hit.from)) return false;
    if (hit.group === 'zeker') return true;
    if (isThing(hit, reading, scope)) return false;
    if (hit.group === 'generiek') return isGeneric(hit, reading, scope);
    return isFramed(hit, reading, scope) && !isPractical(reading, scope);
  },
};
