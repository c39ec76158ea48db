import { ASKS_CLOSED } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

const conditionWords = /^(?:als|indien|wanneer|mits|tenzij|zolang|zodra|mocht|mochten)$/;
const otherwise = /^(?:anders|zoniet)$/;
const addressed = /^(?:u|je|jij|jullie|uw|jouw)$/;
const someone = /^(?:u|je|jij|jullie|uw|jouw|hij|zij|ze|dit|dat|er|het)$/;
/** The step is shared: what is discussed is told, and what it means. */
const openness =
  /^(?:vooraf|eerst|samen|vertel|vertellen|uitleg|uitleggen|leg|meedenken|erbij|steun|helpen|hulp|ondersteuning|meekijken|overleggen|advies|toestemming)$/;
const choice = /^(?:prettig|fijn|liever|graag|vragen|vraag|behoefte|zin|verhinderd|twijfelt)$/;
/** What happens to a body or a thing asks for help, not for obedience. */
const circumstance =
  /^(?:koorts|suf|drinkt|ademt|112|huisarts|huisartsenpost|epipen|ziek|ziekte|staking|storing|storm|verbouwing|personeelstekort|brand|inbraak|gestolen|vermist|weggelopen|zoek|bibliotheek|parkeren|verkeer|fiets|app|wachtwoord|formulier|verzekering|zorgtoeslag|kinderopvangtoeslag)$/;

/** Who cannot do, does not know or does not want something is helped on. */
const cannot =
  /^(?:kunt|kan|kunnen|kon|lukt|wilt|wil|willen|fijn|prettig|weet|weten|snapt|begrijpt|durft|uitkomt|uitkomen|nodig|past|schikt|thuis|gelukt|ontvangen|ontvangt|eens|hoort|verstaat|vindt|twijfelt|verhinderd)$/;
const complies = /^(?:meewerken|luisteren|tekenen|stoppen|veranderen|begrijpen|snappen|praten|inzien)$/;

/** Where a condition for the parent opens: `als u niet …`, `komt u niet`, or `anders`; -1 when there is none. */
function conditionAt(reading: Reading): number {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const norm = reading.norm(at);
    const next = reading.norm(at + 1);
    if (otherwise.test(norm) && next !== 'dan' && !/^(?:iets|niets|wat|iemand)$/.test(reading.norm(at - 1)))
      return at;
    if (norm === 'zo' && next === 'niet' && reading.tokens[at + 2]?.text === ',') return at;
    if (conditionWords.test(norm) && isAboutSomeone(reading, at)) return at;
    if (isLastTime(reading, at)) return at;
  }
  return inverted(reading);
}

function isAboutSomeone(reading: Reading, at: number): boolean {
  const to = Math.min(reading.clauseAt(at)?.to ?? at, at + 9);
  for (let index = at + 1; index < to; index += 1) {
    if (addressed.test(reading.norm(index)) || reading.is(index, CHILD | NAME | PARENT)) return true;
    if (index < at + 4 && someone.test(reading.norm(index))) return true;
  }
  return false;
}

/** `nog één keer`, `bij geen gehoor`, `zonder handtekening`, `wie zijn kind thuishoudt`, `of u tekent, of …`. */
function isLastTime(reading: Reading, at: number): boolean {
  const norm = reading.norm(at);
  const next = reading.norm(at + 1);
  const third = reading.norm(at + 2);
  if (norm === 'nog' || norm === 'bij' || norm === 'of' || norm === 'en') return isUltimatum(reading, at);
  if (norm === 'de' || norm === 'een') return next === 'volgende' && /^(?:keer|maal)$/.test(third);
  if (norm === 'zonder') return withheld.test(next) || withheld.test(third);
  if (norm === 'wie') return reading.question === null && at < 3;
  if (norm === 'maar') return next === 'dan' && at > 2;
  return (
    norm === 'daarna' && at > 3 && reading.tokens.slice(0, at).some((token) => deadline.test(token.norm))
  );
}

const withheld = /^(?:handtekening|reactie|antwoord|bericht|medewerking|afmelding|verandering|verbetering)$/;
const deadline = /^(?:nog|tot|uiterlijk|laatste|week|dagen)$/;

/** `Nog één keer en ik bel`, `bij geen gehoor`, `u werkt mee of ik zet door`. */
function isUltimatum(reading: Reading, at: number): boolean {
  const norm = reading.norm(at);
  const next = reading.norm(at + 1);
  if (norm === 'bij')
    return (
      /^(?:geen|uitblijven|herhaling|herhaald|volgende|weigering)$/.test(next) ||
      /^(?:volgende|keer)$/.test(reading.norm(at + 2))
    );
  if (norm === 'nog') return /^(?:een|1)$/.test(next) && hasTurn(reading, at + 3);
  const first = reading.clauses[0];
  const starts = at === 0 && norm === 'of' && addressed.test(next);
  if (starts) return reading.tokens.slice(2).some((token) => token.norm === 'of');
  return (
    norm === 'of' &&
    /^(?:ik|wij|we|de|het|er)$/.test(next) &&
    first?.who === 'you' &&
    !first.subordinate &&
    first.verb > first.subject &&
    !reading.is(first.verb, dutch.SAY)
  );
}

