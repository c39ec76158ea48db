import type { HTTPRequest, Page } from 'puppeteer-core';

/** A part of the panel that its page asks for and does not get, until it is let through or refused. */
export class Withheld {
  private readonly waiting: HTTPRequest[] = [];
  private does: 'hold' | 'pass' | 'refuse' = 'hold';
  private readonly part: string;

  private constructor(part: string) {
    this.part = part;
  }

  /** Holds back what has this in its name, from the next time that the page is opened. */
  static async of(page: Page, part: string): Promise<Withheld> {
    const withheld = new Withheld(part);
    await page.setRequestInterception(true);
    page.on('request', (request) => withheld.meet(request));
    return withheld;
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
}
