import { existsSync } from 'node:fs';
import { findBrowser } from './find.ts';
import { canInstall, installPackages } from './install.ts';

interface Need {
  readonly debianPackage: string;
  readonly isThere: () => boolean;
  /** What a person can do about it where nothing may be installed. */
  readonly advice: string;
}

const program = (name: string) => (): boolean => existsSync(`/usr/bin/${name}`);

const chromium: Need = {
  debianPackage: 'chromium',
  isThere: () => findBrowser('chromium') !== null,
  advice:
    'Install Google Chrome, Microsoft Edge or Chromium, or set NAAST_BROWSER to the browser you want to use.',
};

const forTests: readonly Need[] = [
  chromium,
  {
    debianPackage: 'firefox-esr',
    isThere: () => findBrowser('firefox') !== null,
    advice: 'Install Firefox (142 or later), or set NAAST_FIREFOX to where it is.',
  },
  {
    debianPackage: 'xvfb',
    isThere: program('Xvfb'),
    advice: 'Install Xvfb: the tests of the shortcut and the context menu need a screen.',
  },
  {
    debianPackage: 'xdotool',
    isThere: program('xdotool'),
    advice: 'Install xdotool: the tests of the shortcut and the context menu press real keys.',
  },
  {
    debianPackage: 'fonts-inter',
    isThere: () =>
      existsSync('/usr/share/fonts/opentype/inter') || existsSync('/usr/share/fonts/truetype/inter'),
    advice: 'Install the font Inter: the pictures are made with it.',
  },
  {
    debianPackage: 'libreoffice-writer-nogui',
    isThere: program('soffice'),
    advice: 'Install LibreOffice Writer: a test opens the document for a meeting with it.',
  },
  {
    debianPackage: 'poppler-utils',
    isThere: program('pdftoppm'),
    advice: 'Install Poppler (pdftotext, pdftoppm): the tests look at printed pages with it.',
  },
];

async function ensure(needs: readonly Need[]): Promise<void> {
  const missing = needs.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return;
  if (canInstall()) await installPackages(missing.map(({ debianPackage }) => debianPackage));
  const stillMissing = needs.filter(({ isThere }) => !isThere());
  if (stillMissing.length > 0) throw new Error(stillMissing.map(({ advice }) => advice).join('\n'));
}

/** Where Chrome, Edge or Chromium is, after installing it where that is possible. @throws a sentence that says what to install. */
export async function ensureChromium(): Promise<string> {
  await ensure([chromium]);
  return requiredBrowser('chromium');
}

/** Everything that the end-to-end tests need. @throws sentences that say what to install. */
export async function ensureTestBrowsers(): Promise<void> {
  await ensure(forTests);
}

/** @throws when there is no such browser on this machine. */
export function requiredBrowser(kind: 'chromium' | 'firefox'): string {
  const path = findBrowser(kind);
  if (path === null)
    throw new Error(kind === 'chromium' ? chromium.advice : 'Install Firefox (142 or later).');
  return path;
}
