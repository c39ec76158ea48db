import type { Span } from '../../analysis/types.ts';

const local = /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]/u;
const domain = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}[\p{L}]{2,24}(?![\p{L}\d])/u;
const longestLocal = 64;
const opening = /^[.'`{|}~*#]+/;

/** E-mail addresses: found by their @, so that a long text without one costs nothing. */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && local.test(text.charAt(start - 1))) start -= 1;
    start += opening.exec(text.slice(start, at))?.[0].length ?? 0;
    const host = domain.exec(text.slice(at + 1, at + 255))?.[0];
    if (host !== undefined && start < at && text.charAt(at - 1) !== '.')
      spans.push({ start, end: at + 1 + host.length });
  }
  return spans;
}
