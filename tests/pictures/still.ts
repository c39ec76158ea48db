import { Chromium } from '../e2e/harness/chromium.ts';
import { Panel } from '../e2e/harness/panel.ts';

/** A Monday morning that never passes: what turns with the days stands still. */
const morning = Date.UTC(2031, 2, 3, 9);

/** Runs in the page before anything of the panel does. */
function stopClock(moment: number): void {
  const Running = Date;
  globalThis.Date = class extends Running {
    constructor(...parts: unknown[]) {
      // The parts are those of the constructor that is taken over.
      super(...((parts.length === 0 ? [moment] : parts) as [number]));
    }
    static override now(): number {
      return moment;
    }
  } as DateConstructor;
}

/** The panel as a tab, the same every time: one size, one moment, nothing that moves and no dossier beside it. */
export class Still implements AsyncDisposable {
  readonly panel: Panel;
  private readonly chromium: Chromium;

  private constructor(chromium: Chromium, panel: Panel) {
    this.chromium = chromium;
    this.panel = panel;
  }

  static async open(): Promise<Still> {
    const chromium = await Chromium.start();
    const page = await chromium.browser.newPage();
    await page.evaluateOnNewDocument(stopClock, morning);
    await page.setViewport({ width: 360, height: 780 });
    const still = new Still(chromium, new Panel(page));
    await still.show('light');
    await page.goto(`chrome-extension://${chromium.extension.id}/sidepanel.html`);
    return still;
  }

  /** In light or in dark. */
  show(scheme: 'light' | 'dark'): Promise<void> {
    return this.panel.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  /** What is on screen, without a caret, a hover or a place that was scrolled to. */
  async picture(): Promise<Uint8Array> {
    const { page } = this.panel;
    await page.mouse.move(1, 1);
    await page.evaluate(async () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
      await document.fonts.ready;
    });
    return page.screenshot();
  }

  /** Which prompt stands where is for other tests: here every card says the same. */
  sameCards(): Promise<void> {
    return this.panel.page.evaluate(() => {
      const words = {
        kicker: 'Open vraag · bij het schrijven',
        say: 'Hoe was het gisteren?',
        why: 'Eén dag zegt veel.',
      };
      for (const [part, text] of Object.entries(words))
        for (const element of document.querySelectorAll(`article .${part}`)) element.textContent = text;
      for (const waits of document.querySelectorAll('article [aria-disabled]')) {
        waits.setAttribute('aria-disabled', 'false');
        waits.removeAttribute('aria-describedby');
      }
      for (const explanation of document.querySelectorAll('article > .hidden-label')) explanation.remove();
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.chromium[Symbol.asyncDispose]();
  }
}

/** The main views, in an order in which one can come there; nothing is kept, so that nothing has a date. */
export async function walkStill(still: Still, look: (name: string) => Promise<void>): Promise<void> {
  const { panel } = still;
  await panel.see('Fijn dat je er bent');
  await look('welkom');
  await panel.beginAs('jv');
  await panel.find('Andere vraag');
  await still.sameCards();
  await look('vragen');
  await panel.press('Woorden', 'link');
  await panel.type('Jouw tekst', 'Moeder vertelde: “Ik tel de uren.” Moeder is zorgmijdend.');
  await panel.see('Om nog even naar te kijken');
  await panel.open('zorgmijdend');
  await panel.see('Je kunt proberen');
  await look('woorden');
  await panel.press('Schema', 'link');
  await panel.press('Niet bewaren Weg als je het paneel sluit.', 'radio');
  await panel.press('Begin zonder te bewaren');
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.replace('Schuilnaam', 'Ouder Wilg');
  await panel.type('Hoe is het voor deze ouder?', 'Hij voelt zich alleen staan op school.');
  await panel.choose('Goede-ouder-ervaringen', 'stevig');
  await panel.choose('Van een afstandje kijken', 'wisselend');
  await panel.choose('Taakverdeling en steun', 'dun');
  await panel.choose('Mensen eromheen', 'nog niet gevraagd');
  await panel.press('Bekijk wat je weet');
  await panel.see('Dit weet je nog niet');
  await still.sameCards();
  await look('eindbeeld');
  await panel.press('Instellingen', 'link');
  await panel.page.waitForSelector('.rules li');
  await panel.find('Wis alle schema’s');
  await look('instellingen');
  await panel.press('Luisterstand', 'link');
  await panel.see('Naast is stil');
  await look('luisterstand');
}
