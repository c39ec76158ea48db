import type { Span } from '../analysis/types.ts';
import { splitSentences } from '../dutch/sentences.ts';

/** A text after taking over a rewrite, and where the caret belongs: in the first gap, else behind the rewrite. */
export interface TakenOver {
  readonly text: string;
  readonly caret: number;
}

/**
 * Puts a rewrite (`___` for a gap) in the place of the sentence, or sentences, that hold `span`. Gaps become
 * empty places. Everything outside those sentences stays exactly as it was. Offsets in code units.
 */
export function takeOver(text: string, span: Span, rewrite: string): TakenOver {
  const touched = splitSentences(text).filter(({ start, end }) => start < span.end && end > span.start);
  const start = touched[0]?.start ?? span.start;
  const end = touched.at(-1)?.end ?? span.end;
  const written = rewrite.replaceAll('___', '');
  const gap = rewrite.indexOf('___');
  return {
    text: text.slice(0, start) + written + text.slice(end),
    caret: start + (gap < 0 ? written.length : gap),
  };
}
