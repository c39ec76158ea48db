import type { Identifier } from '../../analysis/types.ts';
import type { Sentence } from '../../dutch/token.ts';
import { tokenise } from '../../dutch/tokenise.ts';
import { findBirthdates } from './birthdate.ts';
import { findBsns } from './bsn.ts';
import { findEmails } from './email.ts';
import { cluesIn } from './gate.ts';
import { findIbans } from './iban.ts';
import { findNames } from './names.ts';
import { findPhones } from './phone.ts';
import { findAddresses, findPostcodes } from './places.ts';

const nothing: readonly Identifier[] = [];
const birth =
  /geb|g\.?d|g\.?b|ter wereld|birth|verjaar|beviel|wereld|daglicht| is van \d|bevallen|levenslicht|jarig|d\.?o\.?b|[\u00b0*]/i;
const fourDigits = /\d{4}/;
/** A word that ends like a street before a number, a word that opens the name of one, or a word that announces one. */
const street =
  / te [A-Z]|, [1-9]\d{3} ?[A-Z]{2}|(?:nummer|nr\.?) \d|(?:adres|woon|wonen|verhui|ingeschreven)|(?:straat|str|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|hofje|park|pad|dreef|plantsoen|boulevard|wal|haven|markt|hoek|veld|akker|horst|ring|erf|oord|burcht|tuin|baan|wijk|brink|poort|eind|donk|kamp|vaart|sloot|gaarde|weide|heide|zijde|schans|drift|beemd|hoeve|terp|werf|waard|kreek|straatje|laantje|steegje|pleintje)\.? (?:(?:zuid|noord|oost|west) )?(?:,? ?(?:huis)?(?:nr\.?|nummer) )?\d|(?:Laan|Weg|Straat|Plein|Park|Kade|Hof|Markt) |\d, [A-Z]|thuis:/i;
/** Fewer digits make no account, no telephone number and no bsn. */
const fewestInNumber = 6;
const fewestInPostcode = 4;
const fewestInDate = 3;

const overlaps = (one: Identifier, other: Identifier): boolean =>
  one.start < other.end && other.start < one.end;

/** Where in a text is looked, with its tokens there. */
type Stretch = Pick<Sentence, 'start' | 'end' | 'tokens'>;

const wholeOf = (text: string): Stretch => ({ start: 0, end: text.length, tokens: tokenise(text) });

/**
 * What can lead to a person in a text, or in one sentence of it with offsets from its start, in order. A stretch of
 * text is at most one thing: a bank account is no telephone number. Never throws.
 */
export function findIdentifiers(whole: string, stretch: Stretch = wholeOf(whole)): readonly Identifier[] {
  const { start: from, end: to, tokens } = stretch;
  const { digits, at, name, place } = cluesIn(whole, from, to, tokens);
  if (digits === 0 && !at && !name) return nothing;
  const text = whole.slice(from, to);
  const found: Identifier[] = [];
  const add = (kind: Identifier['kind'], spans: readonly { start: number; end: number }[]): void => {
    for (const { start, end } of spans) {
      const identifier = { kind, start, end };
      if (!found.some((other) => overlaps(identifier, other))) found.push(identifier);
    }
  };
  const isNumber = digits >= fewestInNumber;
  if (at) add('email', findEmails(text));
  if (isNumber) add('iban', findIbans(text));
  if (digits >= fewestInDate && birth.test(text)) add('birthdate', findBirthdates(text));
  if (isNumber) {
    add('phone', findPhones(text));
    add('bsn', findBsns(text));
  }
  if (digits > 0) {
    const mayHavePostcode = digits >= fewestInPostcode && fourDigits.test(text);
    if (mayHavePostcode) add('postcode', findPostcodes(text));
    if ((place || mayHavePostcode) && street.test(text)) add('address', findAddresses(text));
  }
  if (name) add('fullname', findNames(text));
  return found.sort((one, other) => one.start - other.start);
}
