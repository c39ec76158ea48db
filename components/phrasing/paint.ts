import type { Finding, Span, Strength } from '../../lib/analysis/types.ts';

/** A stretch of the text and the line under it; an empty class name for plain text. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly className: string;
}

const lineOf: Record<Finding['level'], string> = {
  'let-op': 'span-attend',
  tip: 'span-tip',
  weetje: 'span-tip',
};

/** Cuts a text where something starts or ends. A finding wins over a strength; the open finding is darkened. */
export function paint(
  text: string,
  strengths: readonly Strength[],
  findings: readonly Finding[],
  open: Finding | null,
): readonly Piece[] {
  // A finding about the whole text has no words of its own to underline.
  const marked = findings.filter(({ start, end }) => end - start < text.length || !text.includes(' '));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...strengths, ...marked]) cuts.add(start).add(end);
  const places = [...cuts].filter((place) => place <= text.length).sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      start,
      words: text.slice(start, end),
      className: classFor({ start, end }, strengths, marked, open),
    };
  });
}

function classFor(
  piece: Span,
  strengths: readonly Strength[],
  findings: readonly Finding[],
  open: Finding | null,
) {
  const holds = (span: Span) => span.start <= piece.start && span.end >= piece.end;
  const finding = open && holds(open) ? open : findings.find(holds);
  if (finding) return `span ${lineOf[finding.level]}${finding === open ? ' span-open' : ''}`;
  return strengths.some(holds) ? 'span span-here' : '';
}
