import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { VaultDatabase } from './database.ts';
import { type AlarmBrowser, destroyAtTheirDate } from './expiry-alarm.ts';

const database = new VaultDatabase();
const left = () => database.records.toCollection().primaryKeys();

beforeEach(async () => {
  await database.state.clear();
  await database.records.bulkPut([
    { id: 'past', destroyAt: '2020-01-01' },
    { id: 'later', destroyAt: '2999-01-01' },
  ]);
});

/** An organisation that keeps schemas for this many days. */
function ruleOf(days: number) {
  let longest = days;
  const watchers: (() => void)[] = [];
  const rule = { longest: async () => longest, watch: (changed: () => void) => void watchers.push(changed) };
  const change = (next: number) => {
    longest = next;
    for (const changed of watchers) changed();
  };
  return { rule, change };
}

/** A browser in which this alarm is set already, or none. */
function browserWith(alarm?: { name: string; scheduledTime: number; periodInMinutes: number }) {
  const listeners: ((alarm: { name: string; scheduledTime: number }) => void)[] = [];
  const create = vi.fn(async () => undefined);
  const event = { addListener: () => undefined };
  const browser = {
    alarms: {
      create,
      get: async () => alarm,
      onAlarm: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
    },
    runtime: { onStartup: event, onInstalled: event },
  } as unknown as AlarmBrowser; // Of the events of a browser only what is used here.
  const ring = (name: string) => {
    for (const listener of listeners) listener({ name, scheduledTime: 0 });
  };
  return { browser, create, ring };
}

it('sets the alarm when the background begins and there is none, and destroys what has expired', async () => {
  const { browser, create } = browserWith();
  destroyAtTheirDate(browser, ruleOf(365).rule);
  await vi.waitFor(async () => expect(await left()).toEqual(['later']));
  expect(create).toHaveBeenCalledWith('expiry', { periodInMinutes: 60 });
});

it('leaves the alarm that is there, and destroys when it rings', async () => {
  const { browser, create, ring } = browserWith({ name: 'expiry', scheduledTime: 0, periodInMinutes: 60 });
  destroyAtTheirDate(browser, ruleOf(365).rule);
  ring('another');
  expect(await left()).toEqual(['later', 'past']);
  ring('expiry');
  await vi.waitFor(async () => expect(await left()).toEqual(['later']));
  expect(create).not.toHaveBeenCalled();
});

it('destroys what the organisation keeps no longer, as soon as the browser tells for how long', async () => {
  const { browser } = browserWith({ name: 'expiry', scheduledTime: 0, periodInMinutes: 60 });
  await database.records.bulkPut([
    { id: 'made long ago', destroyAt: '2999-01-01', madeOn: '2020-01-01' },
    { id: 'made today', destroyAt: '2999-01-01', madeOn: new Date().toISOString().slice(0, 10) },
  ]);
  await database.state.put({ id: 'bound', days: 30, since: '2020-02-01' });
  const { rule, change } = ruleOf(365);
  destroyAtTheirDate(browser, rule);
  change(30);
  await vi.waitFor(async () => expect(await left()).toEqual(['made today']));
  await database.records.clear();
});
