/** The size of rules, lexicons and themes as they are packed in the panel. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packedYaml } from '../build/vite-yaml.ts';

/** Packs the analysis as the panel does, without the panel, into a folder of its own. */
async function packAlone(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'naast-size-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packedYaml()],
    build: {
      outDir,
      minify: true,
      target: 'chrome124',
      lib: { entry: 'lib/analysis/index.ts', formats: ['es'], fileName: 'analysis-alone' },
      // The panel has it in another chunk.
      rolldownOptions: { external: /^zod/ },
    },
  });
  return outDir;
}

function sizeIn(folder: string): number {
  const files = readdirSync(folder).filter((file) => /^analysis-.*\.js$/.test(file));
  if (files.length === 0) throw new Error(`There is no chunk of the analysis in ${folder}.`);
  return files
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

/**
 * Bytes, gzipped, of all that the panel loads for the analysis: rules, lexicons, themes, their texts, and the code. Packed
 * by itself, for in the panel it is divided over chunks that others use too.
 */
export async function sizeOfAnalysis(): Promise<number> {
  const folder = await packAlone();
  try {
    return sizeIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
