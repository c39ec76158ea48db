import { join } from 'node:path';
import type { Workday } from '../../tests/e2e/harness/workday.ts';
import { showAs, showPlain, variants } from '../screenshots/variants.ts';

/** Pictures of the panel alone in docs/images: of which scene, and how it is looked at. */
const wanted: Record<string, { readonly file: string; readonly variant: string }> = {
  vragen: { file: 'vragen-donker.png', variant: 'donker-360' },
  woorden: { file: 'woorden.png', variant: 'licht-360' },
  schema: { file: 'eindbeeld.png', variant: 'licht-360' },
};

/** Takes the picture of this scene that the README and the pages show, if they show one. */
export async function panelPictures({ panel }: Workday, scene: string, folder: string): Promise<void> {
  const { page } = panel;
  const variant = variants.find(({ name }) => name === wanted[scene]?.variant);
  if (variant === undefined || wanted[scene] === undefined) return;
  const session = await page.createCDPSession();
  await showAs(page, session, variant);
  await page.screenshot({ path: join(folder, wanted[scene].file) as `${string}.png` });
  await showPlain(page, session);
  await session.detach();
}
