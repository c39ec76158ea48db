import type { Finder } from './finder.ts';
import type { Reading } from './reading.ts';
import { exemptionBits, type Range } from './rule.ts';

const { quote, reported, negation, self, source, heading, question } = exemptionBits;

/** True when one of the exemptions of the finder holds for this hit. */
export function isExempt(
  { exempt }: Finder,
  { at, from, to }: Range & { readonly at: number },
  reading: Reading,
): boolean {
  return (
    ((exempt & quote) !== 0 && reading.isQuoted(at)) ||
    ((exempt & reported) !== 0 && reading.isReported(at)) ||
    ((exempt & self) !== 0 && reading.isAboutSelf(at)) ||
    ((exempt & heading) !== 0 && reading.isHeading()) ||
    ((exempt & question) !== 0 && reading.question !== null) ||
    ((exempt & source) !== 0 && reading.hasSource()) ||
    ((exempt & negation) !== 0 && reading.isNegated(from, to))
  );
}
