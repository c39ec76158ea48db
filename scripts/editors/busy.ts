/** `npm run test:editors -- --busy`: what reading along costs the page itself while somebody types in it. */
import type { Page } from 'puppeteer-core';
import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { PanelStore } from '../../tests/editors/lab/panel-store.ts';

const characters = 2_000;
const rounds = 5;

/** Pages that keep their main thread at work, each with a field with the id "field". */
const pages = {
  'a page that draws all the time': () => {
    document.body.innerHTML = '<textarea id="field" rows="5" cols="80"></textarea><div id="work"></div>';
    setInterval(() => {
      const rows = Array.from(
        { length: 200 },
        (_, row) => `<tr><td>${row}</td><td>${Math.random()}</td></tr>`,
      );
      (document.getElementById('work') as HTMLElement).innerHTML = `<table>${rows.join('')}</table>`;
    }, 50);
  },
  'a page of 2,000 fields': () => {
    const fields = Array.from(
      { length: 2_000 },
      (_, at) => `<p><label>Veld ${at} <input value="tekst"></label></p>`,
    );
    document.body.innerHTML = `<textarea id="field" rows="5" cols="80"></textarea>${fields.join('')}`;
  },
  'rich text that writes itself anew at every key': () => {
    document.body.innerHTML = '<div id="field" contenteditable="true"></div><div id="copy"></div>';
    const field = document.getElementById('field') as HTMLElement;
    field.addEventListener('input', () => {
      (document.getElementById('copy') as HTMLElement).innerHTML = field.innerHTML;
    });
  },
};

/** Milliseconds of main thread while the characters are typed. */
async function typing(page: Page, draw: () => void): Promise<number> {
  await page.reload();
  await page.evaluate(draw);
  await page.click('#field');
  const before = await page.metrics();
  for (let typed = 0; typed < characters; typed += 10) await page.keyboard.type('moeder is ');
  const after = await page.metrics();
  return ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

/** Prints the page's main-thread time with and without Naast, turn by turn in one browser. */
export async function measureBusy(origin: string): Promise<void> {
  await using chromium = await Chromium.start();
  const page = await chromium.open(`${origin}/textarea/`);
  const store = await PanelStore.of((await chromium.openPanel(page)).page);
  for (const [name, draw] of Object.entries(pages)) {
    const times: Record<'with' | 'without', number[]> = { with: [], without: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const side of ['without', 'with'] as const) {
        await store.reads(side === 'with');
        times[side].push(await typing(page, draw));
      }
    }
    const [with_, without] = [median(times.with), median(times.without)];
    const noise = Math.max(spread(times.with), spread(times.without));
    const verdict = Math.abs(with_ - without) <= noise ? 'within the noise' : 'MORE THAN THE NOISE';
    console.log(
      `${name}: ${characters} characters take ${without.toFixed(0)} ms of its main thread without Naast, ${with_.toFixed(0)} ms with (${(with_ - without).toFixed(0)} ms, ${verdict} of ${noise.toFixed(0)} ms over ${rounds} rounds)`,
    );
  }
}
