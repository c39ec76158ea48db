import { beforeEach, describe, expect, test } from 'vitest';
import type { FieldReport } from '../../protocol.ts';
import { PretendBrowser } from './pretend-browser.ts';
import { DossierStore } from './store.ts';

const notGranted =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

const report: FieldReport = {
  field: 1,
  editor: 'textarea',
  label: 'Notitie consult',
  text: 'Moeder slaapt slecht.',
  start: 21,
  end: 21,
  writable: true,
  address: 'https://dossier.example/',
  document: 1,
};

/** Lets everything that is ready to happen, happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

let browser: PretendBrowser;
let store: DossierStore;
let stop: () => void;

/** How long was waited before each new try. */
let waits: number[];
const wait = async (ms: number): Promise<void> => {
  waits.push(ms);
};

const start = async () => {
  store = new DossierStore(browser.api, undefined, wait);
  stop = store.start();
  await settle();
};

const startReading = async () => {
  await start();
  browser.frame(7).say({ type: 'field', field: report });
};

beforeEach(() => {
  waits = [];
  browser = new PretendBrowser(7);
  browser.addTab(7);
});

describe('reading along', () => {
  test('there is no field until one is touched; then its text is known', async () => {
    await start();
    expect(store.getState()).toEqual({ kind: 'no-field' });
    browser.frame(7).say({ type: 'ready' });
    browser.frame(7).say({ type: 'field', field: report });
    expect(store.getState()).toEqual({ kind: 'reads', field: { ...report, frame: 0 } });
  });

  test('every frame that may be read takes part, and the field last touched counts', async () => {
    browser.addTab(7, { frames: [0, 4] });
    await startReading();
    browser.frame(7, 4).say({ type: 'field', field: { ...report, label: 'Verslag' } });
    expect(store.getState()).toMatchObject({ kind: 'reads', field: { frame: 4, label: 'Verslag' } });
  });

  test('whoever subscribed is told, until unsubscribed', async () => {
    await start();
    let told = 0;
    const unsubscribe = store.subscribe(() => {
      told += 1;
    });
    browser.frame(7).say({ type: 'field', field: report });
    expect(told).toBe(1);
    unsubscribe();
    browser.frame(7).say({ type: 'field', field: { ...report, text: 'anders' } });
    expect(told).toBe(1);
  });

  test('a field that is gone is no longer read; another field that is gone changes nothing', async () => {
    await startReading();
    browser.frame(7).say({ type: 'field-gone', field: 2 });
    expect(store.getState().kind).toBe('reads');
    browser.frame(7).say({ type: 'field-gone', field: 1 });
    expect(store.getState()).toEqual({ kind: 'no-field' });
  });

  test('a frame that the focus enters is connected when it was not there before', async () => {
    const tab = browser.addTab(7);
    await start();
    tab.frames.push(9);
    browser.frame(7).say({ type: 'frame-entered', site: null });
    await settle();
    browser.frame(7, 9).say({ type: 'field', field: report });
    expect(store.getState()).toMatchObject({ kind: 'reads', field: { frame: 9 } });
    expect(browser.frames).toHaveLength(2);
  });

  test('a frame that goes away takes its field along', async () => {
    browser.addTab(7, { frames: [0, 4] });
    await start();
    browser.frame(7, 4).say({ type: 'ready' });
    browser.frame(7, 4).say({ type: 'field', field: report });
    browser.frame(7, 4).leave();
    expect(store.getState()).toEqual({ kind: 'no-field' });
  });

  test('stopping takes every listener away and closes the port', async () => {
    await startReading();
    stop();
    expect(browser.frame(7).isConnected).toBe(false);
    expect([browser.activated.count, browser.updated.count, browser.message.count]).toEqual([0, 0, 0]);
  });

  test('a message that does not look like one of ours is refused', async () => {
    await start();
    expect(() => browser.frame(7).say({ type: 'field', field: { ...report, text: 5 } })).toThrow();
    expect(store.getState()).toEqual({ kind: 'no-field' });
  });
});

