import type { Identifier } from '../../analysis/types.ts';
import type { FieldRule } from './types.ts';

const schoolName =
  /(?<![\p{L}\d])(?:basisschool|kinderschool|obs|cbs|rkbs|pcbs|pcb|kbs|ikc|kindcentrum|integraal kindcentrum|kinderdagverblijf|kdv|bso|psz|peuterspeelzaal|peutergroep|opvang|school|college|lyceum|sbo|so)\s+(?:(?:de|het|'t|\u2019t|t|sint|st\.?)\s+)?\p{Lu}[\p{L}'\u2019-]{2,}/iu;
/** `school De Vlieger`: the bare word needs the article of a name behind it. */
const articled = /^(?:school|opvang|so)\s+(?!(?:De|Het|'t)\s)/iu;
const birthdate =
  /(?:peuter|kind|baby|kleuter|dreumes|zoon|dochter|meisje|jongen) van \d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/iu;
const capitalSchool = /(?<![\p{L}\d])\p{Lu}[\p{Ll}'\u2019-]{2,}(?:school|college|lyceum)(?![\p{L}])/u;
const street =
  /(?<![\p{L}\d])\p{Lu}[\p{Ll}'\u2019-]{2,}(?:straat|laan|plein|gracht|singel|kade|steeg|dreef|plantsoen|weg|hof)(?![\p{L}])/u;
const lowerStreet =
  /(?<![\p{L}\d])(?:aan|in|op|naar|bij) (?:de|het) (\p{Ll}{3,}(?:straat|laan|gracht|singel|dreef|plantsoen))(?![\p{L}])/u;
const noStreet =
  /^(?:hoofdstraat|winkelstraat|woonstraat|zijstraat|achterstraat|dwarsstraat|oprijlaan|leerlaan|schoolplein|speelplein|snelweg|onderweg|omweg|uitweg|halverwege|kerkplein|dorpsplein|marktplein|binnenhof|wandelweg|fietsweg|zandweg|spoorweg|verweg)$/iu;
const noSchool =
  /^(?:basisschool|kleuterschool|middelbareschool|zondagschool|taalschool|zwemschool|muziekschool|voorschool|hogeschool|dansschool|rijschool|toneelschool|schakelschool|peuterschool|avondschool|buurtschool|dorpsschool|wijkschool|vakschool|praktijkschool)$/iu;
/** Behind `school` stands what is no name when it is a day, a month or a group. */
const noName =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|moeder|vader|ouders?|groep)$/iu;

const lastWord = (written: string): string => /[\p{L}'\u2019-]+$/u.exec(written)?.[0] ?? '';

function namesSchool(text: string): boolean {
  const match = schoolName.exec(text);
  // The expression ignores case for the kind of school; the name itself has a capital.
  if (match !== null) {
    const name = lastWord(match[0]);
    if (/^\p{Lu}/u.test(name) && !noName.test(name) && !articled.test(match[0])) return true;
  }
  const compound = capitalSchool.exec(text);
  return compound !== null && !noSchool.test(compound[0]);
}

function namesStreet(text: string): boolean {
  const match = street.exec(text)?.[0];
  if (match !== undefined && !noStreet.test(match)) return true;
  const lower = lowerStreet.exec(text)?.[1];
  return lower !== undefined && !noStreet.test(lower);
}

/** A postcode leads to a door only with the number beside it. */
function leadsSomewhere({ kind, start, end }: Identifier, text: string): boolean {
  if (kind !== 'postcode') return true;
  return (
    /^[\s,]{0,3}(?:nr\.?\s?|huisnummer\s)?\d{1,4}(?!\d)/.test(text.slice(end)) ||
    /\d[a-z]?,?\s{0,2}$/i.test(text.slice(0, start))
  );
}

/** R11: what leads back to a person: identifiers, and the names of schools and streets. */
export const isTraceable: FieldRule = ({ analysis, text }) =>
  analysis.identifiers.some((identifier) => leadsSomewhere(identifier, text)) ||
  namesSchool(text) ||
  birthdate.test(text) ||
  namesStreet(text);
