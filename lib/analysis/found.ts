import type { Finder } from './finder.ts';
import type { Reading } from './reading.ts';
import type { Match } from './rule.ts';
import type { AnalysisContext, Level, Span } from './types.ts';

/** What one finder reports in one sentence. Offsets count from the start of the sentence. */
export interface Found extends Span {
  readonly finder: number;
  readonly level: Level | undefined;
  readonly rewrites: readonly string[] | undefined;
  readonly unlessNext: number | undefined;
}

/** A match in offsets of its sentence; null when it holds no word. */
export function toFound(match: Match, finder: number, reading: Reading): Found | null {
  const first = reading.tokens[match.from];
  const last = reading.tokens[match.to - 1];
  if (first === undefined || last === undefined) return null;
  const { level, rewrites, unlessNext } = match;
  return { finder, start: first.start, end: last.end, level, rewrites, unlessNext };
}

/** True for a finder that looks at nothing until somebody switches it on, and that nobody did. */
export const isOff = ({ optional, id }: Finder, { rulesOn }: AnalysisContext): boolean =>
  optional && rulesOn?.includes(id) !== true;
