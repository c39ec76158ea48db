import type { Browser } from 'wxt/browser';
import { type FieldSnapshot, tabGrantedSchema } from '../../protocol.ts';
import type { DossierState, InsertResult } from '../dossier.ts';
import { followActiveTab, type TabsBrowser } from './active-tab.ts';
import { holdsFields, reasonOf } from './cannot.ts';
import { Connection, type ConnectionBrowser } from './connection.ts';
import { insertIn } from './insert-in.ts';

export type DossierBrowser = ConnectionBrowser &
  TabsBrowser & {
    readonly tabs: Pick<typeof Browser.tabs, 'get'>;
    readonly runtime: Pick<typeof Browser.runtime, 'onMessage'>;
    readonly permissions: Pick<typeof Browser.permissions, 'onAdded' | 'onRemoved'>;
  };

/**
 * Right after the click a busy page may not know yet that it may be read, and a page may be replaced in the very moment:
 * it is tried again after so many ms. Only when the first few were in vain that is said.
 */
const pauses = [20, 80, 200, 600, 2_000];
const triesUnsaid = 3;

const noField: DossierState = { kind: 'no-field' };
const paused: DossierState = { kind: 'paused' };

/** What the panel knows of the dossier beside it: the tab in front of its window, and the field in use there. */
export class DossierStore {
  private readonly browser: DossierBrowser;
  private readonly subscribers = new Set<() => void>();
  /** The tabs that were read, and the site of the field that was last read there. */
  private readonly tabsRead = new Map<number, string | null>();
  private state: DossierState = noField;
  private tab: number | null = null;
  private connection: Connection | null = null;
  private isPaused = false;
  /** The page moved on while its field was read: until a field is touched again, nothing may be inserted. */
  private hasMoved = false;
  private inserting: { readonly text: string; readonly result: Promise<InsertResult> } | null = null;
  private attempts = 0;
  /** Addresses of frames that the organisation lets Naast read along on. */
  private readonly framesAllowed = new Set<string>();
  private readonly mayBeRead: ((address: string) => Promise<boolean>) | undefined;
  private readonly wait: (ms: number) => Promise<void>;

