import type { Plugin } from 'vite';
import { yamlModule } from './yaml.ts';

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
