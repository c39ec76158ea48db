import type { PanelClosed } from '../protocol.ts';

/** Every open panel shares this lock of the browser, which lets go of it when the page is gone, however it went. */
const name = 'naast panel';
/** How long a page that closes may take to be gone, in ms. */
const goodbye = 5_000;

export type Locks = Pick<LockManager, 'request' | 'query'>;

const forever = new Promise<void>(() => undefined);

/** Makes this panel count as open, until its page is gone. True when no other one was. */
export async function enter(locks: Locks, until: Promise<void> = forever): Promise<boolean> {
  const { held = [] } = await locks.query();
  void locks.request(name, { mode: 'shared' }, () => until);
  return !held.some((lock) => lock.name === name);
}

/** Resolves with true as soon as no panel is open, and with false when one stays open. */
export async function isNoneLeft(locks: Locks, patience = goodbye): Promise<boolean> {
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(patience) }, () => true);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return false;
    throw error;
  }
}

interface PanelWorld {
  readonly locks: Locks;
  readonly panel: Pick<Window, 'addEventListener'>;
  /** Tells the background. A page that closes may be gone before it is told. */
  readonly send: (message: PanelClosed) => Promise<unknown>;
  /** Whether the vault is to lock when the last panel closes. */
  readonly locksOnClose: () => Promise<boolean>;
  readonly lock: () => Promise<void>;
  /** When this panel is gone; without it, when its page is. */
  readonly until?: Promise<void>;
}

/**
 * Locks the vault when the last panel closed, if that was chosen: the background is told as the page goes, and the
 * first panel that opens afterwards makes sure, before it shows anything.
 */
export async function lockWithTheLastPanel({
  locks,
  panel,
  send,
  locksOnClose,
  lock,
  until,
}: PanelWorld): Promise<void> {
  panel.addEventListener('pagehide', () => {
    void send({ type: 'panel-closed' }).catch(() => undefined);
  });
  if ((await enter(locks, until)) && (await locksOnClose())) await lock();
}