/** After the last chance the other acts: `en ik bel`, `, dan volgt`. */
function hasTurn(reading: Reading, at: number): boolean {
  return reading.tokens.slice(at, at + 6).some(({ norm }) => /^(?:en|of|dan)$/.test(norm));
}

/** `Komt u niet, dan …`, `Blijft Sem weg, dan …`; also asked in the sentence before: `Komt u niet? Dan …`. */
function inverted(reading: Reading): number {
  const clauses = reading.clauses.filter(({ from, to }) => to - from > 1);
  const [first, second] = clauses;
  if (first === undefined) return -1;
  if (
    second !== undefined &&
    reading.question === null &&
    (first.who === 'you' || first.who === 'child' || first.who === 'parent') &&
    first.subject > first.verb &&
    first.subject <= first.verb + 3 &&
    first.verb <= first.from + 1 &&
    (reading.norm(second.from) === 'dan' || second.verb <= second.from + 1)
  )
    return first.from;
  const isThen = reading.norm(first.from) === 'dan';
  const asked = (reading.before.last & ASKS_CLOSED) !== 0;
  const isForced = /^(?:moet|moeten|ga|gaan|zal|zullen|zijn|ben)$/.test(reading.norm(first.from + 1));
  return isThen && (asked || isForced) && reading.question === null ? first.from : -1;
}

function isOpen(reading: Reading, from: number, until: number, hit?: Hit): boolean {
  return (
    reading.tokens.some(
      ({ norm }, at) =>
        openness.test(norm) &&
        (at < from || at >= until) &&
        (hit === undefined || at < hit.from || at >= hit.to),
    ) || reading.tokens.slice(from, until).some(({ norm }) => choice.test(norm))
  );
}

const isDirect = (reading: Reading): boolean => reading.tokens.some(({ norm }) => circumstance.test(norm));

/** A sanction that hangs on what the parent does or leaves. */
function underCondition(hit: Hit, reading: Reading): boolean | Match {
  const from = conditionAt(reading);
  if (from < 0 || isDirect(reading)) return false;
  const clause = reading.clauses.find((one) => from >= one.from && from < one.to);
  const wholeSentence = !conditionWords.test(reading.norm(from)) || reading.norm(from).startsWith('mocht');
  const own = reading.clauseAt(hit.at);
  if (clause === undefined || own === undefined) return false;
  if (own === clause && !(wholeSentence && hit.at > from)) return false;
  // `Als u het er niet mee eens bent, kunt u naar de rechter`: what the parent may do is no threat.
  if (
    own.who === 'you' &&
    own.subject >= 0 &&
    !/^(?:krijgt|krijg|riskeert|zult|zal|bent|raakt|verliest)$/.test(reading.norm(own.verb))
  )
    return false;
  if (own.who === 'child' && reading.norm(hit.at) === 'politie') return false;
  const until = own === clause ? from + 1 : clause.to;
  const hard = reading.tokens.some(({ norm }) => /^(?:moeten|moet|genoodzaakt|gedwongen)$/.test(norm));
  const condition = reading.tokens.slice(from, own.from > from ? Math.min(own.from, from + 9) : until);
  const inCondition =
    condition.some(({ norm }) => choice.test(norm)) ||
    (condition.some(({ norm }) => cannot.test(norm)) && !condition.some(({ norm }) => complies.test(norm)));
  // `Bel de politie als …`: an agreement about safety.
  const isImperative = reading.is(own.verb, dutch.STEM) && !reading.is(own.verb, dutch.FINITE);
  if (own.from < from && own.verb === own.from && isImperative) return false;
  if (inCondition || (isOpen(reading, from, until, hit) && !hard)) return false;
  if (isRelief(hit, reading, from)) return false;
  return { from: Math.min(from, hit.from), to: Math.max(hit.to, own === clause ? hit.to : clause.to) };
}

/** `Dan doen we geen melding` sets free; `dan hoeven we niet te melden` still makes it hang on obedience. */
function isRelief(hit: Hit, reading: Reading, from: number): boolean {
  const own = reading.clauseAt(hit.at);
  // The negation of the condition itself does not count: `bij geen gehoor volgt een melding`.
  const start = Math.max(own?.from ?? 0, hit.at - 9, own && from >= own.from ? from + 3 : 0);
  const denied = ['niet', 'geen', 'nooit', 'zonder'].some((norm) =>
    reading.tokens.some(
      (token, at) => at >= start && at < hit.at + 3 && (at < hit.from || at >= hit.to) && token.norm === norm,
    ),
  );
  return denied && !reading.tokens.some(({ norm }) => /^(?:hoef|hoeft|hoeven|anders)$/.test(norm));
}