describe('a frame of another site', () => {
  test('is said to be closed, with the site, until the person gives leave for it', async () => {
    await startReading();
    browser.frame(7).say({ type: 'frame-entered', site: 'https://elders.example' });
    await settle();
    expect(store.getState()).toEqual({ kind: 'cannot', reason: 'frame', site: 'https://elders.example' });
    browser.sites.add('https://elders.example/*');
    browser.permissionsAdded.tell({ origins: ['https://elders.example/*'] });
    await settle();
    expect(store.getState()).toEqual({ kind: 'no-field' });
    browser.frame(7).say({ type: 'frame-entered', site: 'https://elders.example' });
    await settle();
    expect(store.getState()).toEqual({ kind: 'no-field' });
  });

  test('is not read when the organisation closed that site', async () => {
    browser.addTab(7, { frames: [0, 4] });
    store = new DossierStore(browser.api, async (address) => !address.startsWith('https://dicht.example'));
    stop = store.start();
    await settle();
    const address = 'https://dicht.example/notitie\nhttps://dossier.example/';
    browser.frame(7, 4).say({ type: 'field', field: { ...report, address } });
    await settle();
    expect(store.getState()).toEqual({ kind: 'cannot', reason: 'organisation' });
  });
});

test('a site that is taken away is no longer read', async () => {
  const tab = browser.addTab(7);
  await startReading();
  tab.refusal = notGranted;
  browser.permissionsRemoved.tell({ origins: ['https://dossier.example/*'] });
  await settle();
  expect(store.getState().kind).toBe('cannot');
  expect(browser.frame(7).isConnected).toBe(false);
});

describe('another tab, another page', () => {
  test('the tab in front of this window is read and the one behind it no longer', async () => {
    browser.addTab(8);
    await startReading();
    browser.activate(8);
    expect(browser.frame(7).isConnected).toBe(false);
    expect(store.getState()).toEqual({ kind: 'no-field' });
    await settle();
    browser.frame(8).say({ type: 'field', field: { ...report, text: 'Vader' } });
    expect(store.getState()).toMatchObject({ field: { text: 'Vader' } });
  });

  test('what happens in another window is not this panel’s business', async () => {
    browser.addTab(8);
    await startReading();
    browser.activate(8, 2);
    await settle();
    expect(store.getState()).toMatchObject({ kind: 'reads', field: { text: report.text } });
  });

  test('after a navigation it goes on where that is still allowed', async () => {
    await startReading();
    browser.frame(7).leave();
    expect(store.getState()).toEqual({ kind: 'no-field' });
    await settle();
    browser.frame(7).say({ type: 'field', field: report });
    expect(store.getState().kind).toBe('reads');
  });

  test('after a navigation that ended the permission it says so, and a click brings it back', async () => {
    const tab = browser.addTab(7);
    await startReading();
    tab.refusal = notGranted;
    browser.frame(7).leave();
    await settle();
    // Leave for the site that was read would have kept it going.
    expect(store.getState()).toEqual({ kind: 'cannot', reason: 'lost', site: 'https://dossier.example' });
    tab.refusal = null;
    browser.message.tell({ type: 'tab-granted', tab: 7 });
    await settle();
    expect(store.getState()).toEqual({ kind: 'no-field' });
  });

  test('another hash is another child: the field is left until it is touched again', async () => {
    await startReading();
    browser.update(7, { url: 'https://dossier.example/#/kind/2' });
    expect(store.getState()).toEqual({ kind: 'no-field' });
    expect(await store.insert('Wat helpt?')).toEqual({ ok: false, reason: 'page-changed' });
    browser
      .frame(7)
      .say({ type: 'field', field: { ...report, address: 'https://dossier.example/#/kind/2' } });
    expect(store.getState().kind).toBe('reads');
  });

  test('an address that is told again is no other page', async () => {
    await startReading();
    browser.update(7, { url: report.address });
    expect(store.getState().kind).toBe('reads');
  });
});

