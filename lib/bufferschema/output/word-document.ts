/** A page as a Word document. It carries a library of its own: import this only when somebody asks for the document. */
import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { asLabel, linesIn, type Paper, type PaperLine, type PaperPart } from './paper.ts';

/** A4 and its margins, in twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1_134 };
const inside = page.width - 2 * page.margin;
const grey = '444444';
const thin = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A text with its lines under each other in one paragraph. */
const runs = (text: string): TextRun[] =>
  linesIn(text).map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));

function lineParagraph({ label, text, whose }: PaperLine): Paragraph {
  const name = label === '' ? [] : [new TextRun({ text: `${asLabel(label)} `, bold: true })];
  const from = whose ? [new TextRun({ text: ` (${whose})`, color: grey })] : [];
  return new Paragraph({ children: [...name, ...runs(text), ...from] });
}

/** Widths of the columns of a table, the first and the last wide enough for a few words. */
function widths(columns: number): number[] {
  const shares = columns === 4 ? [28, 36, 12, 24] : Array.from({ length: columns }, () => 100 / columns);
  return shares.map((share) => Math.round((inside * share) / 100));
}

function table(head: readonly string[], rows: readonly (readonly string[])[], height?: number): Table {
  const columns = widths(head.length);
  const cell = (children: Paragraph[], index: number): TableCell =>
    new TableCell({
      children,
      width: { size: columns[index] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, right: 120 },
    });
  const paragraph = (text: string, bold: boolean): Paragraph =>
    new Paragraph({
      children: linesIn(text).map(
        (line, index) =>
          new TextRun({ text: line, bold: bold && index === 0, ...(index > 0 && { break: 1 }) }),
      ),
      spacing: { after: 0 },
    });
  return new Table({
    columnWidths: columns,
    width: { size: inside, type: WidthType.DXA },
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((name, index) => cell([paragraph(name, true)], index)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(height && { height: { value: height, rule: 'atLeast' as const } }),
            children: row.map((text, index) => cell([paragraph(text, index === 0)], index)),
          }),
      ),
    ],
  });
}

function partBlocks(part: PaperPart): (Paragraph | Table)[] {
  const title = new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2, keepNext: true });
  switch (part.kind) {
    case 'lines':
      return [title, ...part.lines.map(lineParagraph)];
    case 'table':
      return [title, table(part.head, part.rows)];
    case 'blank': {
      const row = part.head.map(() => '');
      return [
        title,
        table(
          part.head,
          Array.from({ length: part.rows }, () => row),
          620,
        ),
      ];
    }
  }
}

/** The page as the content of a `.docx` file. Nothing of who made it, or on what, goes along. */
export function wordDocument({ language, kicker, title, about, parts, foot }: Paper): Promise<Blob> {
  const small = (text: string): Paragraph =>
    new Paragraph({ children: [new TextRun({ text, size: 18, color: grey })], spacing: { after: 40 } });
  const heading = (size: number, before: number, after: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO } },
  });
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    title: kicker,
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 22,
            language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' },
          },
          paragraph: { spacing: { after: 100, line: 264 } },
        },
        heading1: heading(36, 60, 40),
        heading2: heading(26, 260, 80),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: new Footer({ children: [small(foot)] }) },
        children: [
          small(kicker),
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...(about === '' ? [] : [small(about)]),
          ...parts.flatMap(partBlocks),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
