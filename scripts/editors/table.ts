import { cells, type LabPage } from '../../tests/editors/lab/about.ts';
import type { Row } from '../../tests/editors/lab/run.ts';

const signs = { works: '+', lacks: '-', failed: 'FAILED' } as const;

/** The failures of one editor, a line each. */
export const failuresIn = (row: Row): readonly string[] =>
  [...row].flatMap(([cell, outcome]) => (outcome.kind === 'failed' ? [`${cell}: ${outcome.message}`] : []));

/** The table of one browser, as text. */
export function tableOf(pages: readonly LabPage[], rows: ReadonlyMap<string, Row>): string {
  const width = Math.max(...pages.map(({ title }) => title.length));
  const line = (first: string, rest: readonly string[]) =>
    [first.padEnd(width), ...rest.map((cell) => cell.padEnd(8))].join(' ');
  return [
    line('', cells),
    ...pages.map(({ name, title }) =>
      line(
        title,
        cells.map((cell) => signs[rows.get(name)?.get(cell)?.kind ?? 'failed']),
      ),
    ),
  ].join('\n');
}
