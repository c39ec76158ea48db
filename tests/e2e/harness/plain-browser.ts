import puppeteer, { type Browser } from 'puppeteer-core';
import { requiredBrowser } from '../../../scripts/browser/ensure.ts';
import type { BrowserKind } from '../../../scripts/browser/find.ts';

/** A browser without the extension, to try parts of it in a real page. */
export function openPlainBrowser(kind: BrowserKind): Promise<Browser> {
  const executablePath = requiredBrowser(kind);
  return kind === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath })
    : puppeteer.launch({ executablePath, pipe: true, args: ['--no-sandbox'] });
}
