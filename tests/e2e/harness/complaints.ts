import type { ConsoleMessage, Page, WebWorker } from 'puppeteer-core';

/** What parts of the extension complained of: errors, warnings in the console, and violations of the policy. */
export class Complaints {
  private readonly found: string[] = [];

  watchPage(page: Page): void {
    page.on('console', (message) => this.hear(`panel ${page.url()}`, message));
    page.on('pageerror', (error) => this.found.push(`panel: ${String(error)}`));
  }

  watchWorker(worker: WebWorker): void {
    worker.on('console', (message) => this.hear('background', message));
    worker.on('error', (error) => this.found.push(`background: ${String(error)}`));
  }

  /** Lets go of what was heard with these words in it: it was asked for. */
  forgive(words: string): void {
    const others = this.found.filter((one) => !one.includes(words));
    this.found.splice(0, this.found.length, ...others);
  }

  /** @throws when anything was heard since the last time. */
  expectNone(): void {
    const found = this.found.splice(0);
    if (found.length > 0) throw new Error(`The extension complained:\n${found.join('\n')}`);
  }

  /** The browser writes violations of the content security policy in the console too, as errors. */
  private hear(where: string, message: ConsoleMessage): void {
    if (message.type() === 'error' || message.type() === 'warn') {
      this.found.push(`${where}: ${message.text()} ${message.location().url ?? ''}`);
    }
  }
}
