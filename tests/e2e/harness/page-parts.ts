import { build } from 'vite';

/** What the dossier script is made of, by name, in a page of a test; never in the product. */
export interface PageParts {
  readonly fieldAt: typeof import('../../../lib/dossier/page/field-at.ts').fieldAt;
  readonly labelOf: typeof import('../../../lib/dossier/page/label.ts').labelOf;
  readonly insert: typeof import('../../../lib/dossier/page/insert.ts').insert;
  readonly takeBack: typeof import('../../../lib/dossier/page/insert.ts').takeBack;
  readonly addressOf: typeof import('../../../lib/dossier/page/address.ts').addressOf;
}

const entry = '/page-parts-entry.ts';
const folder = `${process.cwd()}/lib/dossier/page`;

/** Bundles the parts of the dossier script into one script that leaves them in `naastParts`. */
export async function bundlePageParts(): Promise<string> {
  const source = ['field-at', 'label', 'insert', 'address']
    .map((name) => `export * from ${JSON.stringify(`${folder}/${name}.ts`)};`)
    .join('\n');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page-parts',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'naastParts' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const [script] = first !== undefined && 'output' in first ? first.output : [];
  if (script?.type !== 'chunk') throw new Error('The parts of the dossier script could not be bundled.');
  return script.code;
}