describe('why it cannot be read', () => {
  test.each([
    ['not-granted', { refusal: notGranted }],
    ['browser-page', { refusal: 'Cannot access a chrome:// URL' }],
    ['browser-page', { refusal: 'The extensions gallery cannot be scripted.' }],
    ['organisation', { refusal: 'This page cannot be scripted due to an ExtensionsSettings policy.' }],
    ['document', { contentType: 'application/pdf' }],
    ['document', { contentType: 'text/plain' }],
    ['failed', { refusal: 'Frame with ID 0 is showing error page' }],
  ])('%s: %o', async (reason, tab) => {
    browser.addTab(7, tab);
    await start();
    expect(store.getState()).toEqual({ kind: 'cannot', reason });
    expect(await store.insert('Wat helpt?')).toEqual({ ok: false, reason: 'no-field' });
  });

  test('a page that stays closed right after the click belongs to the browser', async () => {
    browser.addTab(7, { refusal: notGranted });
    await start();
    browser.message.tell({ type: 'tab-granted', tab: 7 });
    await settle();
    expect(store.getState()).toEqual({ kind: 'cannot', reason: 'browser-page' });
  });

  test('a page that was replaced in the very moment is tried again', async () => {
    const tab = browser.addTab(7, { refusal: 'Frame with ID 0 was removed.' });
    browser.onInjection = () => {
      tab.refusal = null;
    };
    await start();
    expect(store.getState()).toEqual({ kind: 'no-field' });
    expect(browser.injections).toBe(2);
  });

  test('a page that is slow to know of the click is tried again with ever longer pauses, and read at last', async () => {
    const refused = 'Frame with ID 0: cannot access contents of the page.';
    const tab = browser.addTab(7, { refusal: refused });
    const said: string[] = [];
    browser.onInjection = () => {
      const state = store.getState();
      said.push(state.kind === 'cannot' ? state.reason : state.kind);
      if (browser.injections === 5) tab.refusal = null;
    };
    await start();
    expect(waits).toEqual([20, 80, 200, 600, 2_000]);
    expect(said).toEqual(['no-field', 'no-field', 'no-field', 'no-field', 'failed', 'failed']);
    expect(store.getState()).toEqual({ kind: 'no-field' });
  });

  test('a panel that closes while it waits tries no more', async () => {
    browser.addTab(7, { refusal: 'Frame with ID 0 was removed.' });
    const paused = Promise.withResolvers<void>();
    store = new DossierStore(browser.api, undefined, () => paused.promise);
    stop = store.start();
    await settle();
    stop();
    paused.resolve();
    await settle();
    expect(browser.injections).toBe(1);
  });

  test('a click on another tab changes nothing here', async () => {
    browser.addTab(7, { refusal: notGranted });
    await start();
    browser.message.tell({ type: 'tab-granted', tab: 8 });
    await settle();
    expect(store.getState()).toEqual({ kind: 'cannot', reason: 'not-granted' });
  });

  test('a tab that is slow to refuse does not speak for the tab that came in front since', async () => {
    browser.addTab(7, { refusal: notGranted });
    browser.addTab(8);
    store = new DossierStore(browser.api);
    store.start();
    browser.activate(8);
    await settle();
    browser.activate(7);
    browser.activate(8);
    await settle();
    expect(store.getState()).toEqual({ kind: 'no-field' });
  });
});

describe('the rules of the organisation', () => {
  const closed = async (address: string) => !address.startsWith('https://mail.example');

  test('a site that is closed is not reached, also after a click; another one is', async () => {
    browser.addTab(7, { address: 'https://mail.example/inbox' });
    browser.addTab(8);
    store = new DossierStore(browser.api, closed);
    store.start();
    await settle();
    browser.message.tell({ type: 'tab-granted', tab: 7 });
    await settle();
    expect(store.getState()).toEqual({ kind: 'cannot', reason: 'organisation' });
    expect(browser.injections).toBe(0);
    browser.activate(8);
    await settle();
    browser.frame(8).say({ type: 'field', field: report });
    expect(store.getState().kind).toBe('reads');
  });

  test('a page that goes to a closed site is read no longer', async () => {
    const tab = browser.addTab(7);
    store = new DossierStore(browser.api, closed);
    store.start();
    await settle();
    browser.frame(7).say({ type: 'field', field: report });
    tab.address = 'https://mail.example/inbox';
    browser.update(7, { status: 'complete' });
    await settle();
    expect(store.getState()).toEqual({ kind: 'cannot', reason: 'organisation' });
  });
});

describe('pause', () => {
  test('nothing is read or reached until it ends', async () => {
    browser.addTab(8);
    await startReading();
    store.pause();
    expect(store.getState()).toEqual({ kind: 'paused' });
    expect(browser.frame(7).isConnected).toBe(false);
    const before = browser.injections;
    browser.activate(8);
    browser.update(8, { status: 'complete' });
    browser.message.tell({ type: 'tab-granted', tab: 8 });
    await settle();
    expect(browser.injections).toBe(before);
    expect(store.getState()).toEqual({ kind: 'paused' });
    store.resume();
    await settle();
    browser.frame(8).say({ type: 'field', field: report });
    expect(store.getState().kind).toBe('reads');
  });

  test('a page that answers while the pause begins is not heard', async () => {
    store = new DossierStore(browser.api);
    store.start();
    await Promise.resolve();
    store.pause();
    await settle();
    expect(store.getState()).toEqual({ kind: 'paused' });
    expect(browser.frames.every(({ isConnected }) => !isConnected)).toBe(true);
  });
});

