/**
 * The one place that turns a YAML file into a module: used by Vite (panel, tests) and by Node's loader (commands).
 * `x.yml` gives its data; `x.yml?messages` gives the compiled messages of a locale file, `{ 'view.key': message }`.
 */
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { parse } from 'yaml';
import { flatten } from './flatten.ts';
import { packed } from './pack.ts';

/** Module source for a YAML file. Throws with the file's name when the YAML cannot be read. */
export function yamlModule(source: string, id: string): string {
  const [path = id, query] = id.split('?');
  let data: unknown;
  try {
    data = parse(source);
  } catch (cause) {
    throw new Error(`${path} is not valid YAML: ${String(cause)}`, { cause });
  }
  if (query !== 'messages') return `export default ${JSON.stringify(packed(path, data))};`;
  const messages = Object.entries(flatten(data)).map(([key, text]) => [key, compileMessage(text)]);
  return `export default ${JSON.stringify(Object.fromEntries(messages))};`;
}
