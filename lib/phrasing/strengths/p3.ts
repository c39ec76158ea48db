import { ABOUT_PARENT } from '../../analysis/before.ts';
import type { Reading } from '../../analysis/reading.ts';
import type { Match, RuleCode } from '../../analysis/rule.ts';
import type { QuotedTokens } from '../../analysis/speech.ts';
import type { Clause } from '../../analysis/subjects.ts';
import { AGENCY, CHILD, NAME, OWN, PARENT } from '../../analysis/words.ts';
import * as dutch from '../../dutch/lexicon.ts';

/** The parent by name or role, or `zei ze` in a note that was just about the parent. */
function isParent(reading: Reading, { who, subject }: Clause): boolean {
  if (who === 'parent') return true;
  const aboutParent = (reading.recentMarks() & ABOUT_PARENT) !== 0;
  return aboutParent && /^(?:zij|ze|hij)$/.test(reading.norm(subject));
}

/** Who speaks: the person nearest before the quote, else the one behind it. */
function isByParent(reading: Reading, { from, to }: QuotedTokens): boolean {
  const speakers = PARENT | CHILD | OWN | AGENCY | NAME;
  const clause = reading.clauses.findLast(
    (one) => one.from < from && one.who !== 'unknown' && one.who !== 'thing',
  );
  const behind = reading.clauses.find((one) => one.from >= to && one.verb >= 0);
  const speaker = clause ?? behind;
  if (speaker !== undefined && reading.findFeature(dutch.SAY, speaker.from, speaker.to) >= 0)
    return isParent(reading, speaker);
  if (behind !== undefined && reading.findFeature(dutch.SAY, behind.from, behind.to) >= 0)
    return isParent(reading, behind);
  const before = reading.tokens.slice(0, from).findLastIndex((_, at) => reading.is(at, speakers));
  const at = before >= 0 ? before : reading.findFeature(speakers, to);
  return at >= 0 ? reading.is(at, PARENT) : reading.before.topic === 'parent';
}

function search(reading: Reading): readonly Match[] {
  return reading.quotes
    .filter((quote) => quote.literal && isByParent(reading, quote))
    .map(({ from, to }) => ({ from, to }));
}

export const code: RuleCode = { search, looksAt: { quote: true } };
