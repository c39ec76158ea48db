import type { Span } from '../../analysis/types.ts';

const months =
  'januari|january|jan|februari|february|febr|feb|maart|march|mrt|april|apr|mei|may|june|july|juni|jun|juli|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';
/** The day in letters: `drie mei 2021`, `eenentwintigste`. */
const dayInWords =
  '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[e\u00eb]n)?(?:twintig|dertig)(?:ste)?|(?:een|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|tien|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:de|ste)?|eerste|derde|achtste';
const year = "(?:(?:19|20)\\d{2}|['\u2019]?\\d{2})(?!\\d)";
const date = [
  `\\d{1,2}(?:[-/. \\u2013|\\\\]| [-/\\u2013] )(?:\\d{1,2}|[ivx]{1,4})(?:[-/. \\u2013|\\\\]| [-/\\u2013] )${year}`,
  `(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `\\d{1,2}(?:e|ste|de)?(?:[ /.-]| - )(?:${months})\\.?,?(?:[ /-]| - )${year}`,
  `\\d{1,2}(?:e|ste|de)? (?:${months}) \\((?:19|20)\\d{2}\\)`,
  `(?:${months}) \\d{1,2},? (?:19|20)\\d{2}(?!\\d)`,
  `(?:${dayInWords}) (?:van )?(?:${months})\\.? ${year}`,
  `\\d{1,2}(?:${months})(?:19|20)\\d{2}(?!\\d)`,
  `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)`,
  '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}(?!\\d)',
].join('|');
const word =
  '(?:(?:dochter|zoon|zoontje|dochtertje|kind|meisje|jongen|jongetje|baby|oudste|jongste|middelste|broertje|zusje|tweeling|hij|zij|ze) is van(?= \\d)|daglicht|geb\\.?[ -]?(?:datum|dat\\.?|dd\\.?|d\\.d\\.)|geboorte[ -]?datum|geboortedat|birth ?date|date of birth|verjaart|verjaardag(?= ?[:(])|bevallen|beviel|datum van geboorte|geboortedag|[\\p{L}]{0,10}geboren|gebdat(?:um)?|levenslicht(?= op)|jarig|gbd|geb|g\\.d\\.|g\\.b\\.|gd|gb|ter wereld(?= (?:gekomen|kwam))|d\\.?o\\.?b\\.?|geboorte(?= ?(?:op |:|\\())|\u00b0|\\*)';
/** The word, then the date, with a place or a few small words between. */
const announced = new RegExp(
  `(?<![\\p{L}\\d])${word}(?![\\p{L}])[^\\d\\n;!?]{0,48}?(?<![\\d\\p{L}])(${date})`,
  'giu',
);
/** The date, then the word. */
const followed = new RegExp(
  `(?<![\\d\\p{L}]|\\d[-/.])(${date})(?: (?:[\\p{L}'-]{1,20} ){0,6}|[ ,()-]{1,3}|, te [\\p{L}]{2,20} |, in [\\p{L}]{2,20} )(?:geboren|ter wereld(?! \\p{L}+end)|(?:het )?(?:eerste )?levenslicht|op de wereld|bevallen|geb(?![\\p{L}])|\\(?geboortedatum)`,
  'giu',
);

/** Something else that happened on a date. */
const otherEvent =
  /(?<!\p{L})(?:getogen|sinds|vanaf|gezien|gesprek|afspraak|besproken|consult|controle|bezoek|huisbezoek|gebeld|overleg|intake|verwezen|vaccinatie|onderzoek|gewogen|gesproken|aanmelding|aangemeld|overleden|verhuisd|gestart|feest|feestje|uitnodiging|gevierd|vieren|viert|trakteert|trakteren|vrij)(?!\p{L})/iu;

const seenOn = /(?:gezien|gebeld|gesproken|gewogen|gemeten|gesprek|consult) (?:op )?$/iu;

/** Dates of birth: a full date with a word of birth beside it. A bare date is none. */
export function findBirthdates(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(announced)) {
    const end = match.index + match[0].length;
    // `geboren in Zwolle. Gesprek op …`: another sentence.
    const between = text.slice(match.index, end - (match[1] ?? '').length);
    // `geboren en getogen, sinds 1-1-2020 in Zwolle`: another thing happened then.
    if (otherEvent.test(between)) continue;
    if (
      /^geb(?![\p{L}])/iu.test(between)
        ? /\p{L}{4,}\. \p{Lu}/u.test(between)
        : /\p{L}{2,}\. \p{Lu}/u.test(between)
    )
      continue;
    spans.push({ start: end - (match[1] ?? '').length, end });
  }
  for (const match of text.matchAll(followed)) {
    // `Gezien op 3-4-2021, in mei geboren`
    if (otherEvent.test(match[0]) || seenOn.test(text.slice(Math.max(0, match.index - 16), match.index)))
      continue;
    spans.push({ start: match.index, end: match.index + (match[1] ?? '').length });
  }
  return spans;
}
