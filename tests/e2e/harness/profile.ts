import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile folder of its own for a browser; it can be used again to see what a restart leaves. */
export interface Profile extends AsyncDisposable {
  readonly folder: string;
}

/** Makes an empty profile folder, which is gone when disposed of. */
export async function freshProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-profile-'));
  return {
    folder,
    // A browser that was killed may still be writing its last file.
    [Symbol.asyncDispose]: () =>
      rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** Pictures look alike on every Linux machine when "the font of the system" is the same one. */
export async function fontEnvironment(folder: string): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const file = join(folder, 'fonts.conf');
  const alias = (name: string) =>
    `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match>`;
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${alias('system-ui')}${alias('sans-serif')}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
