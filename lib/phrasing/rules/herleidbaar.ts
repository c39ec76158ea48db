import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode, Scope } from '../../analysis/rule.ts';
import type { Span } from '../../analysis/types.ts';
import { findIdentifiers } from '../../context/identifiers/index.ts';

const article = "(?:[Dd]e|[Hh]et|'t|De la|Den)";
const capital = "\\p{Lu}[\\p{L}'\\u2019-]{1,30}";
const name = `(?:${article} )?${capital}(?: (?:en|van|de|der|het) ${capital}| ${capital}){0,4}`;
const kinds =
  'basisschool|[Oo][Bb][Ss]|[Cc][Bb][Ss]|[Rr][Kk][Bb][Ss]|[Pp][Cc][Bb][Ss]|[Kk][Bb][Ss]|IKC|ikc|[Kk]indcentrum|[Kk]inderdagverblijf|[Kk][Dd][Vv]|[Pp]euterspeelzaal|' +
  '[Pp]eutergroep|[Bb][Ss][Oo]|SBO|sbo|[Cc]ollege|[Ll]yceum|[Gg]ymnasium|[Ss]cholengemeenschap|[Vv]rije [Ss]chool|[Vv]rijeschool|[Mm]ontessorischool|[Dd]altonschool|[Jj]enaplanschool|[Bb]asisschool';
/** `basisschool De Wilgentoren`, `IKC De Zeester`, `Stedelijk Lyceum` */
const schools = [
  new RegExp(`(?<![\\p{L}])(?:${kinds}):? ${name}`, 'gu'),
  new RegExp(`(?<![\\p{L}])[Ss]chool:? (?:(?:De|Het|'t) ${capital})`, 'gu'),
  /(?<![\p{L}])(?:obs|cbs|rkbs|pcbs|kbs|ikc|kdv) (?:de|het|'t) \p{Ll}{4,30}/gu,
  new RegExp(`(?<=[\\p{L},] (?:het )?)${capital} (?:Lyceum|College|Gymnasium)(?![\\p{L}])`, 'gu'),
  /(?<![\p{L}])(?:\p{Lu}[\p{L}'\u2019-]{1,30} )?\p{Lu}[\p{L}-]{1,30}(?:school|college|lyceum)(?![\p{L}])/gu,
];
const streets = [
  /(?<![\p{L}])\p{Lu}[\p{L}.'\u2019-]{1,30}(?:straat|laan|gracht|singel|plantsoen|dreef|steeg|kade|plein|weg|hof|dijk)(?![\p{L}])/gu,
  /(?<= (?:aan|op|in|van|naar|uit|bij) de )\p{Ll}{3,30}(?:straat|laan|gracht|singel|plantsoen|dreef|steeg)(?![\p{L}])/gu,
];
/** Somebody's child, parent or friend, first and last name. */
const relations =
  /(?<=(?<![\p{L}])(?:[Oo]uders|[Mm]oeder|[Vv]ader|[Mm]dr|[Vv]dr|[Vv]riend|[Vv]riendin|[Bb]roer|[Zz]us|[Zz]usje|[Bb]roertje|[Kk]ind|[Ee]x|[Pp]artner) van )\p{Lu}\p{Ll}[\p{L}'\u2019-]{0,30}(?: (?:van|de|den|der|ten|ter|el|al|la)){0,3} \p{Lu}\p{Ll}[\p{L}'\u2019-]{1,30}/gu;
/** `over Sjoerd ter Haar`: only with the small words of a surname; a book title has others. */
const surnames =
  /(?<=(?<![\p{L}])(?:over|met|bij|voor|namens) )\p{Lu}\p{Ll}[\p{L}'\u2019-]{0,30} (?:ter|ten|el|al|den|van der|van den|van 't|op de|in 't) \p{Lu}\p{Ll}[\p{L}'\u2019-]{1,30}/gu;
const postcodes = /(?<![\p{L}\d])[1-9]\d{3} ?[A-Za-z]{2}[ ,]{1,2}(?:nr\.? ?)?\d{1,4}(?![\p{L}]{2}|\d)/gu;

/** Kinds of schools, and words that end like a street and are none. */
const common = new Set(
  (
    'basisschool hogeschool voorschool muziekschool zwemschool dansschool balletschool rijschool avondschool peuterschool kleuterschool ' +
    'taalschool zondagschool praktijkschool brugschool vakschool buurtschool dorpsschool montessorischool daltonschool jenaplanschool ' +
    'vrijeschool zomerschool koranschool sportschool tekenschool weekendschool nieuwkomersschool huishoudschool ambachtsschool ' +
    'toneelschool kookschool kunstschool inhaalschool schaatsschool surfschool judoschool voetbalschool circusschool zeilschool ' +
    'schilderschool tennisschool streekschool plattelandsschool stadsschool taalcollege hoorcollege werkcollege ' +
    'onderweg snelweg omweg uitweg hoofdweg luchtweg luchtwegen spoorweg melkweg sluipweg rijksweg landweg zandweg verkeersweg ' +
    'buitenweg toegangsweg terugweg heenweg kruisweg schoolweg schoolplein speelplein binnenplein dorpsplein marktplein ' +
    'winkelstraat zijstraat hoofdstraat achterstraat woonstraat dwarsstraat speelstraat autostraat sesamstraat kamerstraat ' +
    'oprijlaan gerechtshof kerkhof binnenhof voorhof zeedijk dijk blokkade brigade parade cascade barricade façade decade'
  ).split(' '),
);
const ordinary =
  /^(?:Groep|Ouder|Moeder|Vader|Kind|Hij|Zij|Ze|Wij|Ik|Sinds|Daar|In|Op|Met|Nu|Geen|Veel|Oma|Opa|En|Maar)(?![\p{L}])/u;

function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const last = written.split(' ').at(-1) ?? '';
      if (!common.has(last.toLowerCase()) && !ordinary.test(last))
        spans.push({ start: index, end: index + written.length });
    }
  }
  return spans;
}

function toMatch({ tokens }: Reading, { start, end }: Span): Match | null {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end) + 1;
  return from >= 0 && to > from ? { from, to } : null;
}

/** What leads to a person: identifiers, a postcode with a number, the name of a school or a street. */
function search(reading: Reading, { text }: Scope): readonly Match[] {
  const identifiers = findIdentifiers(text).filter(({ kind }) => kind !== 'postcode');
  const spans = [
    ...identifiers,
    ...spansOf(text, [postcodes, relations, surnames]),
    ...spansOf(text, schools),
    ...spansOf(text, streets),
  ];
  return spans.flatMap((span) => toMatch(reading, span) ?? []);
}

export const code: RuleCode = { search };
