import type { Span } from '../../analysis/types.ts';

/** Digits with single marks between them, from a nought, a plus or a bracket on. */
const candidate = /(?<![\p{L}\d]|\d[.,/-])(?:\+|00(?=[1-9])|\(?0)[\d ()./\u2010-\u2013-]{7,22}(?![\p{L}])/gu;
const announced =
  /\b(?:tel|telnr|tel\.? ?nr|telefoon|telefoonnummer|telefoonnr|mobiel|mob|gsm|06-?nummer|belnummer|bellen op|bereikbaar op)\b[.:]?[^\d\n+(]{0,12}((?:\d[ -]?){6,9})(?![\d-]|\/\d|\.\d)/giu;

/** A day, a month and a year with one kind of mark between, as a mobile number can begin too. */
const date = /^(0[1-9])([-/. ])(0[1-9]|1[0-2])\2(?:(?:19|20)\d{2}|\d{2}(?![-/. ]?\d))(?!\d)/;

/** Area codes with three digits; all others have four. */
const shortAreas = new Set(
  '010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079 085 088 091'.split(
    ' ',
  ),
);
const longArea =
  /^0(?:11[1-8]|16[1-8]|17[24]|18[0-7]|22[2-9]|25[125]|29[479]|31[3-8]|32[01]|34[1-8]|41[1-368]|47[58]|48[5-8]|49[23579]|51[1-9]|52[1-9]|54[1-8]|56[126]|57[0-8]|59[1-9])/;

function isNational(digits: string): boolean {
  if (digits.length !== 10) return false;
  return /^06[1-9]/.test(digits) || shortAreas.has(digits.slice(0, 3)) || longArea.test(digits);
}

/** The number as one dials it at home, or null when the country is not the Netherlands. */
function toNational(written: string): string | null {
  const digits = written.replaceAll(/\D/g, '');
  const international = /^(?:\+|00)/.test(written) ? digits.replace(/^00/, '') : null;
  if (international === null) return digits;
  if (!international.startsWith('31')) return null;
  const rest = international.slice(2);
  return rest.startsWith('0') ? rest : `0${rest}`;
}

function isPhone(written: string): boolean {
  const national = toNational(written);
  if (national !== null) return isNational(national);
  const length = written.replaceAll(/\D/g, '').replace(/^00/, '').length;
  return length >= 9 && length <= 14;
}

/** The longest start of what was read that is a telephone number, or 0. */
function lengthOfPhone(written: string): number {
  for (let end = written.length; end >= 9; end -= 1) {
    if (!/\d/.test(written.charAt(end - 1)) || /\d/.test(written.charAt(end))) continue;
    if (isPhone(written.slice(0, end))) return end;
  }
  return 0;
}

/** Telephone numbers of persons and offices; short and public numbers (112, 113, 0800, 0900, 14 020) are none. */
export function findPhones(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: written, index } of text.matchAll(candidate)) {
    if (date.test(written) || /[ ()./-]{3}/.test(written.replaceAll('(0)', '0').replaceAll(' - ', '-')))
      continue;
    const length = lengthOfPhone(written);
    if (length > 0) spans.push({ start: index, end: index + length });
  }
  for (const match of text.matchAll(announced)) {
    const written = (match[1] ?? '').trimEnd();
    const start = match.index + match[0].indexOf(written, match[0].length - (match[1] ?? '').length);
    if (!/^0[89]00|^14/.test(written)) spans.push({ start, end: start + written.length });
  }
  return spans;
}
