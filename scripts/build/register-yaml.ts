/** `node --import ./scripts/build/register-yaml.ts script.ts` lets a command import the same YAML files as the panel. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { yamlModule } from './yaml.ts';

registerHooks({
  load(url, context, nextLoad) {
    if (!/\.yml(\?|$)/.test(url)) return nextLoad(url, context);
    const path = fileURLToPath(url.split('?')[0] ?? url);
    return { format: 'module', shortCircuit: true, source: yamlModule(readFileSync(path, 'utf8'), url) };
  },
});
