import type { HTTPRequest, Page } from 'puppeteer-core';

/** A part of the panel that its page asks for and does not get, until it is let through or refused. */
export class Withheld {
  private readonly waiting: HTTPRequest[] = [];
  private does: 'hold' | 'pass' | 'refuse' = 'hold';
  private part: string;
  private readonly page: Page;
  private readonly listener = (request: HTTPRequest): void => this.meet(request);

  private constructor(page: Page, part: string) {
    this.page = page;
    this.part = part;
  }

  /** Holds back what has this in its name, from the next time that the page is opened. */
  static async of(page: Page, part: string): Promise<Withheld> {
    const withheld = new Withheld(page, part);
    await page.setRequestInterception(true);
    page.on('request', withheld.listener);
    return withheld;
  }

  /** From now on this is what the page does not get. */
  hold(part: string): void {
    this.part = part;
    this.does = 'hold';
  }

  private meet(request: HTTPRequest): void {
    if (!request.url().includes(this.part)) void request.continue();
    else if (this.does === 'hold') this.waiting.push(request);
    else void (this.does === 'pass' ? request.continue() : request.abort());
  }

  /** From now on the page gets it, also what it asked for before. */
  async pass(): Promise<void> {
    this.does = 'pass';
    await Promise.all(this.waiting.splice(0).map((request) => request.continue()));
  }

  /** From now on it cannot be read, also what was asked for before. */
  async refuse(): Promise<void> {
    this.does = 'refuse';
    await Promise.all(this.waiting.splice(0).map((request) => request.abort()));
  }

  /** The page gets everything again. */
  async end(): Promise<void> {
    await this.pass();
    this.page.off('request', this.listener);
    await this.page.setRequestInterception(false);
  }
}
