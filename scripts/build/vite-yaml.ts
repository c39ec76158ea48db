import type { Plugin } from 'vite';
import { yamlModule } from './yaml.ts';

/** Vite plugin: import a YAML file as data, or a locale file with `?messages`. */
export function yaml(): Plugin {
  return {
    name: 'naast:yaml',
    enforce: 'pre',
    transform: {
      filter: { id: /\.yml(\?messages)?$/ },
      handler: (source, id) => ({ code: yamlModule(source, id), map: null }),
    },
  };
}
