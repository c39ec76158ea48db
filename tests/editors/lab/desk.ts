import type { Page } from 'puppeteer-core';
import { fitted } from '../../../lib/dossier/panel/spacing.ts';
import type { FieldSnapshot } from '../../../lib/protocol.ts';
import type { LabBrowserName, LabPage } from './about.ts';
import type { Lab } from './lab.ts';
import type { Inserted, PanelStore } from './panel-store.ts';

/** Says what was expected and what was there; the message stands in the output of the run. */
export class Mismatch extends Error {}

/** @throws Mismatch when they differ. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a === b) return;
  const [short, expectedShort] = [a, b].map((all) =>
    aroundDifference(all ?? 'nothing', (all === a ? b : a) ?? ''),
  );
  throw new Mismatch(`${what}: ${short}, expected ${expectedShort}`);
}

/** The part of a long text where it begins to differ. */
function aroundDifference(text: string, other: string): string {
  if (text.length < 300) return text;
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  return `…${text.slice(Math.max(0, start - 40), start + 160)}…`;
}

type Answers = {
  [Name in keyof Lab]: Lab[Name] extends (...args: never[]) => infer Answer ? Awaited<Answer> : never;
};
type Call = Exclude<keyof Lab, 'ready' | 'rich'>;

/** How long something that follows at once may take on a busy machine, in ms. */
const patience = 5_000;

/** A page of the lab beside a real panel: what a behaviour works with. */
export class Desk {
  readonly about: LabPage;
  readonly browser: LabBrowserName;
  readonly page: Page;
  readonly panel: PanelStore;

  /** Presses "Zet in dossier" on the first card that can go in as it is; gives its sentence. Null: no hand reaches it. */
  readonly press: (() => Promise<string>) | null;

  constructor(
    about: LabPage,
    browser: LabBrowserName,
    page: Page,
    panel: PanelStore,
    press: (() => Promise<string>) | null = null,
  ) {
    this.press = press;
    this.about = about;
    this.browser = browser;
    this.page = page;
    this.panel = panel;
  }

  private lab<Name extends Call>(name: Name, ...args: Parameters<Lab[Name]>): Promise<Answers[Name]> {
    const call = (method: Call, given: unknown[]) => {
      const lab = window.lab as unknown as Record<Call, (...all: unknown[]) => unknown>;
      return lab[method](...given);
    };
    return this.page.evaluate(call, name, args) as Promise<Answers[Name]>;
  }

  saved = () => this.lab('saved');
  raw = () => this.lab('raw');
  selection = () => this.lab('selection');
  undo = () => this.lab('undo');
  surroundings = () => this.lab('surroundings');
  select = (start: number, end = start) => this.lab('select', start, end);

  load = (text: string) => this.lab('load', text.split('\n'));

  /** A key that types nothing: the person is there. A page may load a text without anybody hearing of it. */
  touch = () => this.page.keyboard.press('Shift');

  /** Loads lines and puts the caret or selection there; waits until the panel reads that. */
  async set(text: string, start: number, end = start): Promise<FieldSnapshot> {
    await this.load(text);
    expectSame('loaded', await this.saved(), text);
    return this.point(text, start, end);
  }

  private async pointOnce(start: number, end: number): Promise<void> {
    await this.select(start, end);
    // CKEditor 4 writes its document anew for another text: the panel looks again, and hears the key after that.
    await this.panel.field();
    await this.touch();
  }

  /** Puts the caret or selection there in a field that holds this text; waits until the panel reads that. */
  async point(text: string, start: number, end = start): Promise<FieldSnapshot> {
    await this.pointOnce(start, end);
    try {
      return await this.read(text, start, end);
    } catch {
      // On a machine that is very busy an editor may put its own selection back once more; a person clicks again.
      await this.pointOnce(start, end);
      return this.read(text, start, end);
    }
  }

  /** Waits until the panel reads this text with this selection. @throws Mismatch when it does not. */
  async read(text: string, start: number, end: number): Promise<FieldSnapshot> {
    const until = performance.now() + patience;
    for (;;) {
      const field = await this.panel.field();
      if (field?.text === text && field.start === start && field.end === end) return field;
      if (performance.now() < until) continue;
      const seen = field && { text: field.text, start: field.start, end: field.end };
      throw new Mismatch(
        `read: ${JSON.stringify(seen ?? (await this.panel.says()))}, expected ${JSON.stringify({ text, start, end })}`,
      );
    }
  }

  /** The page draws the field anew after so many frames, with what it would save then. */
  async redraw(frames: number): Promise<void> {
    await this.page.evaluate(async (wait) => {
      for (let frame = 0; frame < wait; frame += 1) await new Promise(requestAnimationFrame);
      const { lab } = window;
      const saved = await lab?.saved();
      await lab?.load(saved?.split('\n') ?? []);
    }, frames);
  }

  /** Waits until the editor would save this. @throws Mismatch when it does not. */
  async saves(text: string): Promise<void> {
    const until = performance.now() + patience;
    while ((await this.saved()) !== text) {
      if (performance.now() > until) expectSame('saved', await this.saved(), text);
    }
  }

  /** Waits until the panel says this of the tab. @throws Mismatch when it does not. */
  async sees(said: string): Promise<void> {
    const until = performance.now() + patience;
    while ((await this.panel.says()) !== said) {
      if (performance.now() > until) throw new Mismatch(`says ${await this.panel.says()}, expected ${said}`);
    }
  }

  /** Inserts where the panel reads; gives what came of it, without looking at the text. */
  insert(text: string, madeFrom?: FieldSnapshot): Promise<Inserted> {
    return this.panel.insert(text, madeFrom);
  }

  /**
   * Loads `text`, selects, inserts, and checks that the editor would save exactly that and nothing else.
   * Gives the saved text, and where the inserted text ends in it.
   */
  async insertAt(
    text: string,
    inserted: string,
    start: number,
    end = start,
  ): Promise<{ text: string; caret: number }> {
    const field = await this.set(text, start, end);
    const fitting = fitted(inserted, field);
    const expected = text.slice(0, start) + fitting + text.slice(end);
    const result = await this.insert(inserted);
    const saved = await this.saved();
    if (!result.ok)
      throw new Mismatch(
        `not inserted in ${JSON.stringify(text)}: ${result.reason}; saved: ${JSON.stringify(saved)}`,
      );
    expectSame('saved', saved, expected);
    return { text: expected, caret: start + fitting.length };
  }
}
