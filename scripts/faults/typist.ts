import type { Page } from 'puppeteer-core';

/** What a typist has typed, and what the panel said was saved; both as the highest number. */
export interface Told {
  typed: number;
  acknowledged: number;
}

/** What runs in the panel can call this. */
interface TypingWindow extends Window {
  tellTyped: (count: number) => Promise<void>;
  tellSaved: (count: number) => Promise<void>;
}

/** Lets the panel tell what is typed and saved. */
export async function listen(page: Page, told: Told): Promise<void> {
  await page.exposeFunction('tellTyped', (count: number) => {
    told.typed = count;
  });
  await page.exposeFunction('tellSaved', (count: number) => {
    told.acknowledged = count;
  });
}

/**
 * Runs in the panel, with the form open: types one number after another in the first text field, and tells each that
 * the panel says is saved. Never ends by itself.
 */
export async function typeOn(from: number): Promise<void> {
  // The functions of `listen` are there before this runs.
  const { tellTyped, tellSaved } = window as unknown as TypingWindow;
  const field = document.querySelector('textarea');
  const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  if (!field || !write) throw new Error('There is no field to type in.');
  const isSaved = () => document.body.textContent.includes('Opgeslagen in je kluis.');
  for (let count = from; ; count++) {
    await tellTyped(count);
    write.call(field, `Telling ${count}. ${'Zij vertelt over de week. '.repeat(count % 40)}`);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (isSaved()) throw new Error('The panel says that what was typed just now is saved.');
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isSaved()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await tellSaved(count);
  }
}

/** The number in the first text field; 0 when there is none yet. */
export async function typedNumber(page: Page): Promise<number> {
  const text = await page.waitForSelector('textarea').then((field) => field?.evaluate(({ value }) => value));
  return Number(/^Telling (\d+)\./.exec(text ?? '')?.[1] ?? 0);
}