/** `Dit heeft gevolgen` for somebody; a road that closes has them for the bus. */
function hasVictim(hit: Hit, reading: Reading): boolean {
  const to = reading.norm(hit.to) === 'voor' || reading.norm(hit.to + 1) === 'voor';
  const victim = reading.tokens.some(
    ({ norm }, at) =>
      at >= hit.to - 1 &&
      (addressed.test(norm) || /^(?:hem|haar)$/.test(norm) || reading.is(at, CHILD | NAME | FAMILY)),
  );
  return (!to || victim) && !isDirect(reading) && !isOpen(reading, hit.to, hit.to);
}

/** Ways of forcing that need no condition when a sanction is named. */
function isForced(hit: Hit, reading: Reading): boolean | Match {
  if (isDirect(reading)) return false;
  const conditional = conditionAt(reading) >= 0;
  const verb = reading.norm(hit.from + 1);
  if (/^(?:moet|moeten|verplicht)$/.test(verb) || reading.norm(hit.from + 2) === 'verplicht')
    return conditional && underCondition({ ...hit, at: hit.to - 1 }, reading);
  return conditional || reading.findFeature(dutch.SECOND) >= 0 || reading.words() < 9;
}

/** Questions that press: `Begrijpt u dat ik moet melden als …?` */
const pressed = /^(?:u|je|jullie|als|indien|begrijpt|begrijp|beseft|besef|snapt|snap|dan|wilt|wil|moet)$/;

const warns = /^(?:weet|denkt|denk|besef|beseft|bedenk|straks|kunnen|kan|kunt|kun)$/;

const told = /^(?:zei|zeiden|vertelde|vroeg|schreef|noemde|las|hoorde|dacht|bang|voelde|geschrokken)$/;

/** What the parent fears or was told by others. */
function isRetold(hit: Hit, reading: Reading): boolean {
  return reading.tokens.slice(0, hit.from).some(({ norm }) => told.test(norm));
}

function check(hit: Hit, reading: Reading): boolean | Match {
  if ((reading.question?.kind === 'open' && hit.group !== 'vast') || isRetold(hit, reading)) return false;
  const asked = reading.question !== null;
  switch (hit.group) {
    case 'vast':
      if (reading.isNegated(hit.from, hit.from + 1) && reading.norm(hit.from) !== 'niet') return false;
      return (
        !asked ||
        /^(?:wilt|wil|willen|u|je|jullie|op|voor|aan|straks|dadelijk|is|hoe|hoever|moet)$/.test(
          reading.norm(hit.from),
        )
      );
    case 'gevolg':
      return !asked && !reading.isNegated(hit.from, hit.to) && hasVictim(hit, reading);
    case 'gedwongen':
      return !asked && isForced(hit, reading);
    case 'huis': {
      if (reading.norm(0) === 'bent' || reading.norm(0) === 'heeft') return false;
      const warning = reading.tokens.slice(0, hit.from).some(({ norm }) => warns.test(norm));
      return warning && reading.findFeature(dutch.SECOND, 0, hit.from) >= 0
        ? true
        : underCondition(hit, reading);
    }
    default:
      return (!asked || pressed.test(reading.norm(0))) && underCondition(hit, reading);
  }
}

const obeys = /^(?:niet|geen|nooit|weer|blijft|blijven|weigert|weigeren|nogmaals|opnieuw|doorgaat|doorgaan)$/;
const arranging =
  /^(?:afspraak|verzetten|verplaatsen|dag|datum|plannen|plan|inplannen|wachten|opnieuw|bellen|mailen|uitstellen|starten|beginnen|later|ander|andere|opbergen|weggooien|gooien|zelf|bewaren|zoeken|oplossen|kijken|bedenken)$/;

/** `Als u blijft wegkijken, zullen wij verder moeten gaan`: what the parent leaves, and what is then forced. */
function search(reading: Reading, { hits }: Scope): readonly Match[] {
  if (hits.some((hit) => check(hit, reading) !== false) || reading.question !== null || isDirect(reading))
    return [];
  const from = conditionAt(reading);
  const index = reading.clauses.findIndex((one) => from >= one.from && from < one.to);
  const clause = reading.clauses[index];
  if (from < 0 || clause === undefined || clause.who !== 'you' || reading.isQuoted(from)) return [];
  const inside = reading.tokens.slice(clause.from, clause.to);
  if (!inside.some(({ norm }) => obeys.test(norm)) || inside.some(({ norm }) => cannot.test(norm))) return [];
  const main = reading.clauses.slice(index + 1).find(({ verb }) => verb >= 0);
  if (main === undefined || (main.who !== 'self' && main.who !== 'own')) return [];
  const rest = reading.tokens.slice(main.from, main.to);
  const verb = reading.norm(main.verb);
  const denied = rest.some(({ norm }) => /^(?:niet|niets|niks|geen)$/.test(norm));
  const forced = /^(?:moet|moeten|zal|zullen)$/.test(verb)
    ? !denied
    : /^(?:kan|kunnen)$/.test(verb) && denied;
  if (!forced || rest.some(({ norm }) => arranging.test(norm)) || isOpen(reading, clause.from, clause.to))
    return [];
  return [{ from: clause.from, to: main.to }];
}

export const code: RuleCode = { check, search, needs: dutch.SECOND };
