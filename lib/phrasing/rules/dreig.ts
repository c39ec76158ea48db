/** A consequence that the parent has to fear, hung on what the parent does or leaves. */
import type { Reading } from '../../analysis/reading.ts';
import type { Hit, Match, Range, RuleCode, Scope } from '../../analysis/rule.ts';
import { CHILD, FAMILY, NAME } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';
import { addressed, conditionOf, isOrder, somewhere } from './condition.ts';

/** The step is shared: what is discussed is told, and what it means. */
const openness =
  /^(?:vooraf|eerst|samen|vertel|vertellen|uitleg|uitleggen|leg|meedenken|steun|helpen|hulp|ondersteuning|meekijken|overleggen|advies|dank|bedankt)$/;
const choice =
  /^(?:prettig|fijn|liever|graag|vragen|vraag|behoefte|zin|verhinderd|twijfelt|gerust|staking|rijdt)$/;
/** What happens to a body or a thing asks for help, not for obedience. */
const circumstance =
  /^(?:koorts|suf|drinkt|ademt|112|huisarts|huisartsenpost|epipen|ziek|ziekte|staking|storing|storm|verbouwing|personeelstekort|brand|inbraak|gestolen|vermist|weggelopen|zoek|onweer|sneeuw|sneeuwval|gladheid|ijzel|hitte|regen|noodweer|afblazen|lekkage|stroomstoring|bibliotheek|parkeren|verkeer|fiets|app|wachtwoord|formulier|verzekering|zorgtoeslag|kinderopvangtoeslag)$/;
/** Who cannot do, does not know or does not want something is helped on. */
const cannot =
  /^(?:kunt|kan|kunnen|kon|lukt|wilt|wil|willen|fijn|prettig|weet|weten|snapt|begrijpt|durft|uitkomt|uitkomen|nodig|past|schikt|thuis|gelukt|ontvangen|ontvangt|eens|hoort|verstaat|vindt|twijfelt|verhinderd)$/;
const complies = /^(?:meewerken|luisteren|tekenen|stoppen|veranderen|begrijpen|snappen|praten|inzien|komen)$/;

/** What is done is told, or the parent may choose. */
const isOpen = (reading: Reading, condition: Range, hit: Range): boolean =>
  reading.tokens.some(
    ({ norm }, at) =>
      openness.test(norm) && (at < condition.from || at >= condition.to) && (at < hit.from || at >= hit.to),
  ) || somewhere(reading, condition.from, condition.to, choice);

const isCircumstance = (reading: Reading): boolean =>
  reading.tokens.some(({ norm }) => circumstance.test(norm));

/** `Dan doen we geen melding` sets free; `dan hoeven we niet te melden` still makes it hang on obedience. */
function isRelief(hit: Hit, reading: Reading, { from, to }: Range): boolean {
  if (somewhere(reading, 0, reading.tokens.length, /^(?:hoef|hoeft|hoeven|anders|niet(?:s)? meer)$/))
    return false;
  const own = reading.clauseAt(hit.at);
  for (let at = Math.max(own?.from ?? 0, hit.at - 4); at < hit.at + 3; at += 1) {
    const inCondition = at >= from && at < Math.max(to, from + 3);
    if (inCondition || (at >= hit.from && at < hit.to)) continue;
    // `Dan bel ik niet u maar de politie`
    if (/^(?:u|jullie|alleen|meer|langer)$/.test(reading.norm(at + 1))) continue;
    if (/^(?:niet|geen|nooit|niets)$/.test(reading.norm(at))) return true;
  }
  return false;
}

