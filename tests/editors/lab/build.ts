import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import * as z from 'zod/mini';
import type { LabPage } from './about.ts';
import { pagesFolder, scriptOf } from './pages.ts';

export const builtPages = resolve('.output/editors');

/** What the browser must load for a page, as addresses from the root of the server. */
export interface BuiltPage {
  readonly script: string;
  readonly styles: readonly string[];
}

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    src: z.optional(z.string()),
    css: z.optional(z.array(z.string())),
    imports: z.optional(z.array(z.string())),
  }),
);

/** Builds these pages from the real packages; gives what each must load, by its name. */
export async function buildPages(pages: readonly LabPage[]): Promise<ReadonlyMap<string, BuiltPage>> {
  await build({
    configFile: false,
    root: pagesFolder,
    base: '/built/',
    logLevel: 'error',
    plugins: [react()],
    // Some older packages ask for it; a page of today has none.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: builtPages,
      emptyOutDir: true,
      manifest: 'manifest.json',
      minify: false,
      target: 'chrome124',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: Object.fromEntries(pages.map((page) => [page.name, scriptOf(page)])) },
    },
  });
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(`${builtPages}/manifest.json`, 'utf8')));
  const stylesOf = (key: string, seen = new Set<string>()): string[] => {
    const entry = manifest[key];
    if (entry === undefined || seen.has(key)) return [];
    seen.add(key);
    return [...(entry.imports ?? []).flatMap((one) => stylesOf(one, seen)), ...(entry.css ?? [])];
  };
  return new Map(
    pages.map((page) => {
      const key = scriptOf(page).slice(pagesFolder.length + 1);
      const entry = manifest[key];
      if (entry === undefined) throw new Error(`${page.name} was not built.`);
      return [
        page.name,
        { script: `/built/${entry.file}`, styles: stylesOf(key).map((css) => `/built/${css}`) },
      ];
    }),
  );
}
