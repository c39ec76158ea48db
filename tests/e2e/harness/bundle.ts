import { build } from 'vite';

/** Bundles one file of this project, with what it imports, into a script that leaves its exports under this name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome124',
      lib: { entry: `${process.cwd()}/${entry}`, formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const [script] = first !== undefined && 'output' in first ? first.output : [];
  if (script?.type !== 'chunk') throw new Error(`${entry} could not be bundled.`);
  return script.code;
}