  /** `mayBeRead` tells whether the organisation lets Naast read along on an address; without it, it does everywhere. */
  constructor(
    browser: DossierBrowser,
    mayBeRead?: (address: string) => Promise<boolean>,
    wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms)),
  ) {
    this.browser = browser;
    this.mayBeRead = mayBeRead;
    this.wait = wait;
  }

  /** Starts following; the function it gives stops it. */
  start(): () => void {
    const stopped = new AbortController();
    const { onMessage } = this.browser.runtime;
    const onGranted = (message: unknown): void => {
      const granted = tabGrantedSchema.safeParse(message);
      if (granted.success && granted.data.tab === this.tab) void this.connect('just-granted');
    };
    onMessage.addListener(onGranted);
    stopped.signal.addEventListener('abort', () => onMessage.removeListener(onGranted));
    const { onAdded, onRemoved } = this.browser.permissions;
    for (const event of [onAdded, onRemoved]) {
      event.addListener(this.permissionsChanged);
      stopped.signal.addEventListener('abort', () => event.removeListener(this.permissionsChanged));
    }
    void followActiveTab(
      this.browser,
      {
        active: (tab) => this.turnTo(tab),
        moved: (tab, address) => this.onMoved(tab, address),
        loaded: (tab) => tab === this.tab && void this.connect(),
      },
      stopped.signal,
    );
    return () => {
      stopped.abort();
      this.attempts += 1;
      this.disconnect();
    };
  }

  readonly subscribe = (subscriber: () => void): (() => void) => {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  };

  readonly getState = (): DossierState => this.state;

  readonly pause = (): void => {
    this.isPaused = true;
    this.disconnect();
    this.set(paused);
  };

  readonly resume = (): void => {
    if (!this.isPaused) return;
    this.isPaused = false;
    this.set(noField);
    void this.connect();
  };

  readonly insert = (text: string, madeFrom?: FieldSnapshot): Promise<InsertResult> => {
    // A second click while the first is still at work is the same wish.
    if (this.inserting?.text === text) return this.inserting.result;
    const result = (this.inserting?.result ?? Promise.resolve()).then(() => this.insertNow(text, madeFrom));
    const inserting = { text, result };
    this.inserting = inserting;
    void result.then(() => {
      if (this.inserting === inserting) this.inserting = null;
    });
    return result;
  };

  private async insertNow(text: string, madeFrom: FieldSnapshot | undefined): Promise<InsertResult> {
    const { connection } = this;
    // The caret may have moved a moment ago: what the script has not told yet, it tells before it answers.
    if (this.state.kind === 'reads') await connection?.call(this.state.field.frame, 'settle', {});
    const { state } = this;
    if (state.kind !== 'reads' || connection === null || connection !== this.connection) {
      return { ok: false, reason: this.hasMoved ? 'page-changed' : 'no-field' };
    }
    const result = await insertIn(connection, state.field, text, madeFrom);
    if (!result.ok && result.reason === 'page-changed') this.leaveField();
    return result;
  }

  /** The person gave leave for a site, or took it away: what could be read may be something else now. */
  private readonly permissionsChanged = (): void => {
    if (this.isPaused) return;
    this.disconnect();
    this.set(noField);
    void this.connect();
  };

  private turnTo(tab: number): void {
    if (tab === this.tab) return;
    this.disconnect();
    this.tab = tab;
    this.hasMoved = false;
    if (this.state.kind === 'reads') this.set(noField);
    void this.connect();
  }

  private onMoved(tab: number, address: string): void {
    if (tab !== this.tab || this.state.kind !== 'reads') return;
    if (this.state.field.address.split('\n').at(-1) !== address) this.leaveField();
  }

  /** The page shows something else: what was read of it is no longer what the person looks at. */
  private leaveField(): void {
    if (this.state.kind !== 'reads') return;
    this.hasMoved = true;
    this.set(noField);
  }

  private async connect(permission?: 'just-granted', tries = 0): Promise<void> {
    const { tab } = this;
    if (tab === null || this.isPaused) return;
    const attempt = ++this.attempts;
    if (this.mayBeRead) {
      const isClosed = await this.isClosed(tab);
      if (this.tab !== tab || this.attempts !== attempt || this.isPaused) return;
      if (isClosed) return this.close();
    }
    const connection = this.connection ?? this.newConnection(tab);
    this.connection = connection;
    try {
      const contentType = await connection.reach();
      // The address may only be seen since the person let the page be read, a moment ago.
      const isClosed = await this.isClosed(tab);
      if (this.connection !== connection) return;
      if (isClosed) return this.close();
      this.tabsRead.set(tab, this.tabsRead.get(tab) ?? null);
      if (!holdsFields(contentType)) {
        this.disconnect();
        this.set({ kind: 'cannot', reason: 'document' });
      } else if (this.state.kind === 'cannot') this.set(noField);
    } catch (error) {
      const address = await this.addressOf(tab);
      if (this.connection !== connection || this.attempts !== attempt) return;
      this.disconnect();
      const wasRead = this.tabsRead.has(tab);
      const reason = reasonOf(String(error), address, permission ?? (wasRead ? 'had' : 'none'));
      const pause = reason === 'failed' ? pauses[tries] : undefined;
      if (pause === undefined || tries >= triesUnsaid) {
        const site = reason === 'lost' ? this.tabsRead.get(tab) : null;
        this.set({ kind: 'cannot', reason, ...(site && { site }) });
      }
      if (pause === undefined) return;
      await this.wait(pause);
      if (this.tab === tab && this.attempts === attempt) return this.connect(permission, tries + 1);
    }
  }

  /** What the organisation says about sites has changed: it holds for the page that is open as well. */
  rulesChanged(): void {
    this.framesAllowed.clear();
    void this.connect();
  }

  /** True when the organisation closed this site; an address that may not be seen tells nothing yet. */
  private async isClosed(tab: number): Promise<boolean> {
    if (!this.mayBeRead) return false;
    const address = await this.addressOf(tab);
    return address !== undefined && !(await this.mayBeRead(address));
  }

  private close(): void {
    this.disconnect();
    this.set({ kind: 'cannot', reason: 'organisation' });
  }

  private newConnection(tab: number): Connection {
    const connection = new Connection(this.browser, tab, {
      field: (field) => void this.read(connection, field),
      fieldGone: (frame, field) => {
        if (this.reads(frame) && this.state.kind === 'reads' && this.state.field.field === field)
          this.set(noField);
      },
      frameClosed: (site) => this.set({ kind: 'cannot', reason: 'frame', site }),
      frameGone: (frame) => this.reads(frame) && this.leaveField(),
      closed: () => {
        if (this.connection !== connection) return;
        this.connection = null;
        this.leaveField();
        void this.connect();
      },
    });
    return connection;
  }

  private async read(connection: Connection, field: FieldSnapshot): Promise<void> {
    const addresses = field.address.split('\n');
    // The tab was looked at when it was reached; a frame in it may be of a site that the organisation closed.
    const own = addresses[0] ?? '';
    if (field.frame !== 0 && this.mayBeRead && !this.framesAllowed.has(own)) {
      const isAllowed = await this.mayBeRead(own);
      if (this.connection !== connection) return;
      if (!isAllowed) return this.set({ kind: 'cannot', reason: 'organisation' });
      this.framesAllowed.add(own);
    }
    const top = addresses.at(-1) ?? '';
    if (field.frame === 0 && URL.canParse(top)) this.tabsRead.set(connection.tab, new URL(top).origin);
    this.hasMoved = false;
    this.set({ kind: 'reads', field });
  }

  private reads(frame: number): boolean {
    return this.state.kind === 'reads' && this.state.field.frame === frame;
  }

  /** Undefined when the address may not be seen, or the tab is closed. */
  private async addressOf(tab: number): Promise<string | undefined> {
    try {
      return (await this.browser.tabs.get(tab)).url;
    } catch {
      return undefined; // Closed in the meantime: another tab comes in front, and is told of.
    }
  }

  private disconnect(): void {
    this.connection?.close();
    this.connection = null;
  }

  private set(state: DossierState): void {
    this.state = state;
    for (const subscriber of this.subscribers) subscriber();
  }
}
