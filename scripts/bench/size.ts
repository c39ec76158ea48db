/** The size of rules, lexicons and themes as they are packed in the panel. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withPackedAnalysis } from './packed-analysis.ts';

function sizeIn(folder: string): number {
  const files = readdirSync(folder).filter((file) => /^analysis-.*\.js$/.test(file));
  if (files.length === 0) throw new Error(`There is no chunk of the analysis in ${folder}.`);
  return files
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

/** Bytes, gzipped, of all that the panel loads for the analysis: rules, lexicons, themes, their texts, and the code. */
export const sizeOfAnalysis = (): Promise<number> => withPackedAnalysis({ runs: false }, sizeIn);
