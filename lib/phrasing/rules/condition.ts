/** On what a consequence hangs: `als u niet …`, `komt u niet, dan …`, `nog één keer en …`, `of u tekent, of …`. */
import { ASKS_CLOSED } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Range } from '../../analysis/rule.ts';
import { CHILD, NAME, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

const conditionWords = /^(?:als|indien|wanneer|mits|tenzij|zolang|zodra|mocht|mochten)$/;
export const addressed = /^(?:u|je|jij|jullie|uw|jouw)$/;
const someone = /^(?:u|je|jij|jullie|uw|jouw|hij|zij|ze|dit|dat|er|het)$/;
/** It goes on as it is: `zo doorgaan`, `weer te laat`, `uitblijft`. */
const unchanged =
  /^(?:zo|weer|opnieuw|niet|niets|geen|nooit|doorgaan|doorgaat|blijft|blijven|aanhoudt|aanhouden|herhaalt|uitblijft|uitblijven|nogmaals)$/;
const withheld =
  /^(?:gehoor|handtekening|reactie|antwoord|bericht|medewerking|afmelding|verandering|verbetering|afspraak|inzet|toestemming|akkoord|betaling|contact|hulp|uitleg|actie|verklaring|doktersverklaring|bewijs)$/;
/** `als ik dit rapporteer`: what the sender may set going. */
const reports =
  /^(?:rapporteer|rapporteren|meld|melden|doorgeef|doorgeven|opschrijf|opschrijven|inschakel|inschakelen)$/;
const deadline = /^(?:nog|tot|uiterlijk|laatste|week|dagen)$/;
const chooses = /^(?:kiezen|kies|kiest|keus|keuze|aan)$/;
const turn = /^(?:en|of|dan|,)$/;

/** A word of this kind stands among the tokens from `from` to `to`. */
export const somewhere = (reading: Reading, from: number, to: number, words: RegExp): boolean => {
  for (let at = Math.max(from, 0); at < to && at < reading.tokens.length; at += 1)
    if (words.test(reading.norm(at))) return true;
  return false;
};

/** `als u niet …`, `wanneer dit zo doorgaat`: the condition is about the family, or about things staying as they are. */
function isAboutFamily(reading: Reading, at: number): boolean {
  const to = Math.min(reading.clauseAt(at)?.to ?? at, at + 9);
  return (
    reading.findFeature(CHILD | NAME | PARENT, at + 1, to) >= 0 ||
    somewhere(reading, at + 1, to, addressed) ||
    somewhere(reading, at + 1, Math.min(to, at + 4), someone) ||
    somewhere(reading, at + 1, to, unchanged) ||
    (/^(?:ik|wij|we)$/.test(reading.norm(at + 1)) && somewhere(reading, at + 2, to, reports))
  );
}

/** The sentence opens with an order: `Werk mee, anders …`, `Ga zo door en …`. */
export function isOrder(reading: Reading): boolean {
  const first = reading.clauses[0];
  if (first === undefined || first.from > 1 || first.subject === first.from) return false;
  const isVerb = reading.is(first.from, dutch.STEM) && !reading.is(first.from, dutch.FINITE);
  return isVerb && first.who !== 'self';
}

/** `u werkt mee of ik zet door`, `of u tekent, of …`, `u kunt kiezen: meewerken of een melding`. */
function isUltimatum(reading: Reading, at: number): boolean {
  if (at === 0)
    return addressed.test(reading.norm(1)) && somewhere(reading, 2, reading.tokens.length, /^of$/);
  const colon = reading.tokens.findIndex(({ text }) => text === ':' || text === ',');
  if (colon > 0 && colon < at && somewhere(reading, 0, colon, chooses)) return true;
  const first = reading.clauses[0];
  if (!/^(?:ik|wij|we|de|het|er|anders)$/.test(reading.norm(at + 1))) return false;
  if (isOrder(reading)) return true;
  return (
    first?.who === 'you' &&
    !first.subordinate &&
    first.verb > first.subject &&
    !reading.is(first.verb, dutch.SAY)
  );
}

/** A condition without a conjunction: `nog één keer`, `bij geen gehoor`, `zonder handtekening`, `wie zijn kind thuishoudt`. */
function isBareCondition(reading: Reading, at: number): boolean {
  const next = reading.norm(at + 1);
  const third = reading.norm(at + 2);
  switch (reading.norm(at)) {
    case 'anders':
      return next !== 'dan' && !/^(?:iets|niets|wat|iemand)$/.test(reading.norm(at - 1));
    case 'geen':
      return at < 2 && withheld.test(next);
    case 'zoniet':
      return true;
    case 'zo':
      // `Zo komt hij in een pleeggezin terecht`
      return (
        (next === 'niet' && third === ',') ||
        (at === 0 && /^(?:komt|komen|raakt|raken|belandt|eindigt|verliest)$/.test(next))
      );
    case 'nog':
      return /^(?:een|1|zo'n|eentje|iets)$/.test(next) && somewhere(reading, at + 2, at + 9, turn);
    case 'bij':
      return (
        /^(?:geen|uitblijven|herhaling|herhaald|volgende|eerstvolgende|weigering|nog|nogmaals|weer|opnieuw|afwezigheid)$/.test(
          next,
        ) ||
        /^(?:volgende|eerstvolgende|keer)$/.test(third) ||
        (next === 'het' && /^(?:uitblijven|wegblijven|weigeren|ontbreken|niet)$/.test(third))
      );
    case 'de':
    case 'een':
      return (
        /^(?:eerst)?volgende$/.test(next) ||
        (/^(?:tweede|derde|vierde)$/.test(next) && /^(?:keer|maal)$/.test(third))
      );
    case 'na':
      return /^(?:die|deze)$/.test(next) && /^(?:datum|dag|termijn|keer|week)$/.test(third);
    case 'met':
      return (
        /^(?:deze|die|dit|dat|zo'n|zulk|zulke|uw|jouw|jullie)$/.test(next) &&
        /^(?:houding|instelling|gedrag|aanpak|manier|toon|opstelling|verzuim|tempo|reactie|reacties|mentaliteit|excuses)$/.test(
          third,
        )
      );
    case 'op':
      return /^(?:deze|die|zo'n)$/.test(next) && /^(?:manier|wijze|voet)$/.test(third);
    case 'ofwel':
    case 'hetzij':
      return true;
    case 'zonder':
      return at < 2 || withheld.test(next) || withheld.test(third) || /^(?:die|deze|dat)$/.test(next);
    case 'hangt':
      return somewhere(reading, at, at + 5, addressed);
    case 'aan':
      return next === 'u' && /^(?:de|:|,|\.|!|om)$/.test(third);
    case 'wie':
      return reading.question?.marked !== true && (at < 3 || reading.norm(at - 1) === ':');
    case 'of':
      return isUltimatum(reading, at);
    case 'en':
      return at > 1 && isOrder(reading);
    case 'maar':
      return next === 'dan' && at > 2;
    case 'dan':
    case 'daarna':
    case 'hierna':
      return (
        at > 3 &&
        (isOrder(reading) || (somewhere(reading, 0, at, deadline) && /^[,;]$/.test(reading.norm(at - 1))))
      );
    case 'voordat':
    case 'eer':
      return /^(?:er|het|wij|we|ik|de)$/.test(next);
    case 'straks':
    case 'binnenkort':
    case 'zomaar':
      return somewhere(reading, at - 3, at + 4, addressed);
    default:
      return false;
  }
}

/** `Komt u niet, dan …`, `Blijft Sem weg, dan …`; also asked in the sentence before: `Komt u niet? Dan …`. */
function inverted(reading: Reading): Range | null {
  const [first, second] = reading.clauses.filter(({ from, to }) => to - from > 1);
  if (first === undefined || reading.question !== null) return null;
  // `Komt er vrijdag geen plan`, `Is dat er niet`
  const next = reading.norm(first.verb + 1);
  const isMissing =
    first.verb === first.from &&
    ((/^(?:er|het|dit|dat|de)$/.test(next) && somewhere(reading, first.verb + 2, first.to, unchanged)) ||
      // `Blijft betaling uit`
      (somewhere(reading, first.verb + 1, first.verb + 3, withheld) &&
        somewhere(reading, first.verb, first.to, unchanged)));
  const isTurned =
    first.verb >= 0 &&
    (/^(?:you|child|parent)$/.test(first.who) ||
      /^(?:hoor|horen|zie|zien|krijg|krijgen|ontvang|ontvangen)$/.test(reading.norm(first.verb))) &&
    first.subject > first.verb &&
    first.subject <= first.verb + 3 &&
    first.verb <= first.from + 1;
  if (
    second !== undefined &&
    (isTurned || isMissing) &&
    (reading.norm(second.from) === 'dan' || second.verb <= second.from + 1)
  )
    return { from: first.from, to: second.from };
  if (reading.norm(first.from) !== 'dan') return null;
  const asked = (reading.before.last & ASKS_CLOSED) !== 0;
  const isForced =
    /^(?:moet|moeten|ga|gaat|gaan|zal|zullen|zijn|ben|zult|krijgt|krijg|raakt|wordt|worden|eindigt|heb|hebben|stap|stappen|meld|melden|schakel|schakelen|sta|staan)$/.test(
      reading.norm(first.from + 1),
    );
  // `Dan wordt de aanvraag verwerkt`
  const isHandled =
    /^word/.test(reading.norm(first.from + 1)) && /^(?:de|uw|je|jullie)$/.test(reading.norm(first.from + 2));
  return asked || (isForced && !isHandled) ? { from: first.from, to: first.from + 1 } : null;
}

/** The words on which the consequence hangs, or null. */
export function conditionOf(reading: Reading): Range | null {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const isCondition = conditionWords.test(reading.norm(at)) && isAboutFamily(reading, at);
    if (isCondition) return { from: at, to: reading.clauseAt(at)?.to ?? at + 1 };
    if (isBareCondition(reading, at)) return { from: at, to: at + 1 };
  }
  return inverted(reading);
}
