/** What the panel loads before it shows anything, as it was built. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';

/** The files that a script imports at once; what it imports later is not among them. */
function importsOf(file: string): string[] {
  const { body } = parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' });
  return body.flatMap((statement) => {
    const from = 'source' in statement ? statement.source?.value : undefined;
    return typeof from === 'string' ? [join(dirname(file), from)] : [];
  });
}

function everyImportOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const imported of importsOf(file)) everyImportOf(imported, known);
  return known;
}

/** Every script that is there before the first paint of the panel in Dutch, with its size in bytes, gzipped. */
export function scriptsBeforeFirstPaint(build: string): { readonly file: string; readonly size: number }[] {
  const page = readFileSync(join(build, 'sidepanel.html'), 'utf8');
  const entries = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) =>
    join(build, source),
  );
  if (entries.length === 0) throw new Error(`The panel in ${build} has no script.`);
  const files = new Set(entries.flatMap((entry) => [...everyImportOf(entry)]));
  return [...files].map((file) => ({
    file,
    size: gzipSync(readFileSync(file), { level: 9 }).length,
  }));
}

/** The sum of these, in kB as the budgets count them. */
export const kilobytesBeforeFirstPaint = (build: string): number =>
  scriptsBeforeFirstPaint(build).reduce((sum, { size }) => sum + size, 0) / 1000;
