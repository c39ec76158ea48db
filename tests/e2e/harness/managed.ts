import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium, Chrome and Edge look for what an administrator has set, under /etc. */
const places = ['chromium', 'opt/chrome', 'opt/chrome_for_testing', 'opt/edge'];

/** The browser names an extension that is not from the store after the folder it is in. */
export const unpackedId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * A program that starts this browser as on a computer where the administrator has set this for the extension. Only the
 * browser sees it: it gets an /etc of its own, in which the policy lies over what is there.
 */
export async function managedBrowser(
  folder: string,
  program: string,
  extension: string,
  settings: object,
): Promise<string> {
  const policy = { '3rdparty': { extensions: { [unpackedId(extension)]: settings } } };
  const [above, mount, starter] = [join(folder, 'above'), join(folder, 'mount'), join(folder, 'browser.sh')];
  for (const place of places) {
    const managed = join(above, place, 'policies/managed');
    await mkdir(managed, { recursive: true });
    await writeFile(join(managed, 'naast.json'), JSON.stringify(policy));
  }
  await mkdir(mount);
  const layers = [
    `mount -t tmpfs none ${quoted(mount)}`,
    `mkdir ${quoted(`${mount}/work`)}`,
    `cp -r ${quoted(above)} ${quoted(mount)}`,
    `mount -t overlay overlay -o ${quoted(`lowerdir=/etc,upperdir=${mount}/above,workdir=${mount}/work`)} /etc`,
  ];
  // Who is not root gets a space of his own in which he may mount.
  const space = process.getuid?.() === 0 ? '--mount' : '--map-root-user --mount';
  const inside = `${layers.join(' && ')} && exec ${quoted(program)} "$@"`;
  await writeFile(starter, `#!/bin/sh\nexec unshare ${space} sh -c ${quoted(inside)} browser "$@"\n`, {
    mode: 0o755,
  });
  return starter;
}
