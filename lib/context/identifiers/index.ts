import type { Identifier } from '../../analysis/types.ts';
import { findBirthdates } from './birthdate.ts';
import { findBsns } from './bsn.ts';
import { findEmails } from './email.ts';
import { findIbans } from './iban.ts';
import { findNames } from './names.ts';
import { findPhones } from './phone.ts';
import { findAddresses, findPostcodes } from './places.ts';

const digit = /\d/;

const overlaps = (one: Identifier, other: Identifier): boolean =>
  one.start < other.end && other.start < one.end;

/**
 * What can lead to a person, with offsets into `text`, in order. A stretch of text is at most one thing: a bank
 * account is no telephone number. Never throws.
 */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (kind: Identifier['kind'], spans: readonly { start: number; end: number }[]): void => {
    for (const { start, end } of spans) {
      const identifier = { kind, start, end };
      if (!found.some((other) => overlaps(identifier, other))) found.push(identifier);
    }
  };
  if (text.includes('@')) add('email', findEmails(text));
  if (digit.test(text)) {
    add('iban', findIbans(text));
    add('birthdate', findBirthdates(text));
    add('phone', findPhones(text));
    add('bsn', findBsns(text));
    add('postcode', findPostcodes(text));
    add('address', findAddresses(text));
  }
  add('fullname', findNames(text));
  return found.sort((one, other) => one.start - other.start);
}
