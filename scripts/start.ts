/**
 * `npm start`: builds the extension and opens it beside the demo dossier, with the panel open.
 * Without a screen, or with `--tour`, it does the main job by itself and leaves pictures in .output/tour/.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ownScreen } from '../tests/e2e/harness/chromium.ts';
import { Workday } from '../tests/e2e/harness/workday.ts';
import { ensureChromium } from './browser/ensure.ts';
import { takeTour } from './tour/tour.ts';

const hasScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function build(): void {
  console.log('Building the extension.');
  const { status } = spawnSync(join('node_modules', '.bin', 'wxt'), ['build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be built.');
}

async function showToPerson(): Promise<void> {
  await using day = await Workday.begin({ display: ownScreen });
  console.log(
    `The demo dossier is at ${day.origin}; the panel stands next to it. Click in a field and type.`,
  );
  console.log('Close the browser, or press Ctrl+C here, to end.');
  process.once('SIGINT', () => void day.chromium.browser.close());
  await new Promise((resolve) => day.chromium.browser.once('disconnected', resolve));
}

try {
  const browser = await ensureChromium();
  build();
  console.log(`Starting ${browser}.`);
  if (hasScreen && !process.argv.includes('--tour')) await showToPerson();
  else await takeTour('.output/tour');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
