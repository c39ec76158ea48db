import { expect, test } from 'vitest';
import type { Chromium, ChromiumOptions } from './harness/chromium.ts';
import type { Panel } from './harness/panel.ts';
import { freshProfile } from './harness/profile.ts';
import { Workday } from './harness/workday.ts';

const phrase = 'mosterd fiets orgel dinsdag';

/** A vault with one saved schema, open on the form. */
async function begin(options: ChromiumOptions = {}): Promise<Workday> {
  const day = await Workday.begin(options);
  await day.welcome('ib');
  await day.panel.makeVault(phrase);
  await day.panel.press('Nieuw schema, in drie minuten', 'link');
  await day.panel.replace('Schuilnaam', 'Ouder Zeester');
  await day.panel.see('Opgeslagen in je kluis.');
  return day;
}

declare const chrome: {
  idle: { onStateChanged: { dispatch: (state: string) => void } };
  commands: { onCommand: { dispatch: (command: string) => void } };
  storage: {
    session: { get: () => Promise<Record<string, unknown>> };
    local: { set: (items: Record<string, unknown>) => Promise<void> };
  };
  runtime: { sendMessage: (message: object) => Promise<unknown> };
};

/** Makes an event of the browser happen in the background, which may have to be woken for it. */
async function happens(chromium: Chromium, event: 'idle' | 'locked' | 'shortcut'): Promise<void> {
  const target = await chromium.browser.waitForTarget(
    (found) => found.type() === 'service_worker' && found.url().includes(chromium.extension.id),
  );
  const worker = await target.worker();
  await worker?.evaluate((what) => {
    if (what === 'shortcut') chrome.commands.onCommand.dispatch('lock-vault');
    else chrome.idle.onStateChanged.dispatch(what);
  }, event);
}

const keyOf = (panel: Panel): Promise<unknown> =>
  panel.page.evaluate(async () => (await chrome.storage.session.get())['vaultKey'] ?? null);

test.each(['idle', 'locked', 'shortcut'] as const)(
  'the vault locks when this happens: %s; the words leave the screen and the panel stays as it is',
  async (event) => {
    await using day = await begin();
    const { panel } = day;
    await panel.type('Hoe is het voor deze ouder?', 'Zij telt de uren.');
    await panel.see('Opgeslagen in je kluis.');
    await panel.page.evaluate(() => {
      Object.assign(window, { notReloaded: true });
    });
    expect(await keyOf(panel)).not.toBeNull();
    await happens(day.chromium, event);
    await panel.see('Je schema’s zijn op slot');
    expect(await keyOf(panel)).toBeNull();
    expect(await panel.page.content()).not.toMatch(/Zeester|telt de uren/);
    expect(await panel.page.evaluate(() => 'notReloaded' in window)).toBe(true);
    // The rest works on.
    await panel.press('Vragen', 'link');
    await panel.find('Andere vraag');
    await panel.press('Schema', 'link');
    await panel.type('Wachtwoordzin', phrase);
    await panel.press('Ontgrendel');
    await panel.see('Ouder Zeester');
  },
);

test('words that were typed just before the lock are kept', async () => {
  await using day = await begin();
  const { panel } = day;
  await panel.type('Hoe is het voor deze ouder?', 'Zij telt de uren.');
  await happens(day.chromium, 'locked');
  await panel.see('Je schema’s zijn op slot');
  await panel.type('Wachtwoordzin', phrase);
  await panel.press('Ontgrendel');
  await panel.press('Schema', 'link');
  await panel.page.locator('::-p-text(Ouder Zeester)').click();
  await panel.see('Zij telt de uren.');
});

test('the vault stays open when the panel closes, or locks with it when that was chosen', async () => {
  await using day = await begin();
  let { panel } = day;
  const reopen = async (): Promise<Panel> => {
    const gone = new Promise((resolve) => day.chromium.browser.once('targetdestroyed', resolve));
    await panel.page.close();
    await gone;
    const again = await day.chromium.openPanel(day.page);
    await again.press('Schema', 'link');
    return again;
  };
  await panel.see('Opgeslagen in je kluis.');
  panel = await reopen();
  await panel.see('Ouder Zeester');
  await panel.press('Bewaren en wissen', 'link');
  await panel.press('Ook als ik het paneel sluit', 'checkbox');
  panel = await reopen();
  await panel.see('Je schema’s zijn op slot');
});

test('the vault is locked after the browser stopped', async () => {
  await using profile = await freshProfile();
  {
    await using day = await begin({ profile });
    await day.chromium.kill();
  }
  await using day = await Workday.begin({ profile });
  await day.panel.press('Schema', 'link');
  await day.panel.see('Je schema’s zijn op slot');
  await day.panel.type('Wachtwoordzin', phrase);
  await day.panel.press('Ontgrendel');
  await day.panel.see('Ouder Zeester');
});

/** Tries phrases that do not fit. */
async function tryWrong(panel: Panel, times: number): Promise<void> {
  for (let attempt = 0; attempt < times; attempt++) {
    await panel.replace('Wachtwoordzin', `zeker niet ${attempt}`);
    await panel.press('Ontgrendel');
    await panel.see(/Deze zin past niet|Even wachten/);
  }
}

test('wrong phrases make one wait, also after the browser was stopped', async () => {
  await using profile = await freshProfile();
  {
    await using day = await begin({ profile });
    await happens(day.chromium, 'shortcut');
    await day.panel.see('Je schema’s zijn op slot');
    // As if there were some before: now a wait is long enough to see it after a start.
    await day.panel.page.evaluate(() =>
      chrome.storage.local.set({ unlockAttempts: { wrong: 7, last: Date.now() - 3_600_000 } }),
    );
    await tryWrong(day.panel, 1);
    await day.panel.see('Even wachten.');
    await day.chromium.kill();
  }
  await using day = await Workday.begin({ profile });
  await day.panel.press('Schema', 'link');
  await day.panel.see('Even wachten.');
  await day.panel.type('Wachtwoordzin', phrase);
  await day.panel.press('Ontgrendel');
  expect(await keyOf(day.panel)).toBeNull();
});

test('the background may stop at any moment: it is woken to lock, and forgets nothing', async () => {
  await using day = await begin();
  const { panel, chromium } = day;
  const worker = await (await chromium.background()).worker();
  const gone = new Promise((resolve) => chromium.browser.once('targetdestroyed', resolve));
  await worker?.close();
  await gone;
  await panel.type('Hoe is het voor deze ouder?', 'Zij telt de uren.');
  await panel.see('Opgeslagen in je kluis.');
  // The browser wakes it with what it listens to.
  await panel.page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake up' }).catch(() => undefined));
  await happens(chromium, 'idle');
  await panel.see('Je schema’s zijn op slot');
  expect(await keyOf(panel)).toBeNull();
});

test('wrong phrases make one wait, also in a panel that was opened anew', async () => {
  await using day = await begin();
  let { panel } = day;
  await happens(day.chromium, 'shortcut');
  await tryWrong(panel, 3);
  await panel.see('Even wachten. Over 5 seconden');
  await panel.page.reload();
  panel = await day.chromium.panel();
  await panel.press('Schema', 'link');
  await panel.see('Even wachten.');
  await panel.type('Wachtwoordzin', phrase);
  await panel.page.waitForFunction(() => !document.body.textContent.includes('Even wachten'));
  await panel.press('Ontgrendel');
  await panel.see('Ouder Zeester');
});
