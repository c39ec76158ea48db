import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { builtExtension } from './chromium.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Lays out a package as the browser does that installs it. */
export async function unpack(zip: string, folder: string): Promise<void> {
  for (const [name, content] of Object.entries(unzipSync(await readFile(zip)))) {
    if (name.endsWith('/')) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** Where an extension stands on a computer. An update changes what is in it; the place, and so the id, stays. */
export interface InstallFolder extends AsyncDisposable {
  readonly path: string;
  /** Puts what was just built in the place of what is there. */
  readonly update: () => Promise<void>;
}

/** A folder with this package in it, until it is disposed of. */
export async function installFolder(zip: string): Promise<InstallFolder> {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'extension');
  await unpack(zip, path);
  return {
    path,
    update: async () => {
      await rm(path, { recursive: true });
      await cp(builtExtension, path, { recursive: true });
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
