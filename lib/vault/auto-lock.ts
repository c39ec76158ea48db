import type { Browser } from 'wxt/browser';
import { panelClosedSchema } from '../protocol.ts';
import type { VaultSession } from './session.ts';

export type LockingBrowser = {
  readonly idle: Pick<typeof Browser.idle, 'setDetectionInterval' | 'onStateChanged'>;
  readonly commands: Pick<typeof Browser.commands, 'onCommand'>;
  readonly runtime: Pick<typeof Browser.runtime, 'onMessage'>;
};

/** When the person and the organisation want the vault locked. */
export interface LockWishes {
  readonly minutes: () => Promise<number>;
  readonly onClose: () => Promise<boolean>;
  /** True as soon as no panel is open, false when one stays open. */
  readonly isNoneLeft: () => Promise<boolean>;
  /** Calls back when `minutes` may have changed. */
  readonly watch: (changed: () => void) => void;
}

/** The minutes that the person chose, or those of the organisation when they are fewer. */
export function lockMinutes(chosen: number, organisation: number | null): number {
  return Math.min(chosen, organisation ?? chosen);
}

/** The name of the shortcut in the manifest. */
export const lockCommand = 'lock-vault';

/**
 * Locks the vault when nobody touches the computer for a while, when the computer itself is locked, when the shortcut
 * says so, and, if that was chosen, when the last panel closes. The end of the browser empties the session by itself.
 */
export function lockByItself(
  { idle, commands, runtime }: LockingBrowser,
  session: Pick<VaultSession, 'close'>,
  wishes: LockWishes,
): void {
  const lock = () => void session.close();
  const listen = async () => idle.setDetectionInterval((await wishes.minutes()) * 60);

  // The browser forgets the interval when the background stops: it is set anew at every start of it.
  void listen();
  wishes.watch(() => void listen());
  idle.onStateChanged.addListener((state) => {
    if (state !== 'active') lock();
  });
  commands.onCommand.addListener((command) => {
    if (command === lockCommand) lock();
  });
  runtime.onMessage.addListener((message: unknown) => {
    if (!panelClosedSchema.safeParse(message).success) return;
    void (async () => {
      if ((await wishes.onClose()) && (await wishes.isNoneLeft())) lock();
    })();
  });
}
