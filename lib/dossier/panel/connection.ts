import type { Browser } from 'wxt/browser';
import {
  type DossierAnswer,
  type DossierCall,
  type DossierRequest,
  dossierCalls,
  type FieldSnapshot,
  fromDossierSchema,
} from '../../protocol.ts';
import { portName } from '../port-name.ts';
import { matchOf } from '../site.ts';

/** The part of the browser that a connection needs. */
export interface ConnectionBrowser {
  readonly scripting: {
    readonly executeScript: (
      injection: Injection,
    ) => Promise<readonly { frameId: number; result?: unknown }[]>;
  };
  readonly tabs: Pick<typeof Browser.tabs, 'connect'>;
  readonly permissions: Pick<typeof Browser.permissions, 'contains'>;
  readonly runtime: Pick<typeof Browser.runtime, 'lastError'>;
}

interface Injection {
  target: { tabId: number; allFrames: boolean };
  files: '/dossier.js'[];
  injectImmediately: boolean;
}

export interface ConnectionListener {
  readonly field: (snapshot: FieldSnapshot) => void;
  readonly fieldGone: (frame: number, field: number) => void;
  readonly frameGone: (frame: number) => void;
  /** The focus went into a frame of a site that may not be read. */
  readonly frameClosed: (site: string) => void;
  /** The document of the tab itself is gone: it went elsewhere or was closed. */
  readonly closed: () => void;
}

interface Frame {
  readonly port: Browser.runtime.Port;
  readonly waiting: Map<number, PromiseWithResolvers<unknown>>;
  isReady: boolean;
}

const topFrame = 0;
const mostTries = 3;

/** Everything the panel has with one tab: the script in every frame that may be read, and a port to each. */
export class Connection {
  readonly tab: number;
  private readonly browser: ConnectionBrowser;
  private readonly listener: ConnectionListener;
  private readonly frames = new Map<number, Frame>();
  /** How often each frame went away before its script spoke. */
  private readonly lostEarly = new Map<number, number>();
  private isClosed = false;
  private lastCall = 0;

  constructor(browser: ConnectionBrowser, tab: number, listener: ConnectionListener) {
    this.browser = browser;
    this.tab = tab;
    this.listener = listener;
  }

  /**
   * Puts the script in every frame that does not have it yet and connects.
   * Gives the content type of the tab's document; throws what the browser says when it may not be read.
   */
  async reach(): Promise<string> {
    const results = await this.browser.scripting.executeScript({
      target: { tabId: this.tab, allFrames: true },
      files: ['/dossier.js'],
      injectImmediately: true,
    });
    const top = results.find(({ frameId }) => frameId === topFrame);
    for (const { frameId } of results) this.connect(frameId);
    return String(top?.result ?? '');
  }

  /** Asks the script in a frame; null when that frame went away before it answered. Never throws. */
  async call<Call extends DossierCall>(
    frame: number,
    call: Call,
    request: DossierRequest<Call>,
  ): Promise<DossierAnswer<Call> | null> {
    const connected = this.frames.get(frame);
    if (connected === undefined) return null;
    const id = ++this.lastCall;
    const answer = Promise.withResolvers<unknown>();
    connected.waiting.set(id, answer);
    try {
      connected.port.postMessage({ id, call, request });
    } catch {
      this.lose(frame, connected); // The port closed; the browser has yet to say so.
    }
    const given = dossierCalls[call].answer.safeParse(await answer.promise);
    // The compiler does not follow which answer belongs to which call; the parse just did.
    return given.success ? (given.data as DossierAnswer<Call>) : null;
  }

  /** Ends reading: the script takes away its listeners when its port closes. */
  close(): void {
    this.isClosed = true;
    for (const [frame, { port }] of this.frames) {
      port.disconnect();
      this.forget(frame);
    }
  }

  private connect(frame: number): void {
    if (this.isClosed || this.frames.has(frame)) return;
    const port = this.browser.tabs.connect(this.tab, { frameId: frame, name: portName });
    const connected: Frame = { port, waiting: new Map(), isReady: false };
    this.frames.set(frame, connected);
    port.onMessage.addListener((message) => this.receive(frame, connected, message));
    port.onDisconnect.addListener(() => {
      // Chromium complains in the console about a reason that nobody read; any reason means the frame is gone.
      void this.browser.runtime.lastError;
      this.lose(frame, connected);
    });
  }

  private receive(frame: number, connected: Frame, message: unknown): void {
    if (this.isClosed) return;
    const parsed = fromDossierSchema.parse(message);
    if (parsed.type === 'ready') connected.isReady = true;
    else if (parsed.type === 'field') this.listener.field({ ...parsed.field, frame });
    else if (parsed.type === 'field-gone') this.listener.fieldGone(frame, parsed.field);
    else if (parsed.type === 'frame-entered') void this.enterFrame(parsed.site);
    else {
      connected.waiting.get(parsed.id)?.resolve(parsed.answer);
      connected.waiting.delete(parsed.id);
    }
  }

  private lose(frame: number, connected: Frame): void {
    this.forget(frame);
    if (this.isClosed) return;
    if (frame === topFrame) {
      this.close();
      this.listener.closed();
      return;
    }
    this.listener.frameGone(frame);
    // A frame that was being written while the script came in is tried again; one that never answers is let be.
    const lost = (this.lostEarly.get(frame) ?? 0) + 1;
    if (!connected.isReady) this.lostEarly.set(frame, lost);
    if (connected.isReady || lost <= mostTries) void this.reachAgain();
  }

  private async enterFrame(site: string | null): Promise<void> {
    await this.reachAgain();
    if (site === null || this.isClosed) return;
    const mayBeRead = await this.browser.permissions.contains({ origins: [matchOf(site)] });
    if (!mayBeRead && !this.isClosed) this.listener.frameClosed(site);
  }

  /** A frame shows something new. */
  private async reachAgain(): Promise<void> {
    try {
      await this.reach();
    } catch {
      // The permission has ended in the meantime. Frames that are connected go on until they close.
    }
  }

  private forget(frame: number): void {
    for (const { resolve } of this.frames.get(frame)?.waiting.values() ?? []) resolve(null);
    this.frames.delete(frame);
  }
}
