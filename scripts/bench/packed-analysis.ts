/** The analysis packed as the panel packs it, without the panel: there it is divided over chunks that others use too. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { packedYaml } from '../build/vite-yaml.ts';

/**
 * Does something with the folder that holds it, in `analysis-alone.js`. What the panel has in another chunk, zod, is in it
 * when it is to run by itself.
 */
export async function withPackedAnalysis<T>(
  { runs }: { readonly runs: boolean },
  work: (folder: string) => T,
): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'naast-packed-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [packedYaml()],
      build: {
        outDir,
        minify: true,
        target: 'chrome124',
        copyPublicDir: false,
        lib: { entry: 'lib/analysis/index.ts', formats: ['es'], fileName: 'analysis-alone' },
        rolldownOptions: { external: runs ? [] : /^zod/ },
      },
    });
    return work(outDir);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