describe('inserting', () => {
  const answer = async (given: unknown) => {
    await settle();
    const [asked] = browser.frame(7).asked.slice(-1);
    browser.frame(7).say({ type: 'answer', id: asked?.id ?? 0, answer: given });
  };

  test('what is asked is exactly what was last read, with room before the sentence', async () => {
    await startReading();
    const inserted = store.insert('Wat helpt?');
    await answer({ ok: true, insertion: 3 });
    const result = await inserted;
    expect(browser.frame(7).asked).toEqual([
      {
        id: expect.any(Number),
        call: 'insert',
        request: {
          field: 1,
          address: report.address,
          before: report.text,
          start: 21,
          end: 21,
          text: ' Wat helpt?',
        },
      },
    ]);
    expect(result).toMatchObject({ ok: true, label: 'Notitie consult' });
    if (!result.ok) return;
    const undone = result.undo();
    await answer(true);
    expect(await undone).toBe(true);
    expect(browser.frame(7).asked.at(-1)).toMatchObject({ call: 'undo', request: { insertion: 3 } });
  });

  test('a caret that moved a moment ago counts', async () => {
    await startReading();
    browser.frame(7).untold = [{ type: 'field', field: { ...report, start: 0, end: 0 } }];
    const inserted = store.insert('Wat helpt?');
    await answer({ ok: true, insertion: 3 });
    await inserted;
    expect(browser.frame(7).asked.at(-1)).toMatchObject({
      request: { start: 0, end: 0, text: 'Wat helpt? ' },
    });
  });

  test('two clicks while the first is at work insert once', async () => {
    await startReading();
    const both = Promise.all([store.insert('Wat helpt?'), store.insert('Wat helpt?')]);
    await answer({ ok: true, insertion: 1 });
    await both;
    expect(browser.frame(7).asked).toHaveLength(1);
  });

  test('another sentence waits for the first, and goes in with the text that is there then', async () => {
    await startReading();
    const first = store.insert('Wat helpt?');
    const second = store.insert('Wie helpt?');
    await settle();
    expect(browser.frame(7).asked).toHaveLength(1);
    const text = `${report.text} Wat helpt?`;
    browser.frame(7).say({ type: 'field', field: { ...report, text, start: text.length, end: text.length } });
    await answer({ ok: true, insertion: 1 });
    await first;
    await answer({ ok: true, insertion: 2 });
    expect(await second).toMatchObject({ ok: true });
    expect(browser.frame(7).asked.at(-1)).toMatchObject({ request: { before: text, text: ' Wie helpt?' } });
  });

  test.each(['read-only', 'field-gone', 'page-changed', 'text-changed', 'not-confirmed'])(
    'the script says %s, and so does the store',
    async (reason) => {
      await startReading();
      const inserted = store.insert('Wat helpt?');
      await answer({ ok: false, reason });
      expect(await inserted).toEqual({ ok: false, reason });
    },
  );

  test('a page that goes away in the middle is a field that is gone', async () => {
    await startReading();
    const inserted = store.insert('Wat helpt?');
    await settle();
    browser.frame(7).leave();
    expect(await inserted).toEqual({ ok: false, reason: 'field-gone' });
  });

  test('a read-only field is not even asked', async () => {
    await start();
    browser.frame(7).say({ type: 'field', field: { ...report, writable: false } });
    expect(await store.insert('Wat helpt?')).toEqual({ ok: false, reason: 'read-only' });
    expect(browser.frame(7).asked).toEqual([]);
  });

  test('while paused nothing is inserted', async () => {
    await startReading();
    store.pause();
    expect(await store.insert('Wat helpt?')).toEqual({ ok: false, reason: 'no-field' });
  });

  test.each([
    ['page-changed', { address: 'https://dossier.example/#/kind/1' }],
    ['page-changed', { document: 2 }],
    ['field-gone', { field: 5 }],
    ['field-gone', { frame: 2 }],
  ])('a text made for something else is not put here: %s', async (reason, difference) => {
    await startReading();
    const madeFrom = { ...report, frame: 0, ...difference };
    expect(await store.insert('Wat helpt?', madeFrom)).toEqual({ ok: false, reason });
    expect(browser.frame(7).asked).toEqual([]);
  });
});