/** A blow that hangs on what the parent does or leaves. */
function underCondition(hit: Hit, reading: Reading): boolean | Match {
  const condition = conditionOf(reading);
  const own = reading.clauseAt(hit.at);
  if (condition === null || own === undefined || isCircumstance(reading)) return false;
  const { from, to } = condition;
  const isInside = hit.at >= from && hit.at < to && to - from > 1;
  if (isInside) return false;
  // `Als u het er niet mee eens bent, kunt u naar de rechter`: what the parent may do is no threat.
  if (
    own.who === 'you' &&
    own.subject >= 0 &&
    !/^(?:wordt|word|worden|krijgt|krijg|riskeert|zult|zal|bent|ben|raakt|verliest|zitten|zit|ziet|hebt|heeft|staat|komt|komen|raken|verliezen|zijn)$/.test(
      reading.norm(own.verb),
    )
  )
    return false;
  if (own.who === 'child' && reading.norm(hit.at) === 'politie') return false;
  // `Wij melden u aan voor de nieuwsbrief, tenzij …`
  if (/^meld/.test(reading.norm(hit.at)) && somewhere(reading, hit.at, hit.at + 4, /^(?:aan|af|ziek)$/))
    return false;
  // `De leerplicht begint als ze vijf wordt`
  if (/^(?:begint|geldt|duurt)$/.test(reading.norm(own.verb))) return false;
  // `Bel de politie als …`: an agreement about safety.
  if (own.from < from && own.verb === own.from && isOrder(reading)) return false;
  // `Anders zet ik de afspraak door naar volgende week`
  if (hit.to - hit.from > 2 && somewhere(reading, own.from, own.to, /^(?:afspraak|les|toets|achterdeur)$/))
    return false;
  const words: Range = { from, to: Math.min(own.from > from ? own.from : to, from + 9) };
  // `Ontvangen wij niets`: what the sender does not get helps nobody on.
  const isOwnWait =
    /^(?:ontvang|ontvangen|hoor|horen|krijg|krijgen)$/.test(reading.norm(from)) ||
    /^(?:ik|wij|we)$/.test(reading.norm(from + 1));
  const isHelped =
    !isOwnWait &&
    somewhere(reading, words.from, words.to, cannot) &&
    !somewhere(reading, words.from, words.to, complies);
  const hard = somewhere(reading, 0, reading.tokens.length, /^(?:moeten|moet|genoodzaakt|gedwongen)$/);
  if (isHelped || somewhere(reading, words.from, words.to, choice)) return false;
  if ((isOpen(reading, condition, hit) && !hard) || isRelief(hit, reading, condition)) return false;
  return { from: Math.min(from, hit.from), to: Math.max(hit.to, to) };
}

const bodyAndLearning = /^(?:slaap|gezondheid|tanden|gebit|groei|rug|ontwikkeling|concentratie|cijfers)$/;

/** `Dit heeft gevolgen` for somebody; a road that closes has them for the bus. */
function hasVictim(hit: Hit, reading: Reading): boolean {
  const isFor = reading.norm(hit.to) === 'voor' || reading.norm(hit.to - 1) === 'voor';
  const victim = reading.tokens.some(
    ({ norm }, at) =>
      at >= hit.to - 1 &&
      (addressed.test(norm) || /^(?:hem|haar)$/.test(norm) || reading.is(at, CHILD | NAME | FAMILY)),
  );
  if (somewhere(reading, hit.to, hit.to + 5, bodyAndLearning)) return false;
  const nothing: Range = { from: hit.from, to: hit.to };
  return (!isFor || victim) && !isCircumstance(reading) && !isOpen(reading, nothing, nothing);
}

/** Only when the parent is meant: a sanction is named, `u` is in it, or it hangs on something. */
function isForced(reading: Reading): boolean {
  if (isCircumstance(reading)) return false;
  // `Dan zie ik me genoodzaakt …` leans on what the parent did or left before.
  if (/^(?:dan|anders|straks|daarom)$/.test(reading.norm(0))) return true;
  return reading.findFeature(dutch.SECOND) >= 0 || reading.words() < 9 || conditionOf(reading) !== null;
}

const told = /^(?:zei|zeiden|vertelde|vroeg|schreef|noemde|las|hoorde|dacht|bang|voelde|geschrokken)$/;
const isTold = (reading: Reading, until: number): boolean =>
  reading.tokens.some(({ norm }, at) => at < until && told.test(norm) && reading.norm(at + 2) !== 'laat');

