import type { Way } from './field.ts';
import type { Place } from './text-writer.ts';

const cellOf = ({ node }: Place): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('td, th, caption') ?? null;

/**
 * Typing over a selection that begins in one cell of a table and ends in another, or outside, would take the table apart,
 * and no text shows that: then nothing is typed.
 */
export const inOneCell =
  (way: Way, selected: () => readonly Place[]): Way =>
  (field, stretch, text) => {
    const [start, end] = selected().map(cellOf);
    return start === end ? way(field, stretch, text) : undefined;
  };
