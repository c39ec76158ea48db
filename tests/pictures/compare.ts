import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const stored = 'tests/pictures/stored';
const seen = '.output/pictures';
/** So many dots of a picture may differ: how a letter is drawn at its edge is the browser's. */
const mostDots = 200;

/** A sentence about what differs from the stored picture; null when nothing does. What was seen is kept beside it. */
export async function differenceFrom(name: string, picture: Uint8Array): Promise<string | null> {
  if (process.env['NEW_PICTURES'] === '1') {
    await writeFile(join(stored, `${name}.png`), picture);
    return null;
  }
  const file = join(stored, `${name}.png`);
  await mkdir(seen, { recursive: true });
  await writeFile(join(seen, `${name}.png`), picture);
  if (!existsSync(file)) return `${name}: there is no stored picture.`;
  const before = PNG.sync.read(readFileSync(file));
  const now = PNG.sync.read(Buffer.from(picture));
  const { width, height } = before;
  if (now.width !== width || now.height !== height) return `${name}: the picture has another size.`;
  const difference = new PNG({ width, height });
  const dots = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 });
  if (dots <= mostDots) return null;
  await writeFile(join(seen, `${name}.difference.png`), PNG.sync.write(difference));
  return `${name}: ${dots} dots differ. Look at ${seen}/${name}.difference.png; if it is as meant, keep it with NEW_PICTURES=1.`;
}