/** `Raad eens wie …` */
const isGuess = (reading: Reading, at: number): boolean =>
  (reading.norm(at) === 'raad' && /^(?:eens|maar)$/.test(reading.norm(at + 1))) ||
  // `zich melden bij de balie`
  (/^meld/.test(reading.norm(at)) && somewhere(reading, at - 4, at + 4, /^zich$/));

/** Questions that press: `Begrijpt u dat ik moet melden als …?` */
const pressed =
  /^(?:u|je|jullie|als|indien|begrijpt|begrijp|beseft|besef|snapt|snap|dan|wilt|wil|moet|straks)$/;
const presses =
  /^(?:wilt|wil|willen|u|je|jullie|op|voor|aan|straks|is|hoe|hoever|moet|zal|zo|weet|denkt|beseft)$/;

/** `Weet u wat er gebeurt als hij boos wordt?`: what the child goes through, and no consequence for the parent. */
const isOfChild = ({ from, to }: Hit, reading: Reading): boolean =>
  reading.tokens.slice(from, to).some(({ norm }) => norm === 'gebeurt') &&
  [to - 1, to].some(
    (at) =>
      /^(?:als|wanneer|met|bij|in|na|tijdens)$/.test(reading.norm(at)) &&
      (reading.is(at + 1, CHILD | NAME) || /^(?:hij|zij|ze|hem|haar)$/.test(reading.norm(at + 1))),
  );

/** `U weet wat er gebeurt met het formulier` */
const isOfThing = ({ from, to }: Hit, reading: Reading): boolean =>
  isCircumstance(reading) && somewhere(reading, from, to, /^gebeurt$/);

function check(hit: Hit, reading: Reading): boolean | Match {
  // What the parent fears or was told by others.
  if (isTold(reading, hit.from) || isGuess(reading, hit.at)) return false;
  const { question } = reading;
  // `…, weet u dat?` is hung on behind.
  const isTag = question?.kind === 'closed' && question.at >= hit.to;
  const asked = question !== null && !isTag && (question.marked || question.kind !== 'open');
  if (hit.group !== 'vast' && asked && reading.question?.kind === 'open') return false;
  if (hit.group === 'vast' && (isOfChild(hit, reading) || isOfThing(hit, reading))) return false;
  switch (hit.group) {
    case 'vast':
      if (reading.findFeature(dutch.NEGATION, hit.from, hit.to) < 0 && reading.isNegated(hit.from, hit.to))
        return false;
      return !asked || presses.test(reading.norm(hit.from));
    case 'gevolg':
      return (
        !asked &&
        !reading.isNegated(hit.from, hit.to) &&
        reading.findFeature(dutch.NEGATION, hit.from, hit.to) < 0 &&
        hasVictim(hit, reading)
      );
    case 'gedwongen':
      return !asked && isForced(reading);
    default:
      return (!asked || pressed.test(reading.norm(0))) && underCondition(hit, reading);
  }
}

/** Words that press; the first need no second one. */
const pressesHard = /^(?:jammer|zonde|vervelend|voorkomen|daarna|weiger.*)$/;
const presser =
  /^(?:als|anders|dan|straks|hoop|of|zonder|niet|geen|nooit|maar|wel|echt|toch|laten|moeten|hoeven|alleen|nog|keer|volgende|laatste|meer|langer|zelf|gewoon|weer|opnieuw|blijft|blijven|nu|via|tot)$/;
const benign =
  /^(?:dank|bedankt|dankjewel|vertel|vertellen|vooraf|eerst|samen|graag|fijn|leg|uitleg|vragen|vraag|gerust|liever|mag|mogen|wilt|meedenken|helpen|hulp|steun|welkom|bezwaar|klacht|spreekuur|hoe|wat|schrok|bang|zei|vertelde|denkt|verslag|lezen|leest|kopie|brief|vroeg|vroegen|schreef|school|bellen|balie|even|afmelden)$/;

