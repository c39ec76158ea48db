import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LabPage, PageAbout } from './about.ts';

export const pagesFolder = resolve('tests/editors/pages');

/** Every page of the lab: a folder with `about.ts` (what it is) and `page.ts` or `page.tsx` (the editor itself). */
export async function labPages(): Promise<readonly LabPage[]> {
  const names = readdirSync(pagesFolder).filter((name) => existsSync(`${pagesFolder}/${name}/about.ts`));
  const pages = names.map(async (name): Promise<LabPage> => {
    const module: { about: PageAbout } = await import(pathToFileURL(`${pagesFolder}/${name}/about.ts`).href);
    return { name, ...module.about };
  });
  return Promise.all(pages);
}

/** The script of a page. @throws when there is none. */
export function scriptOf({ name }: LabPage): string {
  const script = ['page.ts', 'page.tsx'].map((file) => `${pagesFolder}/${name}/${file}`).find(existsSync);
  if (script === undefined) throw new Error(`tests/editors/pages/${name} has no page.ts or page.tsx.`);
  return script;
}
