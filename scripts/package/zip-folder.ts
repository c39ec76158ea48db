import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Every file gets the same moment, the first that a zip can hold: the same content gives the same bytes. */
const always = new Date(1980, 0, 1);

/** A zip of a folder, files in order of path. */
export function zipFolder(folder: string): Uint8Array {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const files: Zippable = {};
  for (const path of paths) files[path.split(sep).join('/')] = readFileSync(join(folder, path));
  return zipSync(files, { level: 9, mtime: always });
}
