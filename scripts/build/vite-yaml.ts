import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesToPack, type PackedList, packList } from './packed-list.ts';
import { textOf, yamlModule } from './yaml.ts';

/** Vite plugin: import a YAML file as data, or a locale file in parts. */
export function yaml(): Plugin {
  return {
    name: 'naast:yaml',
    enforce: 'pre',
    transform: {
      filter: { id: /\.yml(\?(name|messages=(first|rest)))?$/ },
      handler: (source, id) => ({ code: yamlModule(source, id), map: null }),
    },
  };
}

const name = 'virtual:packed-files';
const resolved = `\0${name}`;
const unpacker = JSON.stringify(join(import.meta.dirname, '../../lib/packed/files.ts'));

/** The code of a file that is packed with others; null for any other file. */
function packedModule({ modules }: PackedList, id: string): string | null {
  const module = [...modules].find(([path]) => id.endsWith(`/${path}`))?.[1];
  if (module === undefined) return null;
  const data = `files[${module.number}]`;
  const value = module.more === null ? data : `{ ...${data}, ...${textOf(module.more)} }`;
  return `import files from '${name}';\nexport default ${value};`;
}

/** The same plugin for what is built: the data files of the analysis are packed together, in a module of their own. */
export function packedYaml(): Plugin {
  let list: PackedList | undefined;
  const packed = (): PackedList => {
    list ??= packList();
    return list;
  };
  return {
    ...yaml(),
    watchChange: () => {
      list = undefined;
    },
    resolveId: { filter: { id: /^virtual:packed-files$/ }, handler: () => resolved },
    load: {
      filter: { id: /^\0virtual:packed-files$/ },
      handler() {
        for (const path of filesToPack()) this.addWatchFile(path);
        const code = `import { unpackFiles } from ${unpacker};\nexport default unpackFiles(${textOf(packed().files)});`;
        return { code, map: null, moduleType: 'js' };
      },
    },
    transform: {
      filter: { id: /\.yml(\?(name|messages=(first|rest)))?$/ },
      handler: (source, id) => ({ code: packedModule(packed(), id) ?? yamlModule(source, id), map: null }),
    },
  };
}
