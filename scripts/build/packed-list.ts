/** Which data files are packed together, and what is known of the texts in each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PackedFiles } from '../../lib/packed/files.ts';
import { isWeights, packWeights, weightKeys, weightKeysSchema } from './pack.ts';
import { type FileToPack, packFiles } from './pack-files.ts';

/** The rooms of the analysis. */
const rooms = ['lib/analysis', 'lib/context', 'lib/dutch', 'lib/phrasing'];

/** Every data file of the analysis, from the root of the repository. */
export const filesToPack = (): string[] =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yml') && !file.endsWith('.examples.yml'))
      .map((file) => join(room, file).replaceAll('\\', '/'))
      .sort(),
  );

/** The words of these texts stand in any order. */
const sets: readonly { readonly in: RegExp; readonly key: RegExp }[] = [
  { in: /^lib\/phrasing\/(rules|strengths)\//, key: /^lists\// },
  { in: /^lib\/phrasing\/words\.yml$/, key: /./ },
  { in: /^lib\/context\/words\/classes\.yml$/, key: /./ },
  { in: /^lib\/context\/identifiers\/names\.yml$/, key: /^(?!geenNaam)/ },
  { in: /^lib\/context\/weights\//, key: /^(words|inPairs)$/ },
];

const phrases = 0;
const patterns = 1;
const signs = 2;
const sentences = 3;

function kindOf(path: string, key: string): number {
  if (key === 'phrases' || key === 'unless') return phrases;
  if (path.startsWith('lib/context/safety/words/') || isWeights(path)) return signs;
  return path.startsWith('lib/context/') && !/^(naam|bij|zin)$/.test(key) ? patterns : sentences;
}

export function fileToPack(path: string, data: unknown): FileToPack {
  const ofFile = sets.filter((set) => set.in.test(path));
  return {
    data: isWeights(path) ? weightKeys(data) : data,
    isSet: (keys) => ofFile.some(({ key }) => key.test(keys.join('/'))),
    kindOf: (keys) => kindOf(path, keys.at(-1) ?? ''),
  };
}

export interface PackedList {
  readonly files: PackedFiles;
  /** By path, its number among them, and what else its module holds. */
  readonly modules: ReadonlyMap<string, { readonly number: number; readonly more: object | null }>;
}

/** All data files of the analysis, packed. */
export function packList(): PackedList {
  const paths = filesToPack();
  const all = paths.map((path): unknown => parse(readFileSync(path, 'utf8')));
  const { packed, unpacked } = packFiles(paths.map((path, number) => fileToPack(path, all[number])));
  return {
    files: packed,
    modules: new Map(
      paths.map((path, number) => [
        path,
        // The weights stand in the order in which the words come back.
        {
          number,
          more: isWeights(path) ? packWeights(all[number], weightKeysSchema.parse(unpacked[number])) : null,
        },
      ]),
    ),
  };
}
