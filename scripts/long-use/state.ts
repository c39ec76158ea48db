import type { CDPSession, Page } from 'puppeteer-core';

/** What a page holds on to. */
export interface State {
  /** Of script, after everything that can go has gone, in MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Looks how much a page holds on to, as often as asked. */
export class Scale {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async under(page: Page): Promise<Scale> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    return new Scale(session);
  }

  async weigh(): Promise<State> {
    // What only the first round frees is freed by the second.
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      heap: value('JSHeapUsedSize') / 2 ** 20,
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
    };
  }
}