/** Somebody with power, the parent, and words that press, and nothing that opens. */
function pressing(reading: Reading, { hits, lists }: Scope): Match | null {
  const hit = hits.find(
    ({ group, from, to }) =>
      !isGuess(reading, from) &&
      group === 'slag' &&
      to - from <= 2 &&
      (lists['macht']?.has(reading.norm(from)) || lists['straf']?.has(reading.norm(from))),
  );
  if (hit === undefined || isCircumstance(reading) || reading.question?.marked === true) return null;
  if (somewhere(reading, hit.from - 2, hit.from, /^(?:geen|niet|zonder)$/)) return null;
  const own = reading.clauseAt(hit.at);
  if (own?.who === 'you' && /^(?:kunt|kan|mag|mogen|kunnen)$/.test(reading.norm(own.verb))) return null;
  const offered = reading.clauses.some(
    ({ who, verb, subject }) =>
      who === 'you' && subject > verb && /^(?:kunt|kun|mag|mogen)$/.test(reading.norm(verb)),
  );
  if (offered) return null;
  const refuses = reading.tokens.some(({ norm }) => /^weiger/.test(norm));
  if (!refuses && reading.tokens.some(({ norm }) => benign.test(norm) || norm.startsWith('klacht')))
    return null;
  // `Zonder uw handtekening`, `u laat me geen keus`: it is put to the parent.
  const isPut =
    reading.findFeature(dutch.SECOND) >= 0 &&
    somewhere(reading, 0, reading.tokens.length, /^(?:anders|zonder|geen|straks|laatste)$/);
  let weight = isPut ? 1 : 0;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (pressesHard.test(reading.norm(at))) weight += 3;
    else if (presser.test(reading.norm(at))) weight += 1;
  }
  return weight > 2 ? { from: hit.from, to: hit.to } : null;
}

const obeys = /^(?:niet|geen|nooit|weer|blijft|blijven|weigert|weigeren|nogmaals|opnieuw|doorgaat|doorgaan)$/;
const arranging =
  /^(?:afspraak|verzetten|verplaatsen|dag|datum|plannen|plan|inplannen|wachten|opnieuw|bellen|mailen|uitstellen|starten|beginnen|later|ander|andere|opbergen|weggooien|gooien|zelf|bewaren|zoeken|oplossen|kijken|bedenken)$/;

/** `Als u blijft wegkijken, zullen wij verder moeten gaan`: what the parent leaves, and what is then forced. */
function search(reading: Reading, scope: Scope): readonly Match[] {
  const pressed = pressing(reading, scope);
  if (pressed !== null) return [pressed];
  if (reading.question !== null || isCircumstance(reading)) return [];
  const condition = conditionOf(reading);
  if (condition === null || condition.to - condition.from < 2 || reading.isQuoted(condition.from)) return [];
  const clause = reading.clauseAt(condition.from);
  if (clause?.who !== 'you') return [];
  if (
    !somewhere(reading, clause.from, clause.to, obeys) ||
    somewhere(reading, clause.from, clause.to, cannot)
  )
    return [];
  const main = reading.clauses.find(({ verb, from }) => from >= clause.to && verb >= 0);
  if (main === undefined || (main.who !== 'self' && main.who !== 'own')) return [];
  const verb = reading.norm(main.verb);
  const denied = reading.findFeature(dutch.NEGATION, main.from, main.to) >= 0;
  const forced = /^(?:moet|moeten|zal|zullen)$/.test(verb)
    ? !denied
    : /^(?:kan|kunnen)$/.test(verb) && denied;
  if (!forced || somewhere(reading, main.from, main.to, arranging) || isOpen(reading, clause, clause))
    return [];
  return [{ from: clause.from, to: main.to }];
}

export const code: RuleCode = { check, search, looksAt: { features: dutch.SECOND } };
