import type { Panel } from '../../tests/e2e/harness/panel.ts';

/** How long somebody looks for something, in ms. */
const patience = 20_000;

/**
 * Real keys and clicks in the panel, on what is found inside the page. An element that is held from outside would stay
 * in the memory of the page, and be counted as if the panel itself held on to it.
 */
export class Hand {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** Clicks the link or button with this name, or else the first that has these words in it. */
  async press(name: string): Promise<void> {
    const { page } = this.panel;
    const end = Date.now() + patience;
    for (;;) {
      const place = await page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('a, button')].filter(
          (element) => element.getAttribute('aria-disabled') !== 'true' && element.checkVisibility(),
        );
        const nameOf = (element: HTMLElement) =>
          element.getAttribute('aria-label') ?? element.textContent.trim();
        const found =
          all.find((element) => nameOf(element) === wanted) ??
          all.find((element) => nameOf(element).includes(wanted));
        if (found === undefined) return null;
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, name);
      if (place !== null) {
        await page.mouse.click(place.x, place.y);
        // A pointer that rests on the cards keeps them as they are.
        await page.mouse.move(1, 1);
        return;
      }
      if (Date.now() > end)
        throw new Error(`Not pressed: ${name}\nThe panel says:\n${await this.panel.text()}`);
    }
  }

  /** Types in the field with this name, in the place of what is in it. */
  async type(name: string, text: string): Promise<void> {
    const { page } = this.panel;
    await page.waitForFunction(
      (wanted) => {
        const labelled = [...document.querySelectorAll('label')]
          .filter((label) => label.textContent.trim() === wanted)
          .map((label) => label.control);
        const named = [...document.querySelectorAll('[aria-label]')].filter(
          (element) => element.getAttribute('aria-label') === wanted,
        );
        const field = [...labelled, ...named].find((element) => element !== null);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
        field.focus();
        field.select();
        return document.activeElement === field;
      },
      {},
      name,
    );
    await page.keyboard.type(text);
  }
}
