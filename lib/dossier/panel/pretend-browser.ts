import type { Browser } from 'wxt/browser';
import type { FromDossier, ToDossier } from '../../protocol.ts';
import type { DossierBrowser } from './store.ts';

class Listeners<Args extends unknown[]> {
  private readonly all = new Set<(...args: Args) => void>();
  readonly addListener = (listener: (...args: Args) => void): void => void this.all.add(listener);
  readonly removeListener = (listener: (...args: Args) => void): void => void this.all.delete(listener);
  get count(): number {
    return this.all.size;
  }
  tell(...args: Args): void {
    for (const listener of this.all) listener(...args);
  }
}

/** One frame of a pretended page: what it was asked, and a way to speak for its script. */
export class PretendFrame {
  readonly asked: ToDossier[] = [];
  /** What the script would report when the hands rest, or when it is asked to settle. */
  untold: FromDossier[] = [];
  isConnected = true;
  private readonly heard = new Listeners<[unknown]>();
  private readonly gone = new Listeners<[]>();

  readonly port = {
    onMessage: this.heard,
    onDisconnect: this.gone,
    postMessage: (message: ToDossier) => {
      if (!this.isConnected) throw new Error('Attempting to use a disconnected port object');
      if (message.call !== 'settle') {
        this.asked.push(message);
        return;
      }
      queueMicrotask(() => {
        for (const report of this.untold.splice(0)) this.say(report);
        this.say({ type: 'answer', id: message.id, answer: true });
      });
    },
    disconnect: () => {
      this.isConnected = false;
    },
  };

  say(message: FromDossier | Record<string, unknown>): void {
    if (this.isConnected) this.heard.tell(message);
  }

  /** The document of the frame goes away. */
  leave(): void {
    this.isConnected = false;
    this.gone.tell();
  }
}

interface PretendTab {
  address: string;
  contentType: string;
  /** Numbers of the frames that may be read. */
  frames: number[];
  /** What the browser says when the tab may not be read; null when it may. */
  refusal: string | null;
}

/** A browser with tabs that are only pretended, for tests of what the panel makes of them. */
export class PretendBrowser {
  readonly tabs = new Map<number, PretendTab>();
  /** Every frame that was ever connected to, the newest last. */
  readonly frames: (PretendFrame & { tab: number; frame: number })[] = [];
  readonly activated = new Listeners<[Browser.tabs.OnActivatedInfo]>();
  readonly updated = new Listeners<[number, Browser.tabs.OnUpdatedInfo, Browser.tabs.Tab]>();
  readonly message = new Listeners<[unknown]>();
  readonly permissionsAdded = new Listeners<[Browser.permissions.Permissions]>();
  readonly permissionsRemoved = new Listeners<[Browser.permissions.Permissions]>();
  /** The sites that may always be read. */
  readonly sites = new Set<string>();
  injections = 0;
  /** Happens right after the browser was asked to put the script in a tab. */
  onInjection = (): void => {};
  private active: number;

  constructor(active: number) {
    this.active = active;
  }

  addTab(id: number, tab: Partial<PretendTab> = {}): PretendTab {
    const whole = {
      address: 'https://dossier.example/',
      contentType: 'text/html',
      frames: [0],
      refusal: null,
      ...tab,
    };
    this.tabs.set(id, whole);
    return whole;
  }

  /** The newest connection with a frame. @throws when there never was one. */
  frame(tab: number, frame = 0): PretendFrame {
    const found = this.frames.findLast((candidate) => candidate.tab === tab && candidate.frame === frame);
    if (found === undefined) throw new Error(`No connection with frame ${frame} of tab ${tab}.`);
    return found;
  }

  activate(tab: number, windowId = 1): void {
    if (windowId === 1) this.active = tab;
    this.activated.tell({ tabId: tab, windowId });
  }

  update(tab: number, change: Browser.tabs.OnUpdatedInfo): void {
    this.updated.tell(tab, change, {} as Browser.tabs.Tab);
  }

  /** The same, in the shape of the browser's own interface. */
  get api(): DossierBrowser {
    const api = {
      scripting: {
        executeScript: async ({ target }: { target: { tabId: number } }) => {
          this.injections += 1;
          const tab = this.tabs.get(target.tabId);
          if (tab === undefined) throw new Error(`No tab with id: ${target.tabId}`);
          const { refusal } = tab;
          this.onInjection();
          if (refusal !== null) throw new Error(refusal);
          return tab.frames.map((frameId) => ({ frameId, result: tab.contentType }));
        },
      },
      tabs: {
        connect: (tab: number, { frameId: frame }: { frameId: number }) => {
          const connected = Object.assign(new PretendFrame(), { tab, frame });
          this.frames.push(connected);
          return connected.port;
        },
        get: async (id: number) => {
          const tab = this.tabs.get(id);
          if (tab === undefined) throw new Error(`No tab with id: ${id}`);
          return tab.refusal === null || tab.refusal.startsWith('Frame with ID 0')
            ? { url: tab.address }
            : {};
        },
        query: async () => [{ id: this.active }],
        onActivated: this.activated,
        onUpdated: this.updated,
      },
      permissions: {
        contains: async ({ origins = [] }: Browser.permissions.Permissions) =>
          origins.every((origin) => this.sites.has(origin)),
        onAdded: this.permissionsAdded,
        onRemoved: this.permissionsRemoved,
      },
      windows: { getCurrent: async () => ({ id: 1 }) },
      runtime: { lastError: undefined, onMessage: this.message },
    };
    // Only the part of the interface that the store asks for is pretended.
    return api as unknown as DossierBrowser;
  }
}
