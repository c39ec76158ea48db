/** One line of a page: what it is about, what stands there, and whose it is when that was marked. */
export interface PaperLine {
  readonly label: string;
  readonly text: string;
  readonly whose?: string;
}

export type PaperPart =
  | { readonly kind: 'lines'; readonly title: string; readonly lines: readonly PaperLine[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly string[])[];
    }
  /** Rows to write on; there is nothing to read in them. */
  | {
      readonly kind: 'blank';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: number;
    };

/** A schema in words: the same for a preview on the screen, a document and a file of plain text. */
export interface Paper {
  readonly language: 'nl' | 'en';
  readonly kicker: string;
  readonly title: string;
  readonly about: string;
  readonly parts: readonly PaperPart[];
  readonly foot: string;
}

/** Text with its lines apart, without empty ones. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A label before its text: a question ends in its own mark. */
export const asLabel = (label: string): string => (/[?!.]$/.test(label) ? label : `${label}:`);

const labelled = (label: string, text: string): string => (label === '' ? text : `${asLabel(label)} ${text}`);

/** A line in one piece: `drukt: slapen (zegt de ouder)`. */
export const lineText = ({ label, text, whose }: PaperLine): string =>
  labelled(label, whose ? `${text.trim()} (${whose})` : text.trim());

function partText(part: PaperPart): string[] {
  switch (part.kind) {
    case 'lines':
      return [part.title, ...part.lines.map(lineText)];
    case 'table':
      return [
        part.title,
        ...part.rows.flatMap(([name = '', ...cells]) => [
          name,
          ...cells.flatMap((cell, index) =>
            cell.trim() === ''
              ? []
              : [`  ${labelled(part.head[index + 1] ?? '', linesIn(cell).join('\n  '))}`],
          ),
        ]),
      ];
    case 'blank':
      return [];
  }
}

/** The same as plain text, its foot first: what somebody has to know before reading. */
export function paperText({ title, about, parts, foot }: Paper): string {
  return [foot, [title, about].filter(Boolean).join('\n'), ...parts.map((part) => partText(part).join('\n'))]
    .filter((block) => block !== '')
    .join('\n\n');
}
