import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const linuxNames = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macPlaces = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const windowsPlaces = {
  chromium: [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ],
  firefox: [['Mozilla Firefox', 'firefox.exe']],
};

export type BrowserKind = keyof typeof linuxNames;

const chosenBy = { chromium: ['NAAST_BROWSER', 'CHROME_PATH'], firefox: ['NAAST_FIREFOX'] };

/** Where a browser of this kind is, the one chosen in the environment first; null when there is none. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): string | null {
  return [...chosen(kind, machine), ...usualPlaces(kind, machine)].find(machine.exists) ?? null;
}

/** @throws when the environment names a browser that is not there. */
function chosen(kind: BrowserKind, { env, exists }: Machine): string[] {
  const paths: string[] = [];
  for (const name of chosenBy[kind]) {
    const path = env[name];
    if (!path) continue;
    if (!exists(path)) throw new Error(`${name} says ${path}, and there is no browser there.`);
    paths.push(path);
  }
  return paths;
}

function usualPlaces(kind: BrowserKind, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const home = env['HOME'];
    return macPlaces[kind].flatMap((place) => (home ? [place, join(home, place)] : [place]));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? windowsPlaces[kind].map((place) => join(root, ...place)) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return linuxNames[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}
