import { readFileSync, writeFileSync } from 'node:fs';
import { type Cell, cells, type LabBrowserName, type LabPage } from '../../tests/editors/lab/about.ts';
import type { Outcome, Row } from '../../tests/editors/lab/run.ts';

/** The page for users; the table stands between its marks. */
const file = 'docs/dossiers.md';
const marks = ['<!-- tabel: npm run test:editors -->', '<!-- einde tabel -->'] as const;

const columns: Record<Cell, string> = {
  field: 'welk veld',
  read: 'lezen',
  insert: 'invoegen',
  replace: 'vervangen',
  lines: 'meer regels',
  undo: 'terughalen',
  focus: 'cursor',
  saved: 'bewaard',
  page: 'rest blijft',
  guard: 'ander kind',
  twice: 'kort na elkaar',
  redraw: 'opnieuw getekend',
};

export type Rows = ReadonlyMap<LabBrowserName, ReadonlyMap<string, Row>>;

/** Writes what the tests found in the page for users. */
export function writePage(pages: readonly LabPage[], rows: Rows): void {
  const page = readFileSync(file, 'utf8');
  const [before, rest] = page.split(marks[0]);
  const [, after] = (rest ?? '').split(marks[1]);
  if (before === undefined || after === undefined) throw new Error(`${file} has no marks for the table.`);
  const inserting = pages.filter((one) => !one.treated || works(one, rows));
  writeFileSync(
    file,
    [
      before + marks[0],
      '',
      `Getest in ${[...rows.keys()].map((browser) => names[browser]).join(' en ')}.`,
      '',
      ...table(inserting, rows),
      '',
      ...reasons(pages, rows),
      '',
      marks[1] + after,
    ].join('\n'),
  );
}

const outcomes = (page: LabPage, cell: Cell, rows: Rows): readonly (readonly [LabBrowserName, Outcome])[] =>
  [...rows].flatMap(([browser, ofBrowser]) => {
    const outcome = ofBrowser.get(page.name)?.get(cell);
    return outcome === undefined ? [] : [[browser, outcome] as const];
  });

const works = (page: LabPage, rows: Rows): boolean =>
  outcomes(page, 'insert', rows).some(([, { kind }]) => kind === 'works');

function table(pages: readonly LabPage[], rows: Rows): string[] {
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;
  return [
    line(['tekstvak', ...cells.map((cell) => columns[cell])]),
    line(['---', ...cells.map(() => '---')]),
    ...pages.map((page) => line([named(page), ...cells.map((cell) => sign(outcomes(page, cell, rows)))])),
  ];
}

function named({ title, package: name }: LabPage): string {
  if (name === undefined) return title;
  const { version }: { version: string } = JSON.parse(
    readFileSync(`node_modules/${name}/package.json`, 'utf8'),
  );
  return `${title} (${version})`;
}

const names = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** "ja" in both browsers, or in which one; "nee" with its reason under the table. */
function sign(found: readonly (readonly [LabBrowserName, Outcome])[]): string {
  const working = found.filter(([, { kind }]) => kind === 'works').map(([browser]) => names[browser]);
  if (working.length === found.length) return 'ja';
  return working.length === 0 ? 'nee' : `alleen ${working.join(', ')}`;
}

/** Every reason once for each text field, with the browser when it holds in one of them. */
function reasons(pages: readonly LabPage[], rows: Rows): string[] {
  const lines = pages.flatMap((page) => {
    const found = new Map<string, Set<LabBrowserName>>();
    for (const cell of cells)
      for (const [browser, outcome] of outcomes(page, cell, rows))
        if (outcome.kind === 'lacks')
          found.set(outcome.reason, (found.get(outcome.reason) ?? new Set()).add(browser));
    return [...found].map(([reason, browsers]) => {
      const where =
        browsers.size === rows.size ? '' : ` (${[...browsers].map((one) => names[one]).join(', ')})`;
      return `- **${page.title}**${where}: ${reason}`;
    });
  });
  return lines.length === 0 ? [] : ['### Waar het anders gaat', '', ...lines];
}
