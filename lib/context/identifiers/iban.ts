import type { Span } from '../../analysis/types.ts';

/** Country, check digits, then groups of letters and digits, together or with a space or a dot between. */
const candidate = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{1,4}){3,8}(?![\p{L}\d])/giu;
const shortest = 15;
const longest = 34;
/** Lengths of the accounts one meets here; other countries are judged by their check digits alone. */
const lengths: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  PL: 28,
  TR: 26,
  GB: 22,
  ES: 24,
};

/** ISO 13616: the first four characters go to the back, letters become numbers, and the rest by 97 is 1. */
function hasValidCheck(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function isIban(written: string): boolean {
  const iban = written.replaceAll(/[ .-]/g, '').toUpperCase();
  const length = lengths[iban.slice(0, 2)];
  if (length === undefined ? iban.length < shortest || iban.length > longest : iban.length !== length)
    return false;
  return hasValidCheck(iban);
}

/** Bank account numbers with valid check digits. */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: written, index } of text.matchAll(candidate)) {
    // A word behind the number can have been read as its last group.
    let end = written.length;
    while (end > shortest && !isIban(written.slice(0, end))) {
      const shorter = written.slice(0, end).search(/[ .-][^ .-]*$/);
      if (shorter < 0) break;
      end = shorter;
    }
    if (isIban(written.slice(0, end))) spans.push({ start: index, end: index + end });
  }
  return spans;
}
