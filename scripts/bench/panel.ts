/** The real side panel, opened again and again beside a dossier, next to one with React and nothing else. */
import type { Extension, Page } from 'puppeteer-core';
import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { serveFolders } from '../../tests/e2e/harness/static-server.ts';
import { bareReact } from './bare-react.ts';
import { median } from './measure.ts';
import { atMost, type Line, told } from './table.ts';

/** Milliseconds from the start of the page. */
interface Opening {
  /** The first text or drawing is on screen. */
  readonly paint: number;
  /** The first card is on screen, and nothing keeps the page from answering a press. */
  readonly usable: number;
}

/** Runs in the panel: what the browser itself noted of its own start. */
async function readOpening(): Promise<Opening> {
  const noted = <Entry extends PerformanceEntry>(type: string, wanted: (entry: Entry) => boolean) =>
    new Promise<Entry>((resolve) => {
      new PerformanceObserver((list, observer) => {
        const found = (list.getEntries() as Entry[]).find(wanted);
        if (found === undefined) return;
        observer.disconnect();
        resolve(found);
      }).observe({ type, buffered: true });
    });
  const paint = await noted('paint', ({ name }) => name === 'first-contentful-paint');
  // The sentence on the first card is the largest text of all.
  const card = await noted<LargestContentfulPaint>(
    'largest-contentful-paint',
    ({ element }) => element?.closest('article') != null,
  );
  const busy = performance.getEntriesByType('longtask');
  const end = busy.filter(({ startTime }) => startTime <= card.startTime);
  const usable = Math.max(card.startTime, ...end.map(({ startTime, duration }) => startTime + duration));
  return { paint: paint.startTime, usable };
}

async function openOnce(chromium: Chromium, extension: Extension, page: Page): Promise<Opening> {
  const address = `chrome-extension://${extension.id}/sidepanel.html`;
  await extension.triggerAction(page);
  const target = await chromium.browser.waitForTarget((found) => found.url().startsWith(address));
  const panel = await target.asPage();
  await panel.waitForSelector('article h2');
  const opening = await panel.evaluate(readOpening);
  await closePanel(chromium, panel);
  return opening;
}

async function closePanel(chromium: Chromium, panel: Page): Promise<void> {
  const target = panel.target();
  const closed = new Promise<void>((resolve) => {
    chromium.browser.on('targetdestroyed', (gone) => {
      if (gone === target) resolve();
    });
  });
  // A panel that closes takes the answer with it.
  await panel.evaluate(() => void setTimeout(() => close(), 0));
  await closed;
}

/** Opens both panels in turns. */
export async function openings(rounds: number): Promise<{ naast: Opening[]; bare: Opening[] }> {
  await using bare = await bareReact();
  await using server = await serveFolders('demo');
  await using chromium = await Chromium.start();
  const page = await chromium.open(`${server.origin}/`);
  const id = await chromium.browser.installExtension(bare.folder);
  const other = (await chromium.browser.extensions()).get(id);
  if (other === undefined) throw new Error('The panel with React alone could not be loaded.');
  const panel = await chromium.openPanel(page);
  await panel.beginAs('jv');
  await closePanel(chromium, panel.page);
  const times = { naast: [] as Opening[], bare: [] as Opening[] };
  // The first of each fills the browser's own memory of the scripts.
  for (let round = 0; round <= rounds; round += 1) {
    const [first, second] = [
      await openOnce(chromium, chromium.extension, page),
      await openOnce(chromium, other, page),
    ];
    if (round === 0) continue;
    times.naast.push(first);
    times.bare.push(second);
  }
  return times;
}

/** Opening the panel, against its budgets. */
export async function panelLines(quick: boolean): Promise<Line[]> {
  const { naast, bare } = await openings(quick ? 5 : 20);
  const middle = (all: readonly Opening[], which: keyof Opening) =>
    median(all.map((opening) => opening[which]));
  const [ours, theirs] = [middle(naast, 'paint'), middle(bare, 'paint')];
  return [
    told('panel: a bare React page, first paint', `${theirs.toFixed(0)} ms`),
    atMost(`panel: first paint (${ours.toFixed(0)} ms) against it`, ours / theirs, 1.3, 'x'),
    atMost('panel: first card shown and usable', middle(naast, 'usable'), 150, 'ms'),
  ];
}
