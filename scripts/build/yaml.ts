/**
 * The one place that turns a YAML file into a module: used by Vite (panel, tests) and by Node's loader (commands).
 * `x.yml` gives its data. Of a locale file, `x.yml?messages=first` gives the compiled messages that the first view needs,
 * `x.yml?messages=rest` the others, both as `{ 'view.key': message }`, and `x.yml?name` what the language calls itself.
 */
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { parse } from 'yaml';
import { flatten } from './flatten.ts';
import { packed } from './pack.ts';

/** The groups of texts that are on screen before anything else is loaded; a test follows the imports and says so. */
export const firstGroups: ReadonlySet<string> = new Set([
  'ui',
  'role',
  'moment',
  'address',
  'dossier',
  'prompts',
  'finder',
  'category',
  'buffer',
  'listening',
]);

const isFirst = (key: string): boolean => firstGroups.has(key.split('.')[0] ?? '');

function localeModule(texts: Readonly<Record<string, string>>, query: string): unknown {
  if (query === 'name') return texts['language.name'];
  const wanted = Object.entries(texts).filter(([key]) => isFirst(key) === (query === 'messages=first'));
  return Object.fromEntries(wanted.map(([key, text]) => [key, compileMessage(text)]));
}

/** Module source for a YAML file. Throws with the file's name when the YAML cannot be read. */
export function yamlModule(source: string, id: string): string {
  const [path = id, query] = id.split('?');
  let data: unknown;
  try {
    data = parse(source);
  } catch (cause) {
    throw new Error(`${path} is not valid YAML: ${String(cause)}`, { cause });
  }
  const value = query === undefined ? packed(path, data) : localeModule(flatten(data), query);
  return `export default ${textOf(value)};`;
}

/** From this many characters on, a browser reads a table faster as a text than as code. */
const long = 10_000;

/** A value as code. */
export function textOf(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length < long ? json : `JSON.parse(${JSON.stringify(json)})`;
}
