import type { Page } from 'puppeteer-core';
import { Chromium, type ChromiumOptions } from './chromium.ts';
import type { Panel, RoleId } from './panel.ts';
import { type StaticServer, serveFolders } from './static-server.ts';

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

  /** Where the demo dossier and the pages of the tests are. */
  get origin(): string {
    return this.server.origin;
  }

  /** First run: choose a role and begin. */
  welcome(role: RoleId): Promise<void> {
    return this.panel.beginAs(role);
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
