import type { Reading } from '../../analysis/reading.ts';

/**
 * True when a position is part of what a parent or a child is told to have said. What the professional asks the parent
 * to tell (`laat gerust weten of`, `vertelt u eens, wat`) is his own.
 */
export const isToldByOther = (reading: Reading, at: number): boolean =>
  reading.isReported(at) &&
  // In speech told, `ik` is the writer: `moeder verteld dat ik mij zorgen maak`.
  (reading.who(at) !== 'self' || reading.tokens.some(({ text }) => text === ':')) &&
  reading.clauses.some(
    ({ from, who }) => from <= at && (who === 'parent' || who === 'child' || who === 'agency'),
  );
