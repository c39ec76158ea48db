import type { Page } from 'puppeteer-core';
import { Chromium, type ChromiumOptions } from './chromium.ts';
import type { Panel } from './panel.ts';
import { type StaticServer, serveFolders } from './static-server.ts';

const roleNames = {
  jv: 'Jeugdverpleegkundige',
  lk: 'Leerkracht',
  ib: 'Intern begeleider',
} as const;

/** The demo dossier with the panel open beside it: where every story begins. */
export class Workday implements AsyncDisposable {
  readonly chromium: Chromium;
  readonly page: Page;
  readonly panel: Panel;
  private readonly server: StaticServer;

  private constructor(chromium: Chromium, page: Page, panel: Panel, server: StaticServer) {
    this.chromium = chromium;
    this.page = page;
    this.panel = panel;
    this.server = server;
  }

  static async begin(options: ChromiumOptions = {}): Promise<Workday> {
    const server = await serveFolders('demo', 'tests/e2e/pages');
    const chromium = await Chromium.start(options);
    const page = await chromium.open(`${server.origin}/`);
    return new Workday(chromium, page, await chromium.openPanel(page), server);
  }

  /** First run: choose a role and begin. */
  async welcome(role: keyof typeof roleNames): Promise<void> {
    await this.panel.press(`${roleNames[role]} ${abouts[role]}`, 'radio');
    await this.panel.press('Begin');
    await this.panel.find('Vragen', 'link');
  }

  /** Writes in a field of the dossier, as a person does: a click, then keys. */
  async write(field: string, text: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.click(`[data-field="${field}"]`);
    await this.page.keyboard.type(text);
  }

  /** What a field of the dossier holds now. */
  fieldText(field: string): Promise<string> {
    return this.page.$eval(`[data-field="${field}"]`, (element) =>
      element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
        ? element.value
        : (element as HTMLElement).innerText,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.chromium[Symbol.asyncDispose]();
    await this.server[Symbol.asyncDispose]();
  }
}

const abouts = {
  jv: 'Consultatiebureau, huisbezoek, school',
  lk: 'Gesprekken, berichten, bij de poort',
  ib: 'Zorggesprek, overleg, intervisie',
} as const;
