import type { Browser } from 'wxt/browser';
import { seeDay } from './clock.ts';
import { VaultDatabase } from './database.ts';
import { destroyExpired } from './destroy.ts';

const name = 'expiry';
const everyHour = 60;

export type AlarmBrowser = {
  readonly alarms: Pick<typeof Browser.alarms, 'create' | 'get' | 'onAlarm'>;
  readonly runtime: Pick<typeof Browser.runtime, 'onStartup' | 'onInstalled'>;
};

/** How long the organisation lets a schema be kept. */
export interface RetentionRule {
  /** Most days, counted from the day it was made. */
  readonly longest: () => Promise<number>;
  /** Calls back when `longest` may have changed: the browser may know it only some time after a start. */
  readonly watch: (changed: () => void) => void;
}

/**
 * Destroys schemas at their date, also while the vault is locked and no panel is open: at the start of the browser
 * (the date may have passed while it was closed), when the organisation changes how long they are kept, and every hour.
 * Whenever the background begins and there is no alarm, as after the extension was switched off and on, it is set
 * again.
 */
export function destroyAtTheirDate(
  { alarms, runtime }: AlarmBrowser,
  { longest, watch }: RetentionRule,
): void {
  const destroy = async (): Promise<void> => {
    const database = new VaultDatabase();
    try {
      const now = new Date();
      await destroyExpired(database, now, await longest());
      if ((await database.envelopes.count()) > 0) await seeDay(database, now);
    } finally {
      database.close();
    }
  };
  const begin = (): void => {
    void alarms.create(name, { periodInMinutes: everyHour });
    void destroy();
  };
  void alarms.get(name).then((alarm) => alarm ?? begin());
  watch(() => void destroy());
  runtime.onStartup.addListener(begin);
  runtime.onInstalled.addListener(begin);
  alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void destroy();
  });
}
