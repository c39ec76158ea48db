import type { Span } from '../../analysis/types.ts';

/** Nine digits, together or in the groups in which people write them, with one kind of mark between. */
const candidate =
  /(?:(?<![\p{L}\d+][.,-]?)|(?<=bsn))(?<!\d[ /])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{4}([ .-])\d{3}\3\d{2}|\d{2}([ .-])\d{3}\4\d{4}|\d{2}([ .-])\d{2}\5\d{2}\5\d{3})(?![\d\p{L}]|[.,/-]\d| \d)/giu;
const announced =
  /\b(?:bsn|burgerservicenummer|burger service nummer|sofi|sofinummer)[^\d\n]{0,12}(\d{8})(?!\d)/giu;

/** The eleven test of the burgerservicenummer: nine digits, the last one counts negative. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}

/** Burgerservicenummers, with or without the word in front. */
export function findBsns(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: written, index } of text.matchAll(candidate)) {
    if (passesElevenTest(written.replaceAll(/\D/g, '')))
      spans.push({ start: index, end: index + written.length });
  }
  // An old number of eight digits lost its leading nought; only the word in front tells.
  for (const match of text.matchAll(announced)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    if (passesElevenTest(`0${digits}`)) spans.push({ start: end - digits.length, end });
  }
  return spans;
}
