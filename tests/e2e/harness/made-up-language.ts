import { execFile } from 'node:child_process';
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { flatten } from '../../../scripts/build/flatten.ts';

const run = promisify(execFile);

/** What no build needs. */
const left: ReadonlySet<string> = new Set(['.git', '.output', 'node_modules', 'tests', 'docs', 'demo']);

/** What is no text: places for values, marks, and the forms of a number. */
const notText = /(\{\w+\}|<\/?\d>|\{\w+, plural, |(?:one|other|=\d+) \{|\})/;

/** The letters that tell that a text is in the made-up language. */
export const madeUpLetters = /[àèìòù]/;

/** Longer than Dutch, and with accents: every vowel twice, as "ààccèènt". */
const madeUp = (text: string): string =>
  text
    .split(notText)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[aeiou]/gi, (vowel) => `${vowel}\u0300${vowel}\u0300`.normalize()),
    )
    .join('');

/** Builds the extension in this folder with one file more in locales/, and nothing else changed. */
export async function buildWithLanguage(folder: string, code: string, name: string): Promise<string> {
  for (const part of await readdir('.')) {
    if (!left.has(part)) await cp(part, join(folder, part), { recursive: true, dereference: true });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const dutch = flatten(parse(await readFile('locales/nl.yml', 'utf8')));
  const texts: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(dutch)) put(texts, key.split('.'), madeUp(text));
  put(texts, ['language', 'name'], name);
  await writeFile(join(folder, 'locales', `${code}.yml`), stringify(texts));
  await run(join(folder, 'node_modules/.bin/wxt'), ['build'], { cwd: folder });
  return join(folder, '.output/chrome-mv3');
}

function put(into: Record<string, unknown>, [first = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    into[first] = text;
    return;
  }
  const inside = (into[first] as Record<string, unknown> | undefined) ?? {};
  into[first] = inside;
  put(inside, rest, text);
}
