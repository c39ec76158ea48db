/** `npm run test:editors -- --busy`: what reading along costs the page itself while somebody types in it. */
import type { CDPSession, Page } from 'puppeteer-core';
import { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { PanelStore } from '../../tests/editors/lab/panel-store.ts';

/** What a cost is told of. */
const characters = 2_000;
/** So many of them are typed in one turn, so that turns with and without Naast lie close together. */
const inTurn = 500;
/** Between two keys, in ms: forty times as fast as a person, so that the measurement ends. */
const pace = 4;
/** So many times a key is typed and told of at once, to know what telling costs; a hand makes it tell now and then. */
const tellings = 50;
const rounds = 6;
const words = 'moeder is ';

declare global {
  interface Window {
    busy?: Promise<void>;
    busyEnd?: () => void;
  }
}

/** Pages that keep their main thread at work, each with a field with the id "field". */
const pages = {
  'a page of 2,000 fields': () => {
    const fields = Array.from(
      { length: 2_000 },
      (_, at) => `<p><label>Veld ${at} <input value="tekst"></label></p>`,
    );
    document.body.innerHTML = `<textarea id="field" rows="5" cols="80"></textarea>${fields.join('')}`;
  },
  'a page that draws all the time': () => {
    document.body.innerHTML = '<textarea id="field" rows="5" cols="80"></textarea><div id="work"></div>';
    window.busy = new Promise((resolve) => {
      window.busyEnd = resolve;
    });
    // As often in every round, however long the round lasts: about as long as there is typed.
    let left = 40;
    const drawing = setInterval(() => {
      left -= 1;
      if (left === 0) {
        clearInterval(drawing);
        window.busyEnd?.();
      }
      const rows = Array.from(
        { length: 200 },
        (_, row) => `<tr><td>${row}</td><td>${Math.random()}</td></tr>`,
      );
      (document.getElementById('work') as HTMLElement).innerHTML = `<table>${rows.join('')}</table>`;
    }, 50);
  },
  'rich text that is copied at every key': () => {
    document.body.innerHTML = '<div id="field" contenteditable="true"></div><div id="copy"></div>';
    const field = document.getElementById('field') as HTMLElement;
    field.addEventListener('input', () => {
      (document.getElementById('copy') as HTMLElement).innerHTML = field.innerHTML;
    });
  },
};

type Side = 'with' | 'without';

/** A page in which is typed, and the panel beside it. */
class BusyDesk {
  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly chromium: Chromium;
  private readonly store: PanelStore;

  private constructor(chromium: Chromium, page: Page, session: CDPSession, store: PanelStore) {
    this.chromium = chromium;
    this.page = page;
    this.session = session;
    this.store = store;
  }

  static async open(chromium: Chromium, address: string): Promise<BusyDesk> {
    const page = await chromium.open(address);
    const session = await page.createCDPSession();
    // Time of the thread itself: what else runs on this machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new BusyDesk(chromium, page, session, await PanelStore.of((await chromium.openPanel(page)).page));
  }

  /** Draws the page anew with the caret in its field, and lets the panel read it or not. */
  async begin(draw: () => void, side: Side): Promise<void> {
    await this.store.reads(false);
    await this.page.reload();
    await this.page.evaluate(draw);
    await this.page.click('#field');
    if (side === 'without') return;
    await this.store.reads(true);
    await this.chromium.openPanel(this.page);
    while ((await this.store.field()) === null) {
      // Each question goes to the page and back.
    }
  }

  /** Milliseconds of the main thread that this takes. */
  async costOf(work: () => Promise<void>): Promise<number> {
    const before = await this.taskTime();
    await work();
    return (await this.taskTime()) - before;
  }

  /** Types without waiting for the page, as a hand does. */
  async type(): Promise<void> {
    const started = performance.now();
    const keys: Promise<unknown>[] = [];
    for (let typed = 0; typed < inTurn; typed += 1) {
      const early = started + typed * pace - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      keys.push(this.key(words[typed % words.length] ?? ''));
    }
    await Promise.all(keys);
    await this.page.evaluate(() => window.busy);
  }

  /** Types a key, lets the page draw it and has it told, again and again; without Naast there is nobody to tell. */
  async typeAndTell(): Promise<void> {
    for (let typed = 0; typed < tellings; typed += 1) {
      await this.key(words[typed % words.length] ?? '');
      await this.page.evaluate(
        () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
      );
      await this.store.field();
    }
  }

  private async key(key: string): Promise<void> {
    await Promise.all([
      this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
      this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
    ]);
  }

  private async taskTime(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  }
}

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
};

/** The cost of one round: two turns of each side. What gets slower or faster by itself does so for both sides. */
interface Round {
  readonly without: readonly [number, number];
  readonly with: readonly [number, number];
}

/** What a turn costs more with Naast, and what two turns of the same side differ, in the middle of all rounds. */
function compare(measured: readonly Round[]): { without: number; more: number; noise: number } {
  const sum = ([first, second]: readonly [number, number]): number => first + second;
  return {
    without: median(measured.flatMap(({ without }) => without)),
    more: median(measured.map((round) => (sum(round.with) - sum(round.without)) / 2)),
    noise: median(
      measured.flatMap((round) =>
        [round.without, round.with].map(([first, second]) => Math.abs(first - second)),
      ),
    ),
  };
}

/** Prints the page's main-thread time with and without Naast, turn by turn in one browser. */
export async function measureBusy(origin: string): Promise<void> {
  await using chromium = await Chromium.start();
  const desk = await BusyDesk.open(chromium, `${origin}/textarea/`);
  for (const [name, draw] of Object.entries(pages)) {
    const typing: Round[] = [];
    const telling: Record<Side, number[]> = { with: [], without: [] };
    const typeOnce = async (side: Side): Promise<number> => {
      await desk.begin(draw, side);
      return desk.costOf(() => desk.type());
    };
    for (let round = 0; round < rounds; round += 1) {
      const [outer, inner]: readonly [Side, Side] =
        round % 2 === 0 ? ['without', 'with'] : ['with', 'without'];
      const first = await typeOnce(outer);
      telling[outer].push(await desk.costOf(() => desk.typeAndTell()));
      const second = await typeOnce(inner);
      telling[inner].push(await desk.costOf(() => desk.typeAndTell()));
      const inners = [second, await typeOnce(inner)] as const;
      const outers = [first, await typeOnce(outer)] as const;
      typing.push(
        outer === 'without' ? { without: outers, with: inners } : { without: inners, with: outers },
      );
    }
    const { without, more, noise } = compare(typing);
    const ofAll = (turn: number): string => ((turn * characters) / inTurn).toFixed(0);
    const ofKey = (turn: number): string => (turn / inTurn).toFixed(3);
    const verdict = more <= noise ? 'within the noise' : 'MORE THAN THE NOISE';
    const each = (median(telling.with) - median(telling.without)) / tellings;
    console.log(
      `${name}: ${characters} characters take ${ofAll(without)} ms of its main thread without Naast and ${ofAll(more)} ms more with it, ${ofKey(more)} ms a key; that is ${verdict}: two turns of the same kind differ ${ofKey(noise)} ms a key (medians of ${rounds} rounds). Telling the panel of a text takes ${each.toFixed(2)} ms, at most every 0.6 s.`,
    );
  }
}
