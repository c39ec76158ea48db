import type { Page } from 'puppeteer-core';

/** The part of the browser that the panel has and that is used here. */
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

/** Lets the panel speak this language, as its setting does, and waits until it does. */
export async function speak(panel: Page, language: string): Promise<void> {
  await panel.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
  await panel.waitForFunction((spoken) => document.documentElement.lang === spoken, {}, language);
}
