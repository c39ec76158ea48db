import type { Span } from '../../analysis/types.ts';

const postcode = /(?<![\p{L}\d]|\d[.,-])([1-9]\d{3})( ?)([A-Za-z]{2})(?![\p{L}\d]|['-]\p{L})/gu;
/** Never given out, because of the war. */
const neverIssued = new Set(['SA', 'SD', 'SS']);
/** Two letters behind a number that are a word, a unit or an abbreviation. */
const notLetters = new Set(
  (
    'en is de te of op om in na al nu er zo we ze je me u ik kg gr ml cl dl cm mm dm km mg cc kb mb gb tb eu ja nee st nd rd th dr mw ' +
    'bv va ca md wk mn ie iu ug it to kj kw hz px ms pm am jr uu uw ha pk nr ed ev nl an as ma pa la bb vs'
  ).split(' '),
);
const capitalAbbreviations = new Set(
  'IB VO PO SO JV LK KO VT TV RT MW CB OK JA KA WT PC BV NV VS UK NL EN DE TL'.split(' '),
);
/** What is counted in thousands, as it is written in capitals too: 3000 IE vitamin D. */
const capitalUnits = new Set('IE IU EU ML MG KG KM CM MM GB MB KB TB KW HZ UG'.split(' '));

function isPostcode(digits: string, gap: string, letters: string): boolean {
  const upper = letters.toUpperCase();
  if (neverIssued.has(upper)) return false;
  if (letters === upper) {
    // A year can be followed by an abbreviation in capitals.
    return !capitalUnits.has(letters) && !(capitalAbbreviations.has(letters) && /^(?:19|20)/.test(digits));
  }
  return !notLetters.has(letters.toLowerCase()) && (gap === '' || !/^(?:19|20)\d{2}$/.test(digits));
}

/** A year looks like the figures of a postcode; then a town behind it or a house number before it must tell. */
const year = /^(?:19|20)/;
const town = /^(?:,? ?(?:'s-)?\p{Lu}\p{Ll}|$|\n)/u;
const houseNumber = /\d ?[a-z]?,? {0,2}$/i;
const units = /^(?:ml|gr|kg|km|cm|mm|cc|cl|dl|mg|ie|iu|eu)$/i;
const named = /(?:postcode|pc|adres)[: ]{1,3}$/i;

/** Postcodes, also in small letters and without the space. */
export function findPostcodes(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(postcode)) {
    const [written, digits = '', gap = '', letters = ''] = match;
    const isNamed =
      named.test(text.slice(Math.max(0, match.index - 12), match.index)) && !units.test(letters);
    const end = match.index + written.length;
    const isYear =
      year.test(digits) &&
      gap !== '' &&
      !town.test(text.slice(end, end + 8)) &&
      !houseNumber.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (isNamed || (!isYear && isPostcode(digits, gap, letters))) spans.push({ start: match.index, end });
  }
  return spans;
}

const streetEnds =
  'straat|str|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|hofje|park|pad|dreef|plantsoen|boulevard|wal|haven|markt|hoek|veld|akker|horst|ring|erf|oord|burcht|tuin|baan|wijk|brink|poort|eind|donk|kamp|vaart|sloot|gaarde|weide|heide|zijde|schans|drift|beemd|hoeve|terp|werf|waard|kreek|straatje|laantje|steegje|pleintje';
/** What stands before a place, besides a number. */
const announcing = 'adres|thuis|woon|wonen|verhui|ingeschreven';
const towns =
  'Amsterdam|Rotterdam|Den Haag|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Enschede|Apeldoorn|Haarlem|Arnhem|Amersfoort|Zaandam|Zwolle|Leiden|Zoetermeer|Maastricht|Dordrecht|Ede|Leeuwarden|Alkmaar|Emmen|Delft|Venlo|Deventer|Hilversum|Heerlen|Lelystad|Purmerend|Roosendaal|Assen|Gouda|Hoorn|Almelo|Hengelo|Oss|Meppel|Kampen|Drachten|Sneek|Heerenveen|Goes|Middelburg|Weert|Roermond|Helmond';
const placeWord = new RegExp(`(?:${streetEnds})$|${announcing}|^(?:haag|${towns.toLowerCase()})(?![a-z])`);

/**
 * True for a word, in lookup form, that can lead to an address. A sentence with none of them has one only where `te`
 * or a postcode stands behind a number.
 */
export const mayNamePlace = (norm: string): boolean => placeWord.test(norm);

const sureEnds = 'straatje|laantje|straat|laan|gracht|singel|plantsoen|dreef|steeg|kade|plein|weg';
const number = '\\d{1,4}(?:[ -]?[a-zA-Z](?![\\p{L}])|[ -]?(?:bis|hs|huis|I{1,3}|\\d{1,3})(?![\\p{L}\\d]))?';
const after = '(?![\\p{L}\\d]|[:.,]\\d|[-/]\\d)';
/** `Dorpsstraat 12`, `Van der Helstlaan 3a`, `Lange Nieuwstraat 8-II`. */
const capitalised = new RegExp(
  `(?<![\\p{L}\\d])(?!\\p{Lu}{2} )(?:'s-)?\\p{Lu}[\\p{L}.'\u2019-]{0,30}(?:[ ](?:[\\p{Lu}]|van|de|den|der|het|ter|ten|'t)[\\p{L}.'\u2019-]{0,30}){0,4} ?(?<=\\p{L}(?:${streetEnds})\\.?| (?:Gracht|Straat|Laan|Weg|Plein|Markt|Kade|Singel|Dijk|Hof|Haven|Park|Wal|Dreef)) (?:(?:Noord|Zuid|Oost|West) )?(?:,? ?(?:huis)?(?:nr\\.?|nummer) )?${number}${after}`,
  'gu',
);
/** `Laan van Meerdervoort 100`, `Plein 1944 7`, `Weg naar Laren 3`. */
const leading = new RegExp(
  `(?<![\\p{L}\\d])(?:Laan|Weg|Straat|Plein|Park|Kade|Hof|Markt) (?:van|der|naar|den|de|het|aan|langs|achter|over|\\d{4}(?:-\\d{4})?)(?: [\\p{L}'\u2019-]{2,30}){0,4} ${number}${after}`,
  'gu',
);
/** `woont op 't Zand 23`, `adres oma: De Hofstee 4`: said to be one, whatever it ends in. */
const announced = new RegExp(
  `(?<![\\p{L}])(?:[Aa]dres|[Tt]huis(?=:)|[Ww]oon(?:t|de|den|achtig)|[Ww]onen|[Vv]erhuisd|[Vv]erhuist|[Vv]erhuizen|[Ii]ngeschreven)(?![\\p{L}])[^\\d\\n.;!?]{0,24}?(?<![\\p{L}\\d])((?:'[st]-? ?)?\\p{Lu}[\\p{L}.'\u2019-]{1,30}(?: [\\p{L}'\u2019-]{1,30}){0,3} ${number})${after}`,
  'gu',
);
const lower = new RegExp(
  `(?<![\\p{L}\\d])[\\p{Ll}'\u2019-]{2,30}(?:${sureEnds}) (?:,? ?(?:huis)?(?:nr\\.?|nummer) )?${number}${after}`,
  'gu',
);
/** `woont aan de zonnebloem 12`, in small letters. */
const lowerAnnounced = new RegExp(
  `(?<![\\p{L}])(?:adres:?|woont|wonen|woonde|verhuisd|verhuist) (?:nu |sinds kort )?(?:op |aan |in |naar )(?:de |het |'t )?([\\p{Ll}'\u2019-]{4,30} (?:nr\\.? )?${number})${after}`,
  'gu',
);
/** `bezoekadres nieuwe gracht 8a` */
const lowerLabelled = new RegExp(
  `(?<![\\p{L}])\\p{Ll}{0,10}adres:? ((?:[\\p{Ll}'\u2019-]{3,12} )?[\\p{Ll}'\u2019-]{4,30} ${number})${after}`,
  'gu',
);

/** Places that end like a street, and what comes after a number that is a count. */
const noStreet =
  /^(?:onderweg|halverwege|schoolplein|speelplein|binnenplein|snelweg|fietspad|wandelpad|voetpad|zandpad|leerweg|luchtweg|spoorweg|speelveld|voetbalveld|sportveld|werkveld|schooltuin|moestuin|achtertuin|voortuin|leeshoek|speelhoek|bouwhoek|huishoek|knutselhoek|poppenhoek|rekenhoek|taalhoek|pretpark|speelpark|glijbaan|loopbaan|eetcafe|supermarkt|arbeidsmarkt|woonwijk|schoolpoort|werkweg|omweg|uitweg|tussenweg)/iu;
const counted =
  /^ ?(?:weken|week|wkn|wk|maanden|maand|mnd|jaar|jr|keer|x|uur|u|kinderen|leerlingen|ouders|dagen|dag|minuten|min|kg|cm|meter|m|km|%|euro|stuks|gezinnen|collega|personen|mensen|peuters|lokalen)(?![\p{L}])/iu;

const noAddress = /^(?:Hoofdstuk|Blok|Les|Thema|Project|Pagina|Toets|Kern|Unit|Groep|Lokaal) /u;

const livesThere =
  /(?:adres|woont|wonen|woonde|verhuisd|verhuist)(?! dicht)[^.;!?\d]{0,20} (?:aan|op|in|naar) (?:de|het) $/iu;

function streets(text: string, pattern: RegExp, strict: boolean): Span[] {
  const spans: Span[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const end = index + written.length;
    const street = written.split(' ').find((word) => noStreet.test(word));
    if (street !== undefined || noAddress.test(written) || counted.test(text.slice(end, end + 14))) continue;
    if (
      strict &&
      !livesThere.test(text.slice(Math.max(0, index - 40), index)) &&
      /(?:^|\s)(?:de|het|een|dit|dat|onze|mijn|zijn|haar|deze|elke|hele|halve)\s$/u.test(text.slice(0, index))
    )
      continue;
    spans.push({ start: index, end });
  }
  return spans;
}

const noPlace =
  /(?:^| )(?:groep|kamer|lokaal|unit|fase|nummer|week|wk|met|en|sinds|per|om|van|is|heeft|etage|verdieping|kamers|leeftijd|maart|april|juni|juli|januari|februari|augustus|september|oktober|november|december)(?: |$)/iu;

/** What is called an address, or lived in, with a number behind it. */
function announcedPlaces(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of [
    ...text.matchAll(announced),
    ...text.matchAll(lowerAnnounced),
    ...text.matchAll(lowerLabelled),
  ]) {
    const written = match[1] ?? '';
    const end = match.index + match[0].length;
    if (noPlace.test(written) || counted.test(text.slice(end, end + 14))) continue;
    spans.push({ start: end - written.length, end });
  }
  return spans;
}

/** `Het Zand 12 te Zwolle`, `De Meent 44, 1234 AB`: a town or a postcode behind it. */
const withTown = new RegExp(
  `(?<![\\p{L}\\d])((?:(?:De|Het|'t|Den|Op|Aan|In) (?:(?:de|het|den|'t) )?)?\\p{Lu}[\\p{L}'\u2019-]{2,30} ${number})(?=,? (?:te \\p{Lu}\\p{Ll}{2}|(?:${towns})(?!\\p{L})|[1-9]\\d{3} ?[A-Z]{2}(?![\\p{L}\\d])))`,
  'gu',
);
/** `op nummer 14 in de Kerkstraat` */
const numberFirst = new RegExp(
  `(?<![\\p{L}\\d])(?:op )?(?:nummer|nr\\.?|huisnummer) (${number}) (?:in|aan|op) (?:de |het )?\\p{Lu}?[\\p{L}'\u2019-]{2,30}(?:${sureEnds})(?![\\p{L}])`,
  'gu',
);

/** A street with a house number. */
export function findAddresses(text: string): Span[] {
  return [
    ...streets(text, leading, false),
    ...streets(text, capitalised, false),
    ...streets(text, lower, true),
    ...streets(text, withTown, false).filter(({ start, end }) => !noPlace.test(text.slice(start, end))),
    ...streets(text, numberFirst, false),
    ...announcedPlaces(text),
  ];
}
