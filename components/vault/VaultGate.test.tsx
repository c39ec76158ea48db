import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { settings } from '../../lib/settings/settings.ts';
import { fromBase64 } from '../../lib/vault/base64.ts';
import { daysAfter } from '../../lib/vault/calendar.ts';
import { destroyExpired } from '../../lib/vault/destroy.ts';
import { importVaultKey, sealRecord } from '../../lib/vault/record.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from '../bufferschema/TestPanel.tsx';

const phrase = 'lantaarn soep vrijdag klimop';

async function browserWithLockedVault(): Promise<TestBrowser> {
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create(phrase);
  await (await storeOf(vault)).save(
    newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
    null,
  );
  browser.restart();
  return browser;
}

describe('the first choice', () => {
  it('makes a vault from a phrase typed twice, and shows the empty list', async () => {
    const { user, vault } = await openPanel(new TestBrowser());
    await user.type(await screen.findByLabelText('Kies een wachtwoordzin'), phrase);
    expect(screen.getByText('Dit is een sterke zin.')).toBeDefined();
    await user.type(screen.getByLabelText('Nog een keer'), phrase);
    await user.click(screen.getByRole('button', { name: 'Maak mijn kluis' }));
    expect(await screen.findByRole('heading', { name: 'Jouw schema’s' })).toBeDefined();
    expect(await vault.state()).toMatchObject({ kind: 'open', sealed: true });
  });

  it('says in words what is still missing, and puts the caret there', async () => {
    const { user, vault } = await openPanel(new TestBrowser());
    const field = await screen.findByLabelText('Kies een wachtwoordzin');
    const create = screen.getByRole('button', { name: 'Maak mijn kluis' });
    await user.type(field, 'kort');
    expect(screen.getByText('Nog wat kort. Zet er een paar woorden bij.')).toBeDefined();
    await user.click(create);
    expect(document.activeElement).toBe(field);
    await user.type(field, ' maar nu al een stuk langer');
    await user.click(create);
    const again = screen.getByLabelText('Nog een keer');
    expect(document.activeElement).toBe(again);
    await user.type(again, 'iets anders');
    expect(screen.getByText('De twee zinnen zijn nog niet gelijk.')).toBeDefined();
    await user.click(create);
    expect(await vault.state()).toEqual({ kind: 'new' });
  });

  it('keeps the phrase away from the browser’s own memory and checkers', async () => {
    await openPanel(new TestBrowser());
    const field = await screen.findByLabelText('Kies een wachtwoordzin');
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(field.getAttribute('spellcheck')).toBe('false');
    expect(field.getAttribute('writingsuggestions')).toBe('false');
    expect(field.getAttribute('type')).toBe('password');
  });

  it('can keep nothing, and change to a vault with what is there', async () => {
    const browser = new TestBrowser();
    const { user, vault } = await openPanel(browser);
    await user.click(await screen.findByLabelText(/Niet bewaren/));
    await user.click(screen.getByRole('button', { name: 'Begin zonder te bewaren' }));
    expect(await screen.findByText(/Je bewaart nu niets/)).toBeDefined();
    await (await storeOf(vault)).save(
      newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
      null,
    );
    expect(await browser.database.records.count()).toBe(0);

    await user.click(screen.getByRole('button', { name: 'Toch bewaren' }));
    await user.type(screen.getByLabelText('Kies een wachtwoordzin'), phrase);
    await user.type(screen.getByLabelText('Nog een keer'), phrase);
    await user.click(screen.getByRole('button', { name: 'Maak mijn kluis' }));
    expect(await screen.findByRole('button', { name: 'Kluis op slot' })).toBeDefined();
    expect(await screen.findByText('Ouder Wilg')).toBeDefined();
    expect(await browser.database.records.count()).toBe(1);
  });
});

describe('a locked vault', () => {
  it('answers a wrong phrase calmly, leaves it selected, and opens with the right one', async () => {
    const { user } = await openPanel(await browserWithLockedVault());
    const field = await screen.findByLabelText<HTMLInputElement>('Wachtwoordzin');
    await user.type(field, 'lantaarn soep');
    await user.click(screen.getByRole('button', { name: 'Ontgrendel' }));
    expect(await screen.findByText('Deze zin past niet. Probeer het rustig nog eens.')).toBeDefined();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'lantaarn soep'.length]);

    await user.clear(field);
    await user.type(field, `${phrase}{Enter}`);
    expect(await screen.findByText('Ouder Wilg')).toBeDefined();
  });

  it('locks again with one button, and clears the screen', async () => {
    const browser = await browserWithLockedVault();
    const { user, vault } = await openPanel(browser);
    await user.type(await screen.findByLabelText('Wachtwoordzin'), `${phrase}{Enter}`);
    await user.click(await screen.findByRole('button', { name: 'Kluis op slot' }));
    expect(await screen.findByRole('heading', { name: 'Je schema’s zijn op slot' })).toBeDefined();
    expect(screen.queryByText('Ouder Wilg')).toBeNull();
    expect(await vault.state()).toEqual({ kind: 'locked' });
  });

  it('locks in this panel when another window locks', async () => {
    const browser = await browserWithLockedVault();
    await browser.newVault().unlock(phrase);
    await openPanel(browser);
    expect(await screen.findByText('Ouder Wilg')).toBeDefined();
    await browser.newVault().lock();
    expect(await screen.findByRole('heading', { name: 'Je schema’s zijn op slot' })).toBeDefined();
  });

  it('can be emptied without the phrase, in two steps', async () => {
    const browser = await browserWithLockedVault();
    const { user } = await openPanel(browser);
    await user.click(await screen.findByRole('button', { name: 'Begin met een lege kluis' }));
    const question = screen.getByText(/Terughalen kan niet/).closest('.done');
    expect(await browser.database.records.count()).toBe(1);
    await user.click(within(question as HTMLElement).getByRole('button', { name: 'Laat staan' }));
    expect(screen.queryByText(/Terughalen kan niet/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Begin met een lege kluis' }));
    await user.click(screen.getByRole('button', { name: 'Wis alles' }));
    expect(await screen.findByRole('heading', { name: 'Hoe wil je schema’s bewaren?' })).toBeDefined();
    expect(await browser.database.records.count()).toBe(0);
  });
});

describe('when the vault cannot be used', () => {
  it('says that the lock is damaged, and deletes nothing', async () => {
    const browser = await browserWithLockedVault();
    await browser.database.envelopes.put({ id: 'vault', envelope: 'stuk' });
    await openPanel(browser);
    expect(await screen.findByRole('heading', { name: 'Je kluis kan niet open' })).toBeDefined();
    expect(await browser.database.records.count()).toBe(1);
  });

  it('says that a newer Naast made it and what to do, and deletes nothing', async () => {
    const browser = await browserWithLockedVault();
    await browser.database.envelopes.put({ id: 'vault', envelope: { version: 3 } });
    await openPanel(browser);
    expect(await screen.findByRole('heading', { name: 'Je kluis is van een nieuwere Naast' })).toBeDefined();
    expect(screen.getByText('Werk Naast bij, dan gaat hij weer open. Er is niets gewist.')).toBeDefined();
    expect(screen.queryByText(/beschadigd/)).toBeNull();
    expect(await browser.database.records.count()).toBe(1);
  });

  it('says that everything is still there when there was no room even to delete it', async () => {
    const browser = await browserWithLockedVault();
    browser.database.records.hook('deleting', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const { user } = await openPanel(browser);
    await user.click(await screen.findByRole('button', { name: 'Begin met een lege kluis' }));
    await user.click(screen.getByRole('button', { name: 'Wis alles' }));
    expect(await screen.findByText(/^Wissen lukte niet, want er is geen ruimte meer/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Je schema’s zijn op slot' })).toBeDefined();
    expect(await browser.database.records.count()).toBe(1);
  });

  it('offers to go on without keeping when the browser gives no storage', async () => {
    const browser = new TestBrowser();
    browser.database.use({
      stack: 'dbcore',
      name: 'no storage',
      create: (down) => ({
        ...down,
        table: (name) => ({ ...down.table(name), get: () => Promise.reject(new Error('no storage here')) }),
        transaction: () => {
          throw new DOMException('no storage here', 'InvalidStateError');
        },
      }),
    });
    const { user } = await openPanel(browser);
    expect(await screen.findByRole('heading', { name: 'Bewaren lukt hier niet' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Begin zonder te bewaren' }));
    expect(await screen.findByText(/Je bewaart nu niets/)).toBeDefined();
  });
});

it('waits without a word while the vault is being read', async () => {
  await openPanel(new TestBrowser());
  await waitFor(() => expect(screen.getByRole('main').getAttribute('aria-busy')).toBeNull());
});

describe('what somebody should know', () => {
  const wrong = async (user: Awaited<ReturnType<typeof openPanel>>['user']) => {
    const field = await screen.findByLabelText<HTMLInputElement>('Wachtwoordzin');
    await user.clear(field);
    await user.type(field, 'soep');
    await user.click(screen.getByRole('button', { name: 'Ontgrendel' }));
  };

  it('is that three wrong phrases make one wait, also in a panel that was opened anew', async () => {
    const browser = await browserWithLockedVault();
    const { user, unmount } = await openPanel(browser);
    for (let attempt = 0; attempt < 3; attempt++) {
      await wrong(user);
      await screen.findByText(/Deze zin past niet|Even wachten/);
    }
    expect(await screen.findByText(/Even wachten. Over \d seconden/)).toBeDefined();
    unmount();
    await openPanel(browser);
    expect(await screen.findByText(/Even wachten. Over \d seconden/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Ontgrendel' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('is that the browser emptied the store', async () => {
    const browser = await browserWithLockedVault();
    await browser.database.envelopes.clear();
    await browser.database.records.clear();
    const { user } = await openPanel(browser);
    expect(await screen.findByText(/De browser heeft de opslag van Naast leeggemaakt/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Begrepen' }));
    await waitFor(() => expect(screen.queryByText(/leeggemaakt/)).toBeNull());
  });

  it('is that the clock was set back', async () => {
    const browser = await browserWithLockedVault();
    await browser.database.state.put({ id: 'clock', latest: '2099-01-01' });
    const { user } = await openPanel(browser);
    expect(await screen.findByText(/De klok van dit apparaat is teruggezet/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'De klok klopt' }));
    await waitFor(() => expect(screen.queryByText(/teruggezet/)).toBeNull());
  });

  it('is that a schema goes tomorrow: how many while locked, which one when open, and how to keep it', async () => {
    const browser = new TestBrowser();
    const vault = browser.newVault();
    await vault.create(phrase);
    const leaving = { ...newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()) };
    const wisDatum = daysAfter(new Date(), 1);
    await (await storeOf(vault)).save({ ...leaving, wisDatum }, null);
    browser.restart();
    const { user } = await openPanel(browser);
    expect(await screen.findByText('Eén schema wist zichzelf morgen.')).toBeDefined();
    await user.type(screen.getByLabelText('Wachtwoordzin'), phrase);
    await user.click(screen.getByRole('button', { name: 'Ontgrendel' }));
    expect(await screen.findByText('Ouder Wilg wist zichzelf morgen')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: /^Bewaar tot/ }));
    await waitFor(() => expect(screen.queryByText('Ouder Wilg wist zichzelf morgen')).toBeNull());
    await expect((await storeOf(vault)).read('a1')).resolves.toMatchObject({
      schema: { wisDatum: daysAfter(new Date(), 30) },
    });
  });
});

describe('keeping and deleting', () => {
  it('changes the passphrase for who knows the one of now', async () => {
    const browser = new TestBrowser();
    await browser.newVault().create(phrase);
    const { user, vault } = await openPanel(browser, { path: '/schema/bewaren' });
    await user.click(await screen.findByRole('button', { name: 'Kies een andere wachtwoordzin' }));
    await user.type(screen.getByLabelText('Wachtwoordzin van nu'), phrase);
    await user.type(screen.getByLabelText('Kies een wachtwoordzin'), 'mosterd fiets orgel dinsdag');
    await user.type(screen.getByLabelText('Nog een keer'), 'mosterd fiets orgel dinsdag');
    await user.click(screen.getByRole('button', { name: 'Verander de zin' }));
    expect(await screen.findByText('Vanaf nu past alleen je nieuwe zin.')).toBeDefined();
    await vault.lock();
    expect(await vault.unlock('mosterd fiets orgel dinsdag')).toBe(true);
  });

  it('lets one choose when the vault locks', async () => {
    const browser = new TestBrowser();
    await browser.newVault().create(phrase);
    const { user } = await openPanel(browser, { path: '/schema/bewaren' });
    await user.click(await screen.findByLabelText('30 minuten'));
    await user.click(screen.getByLabelText('Ook als ik het paneel sluit'));
    await waitFor(async () => expect(await settings.lockMinutes.read()).toBe(30));
    expect(await settings.lockOnClose.read()).toBe(true);
  });
});

describe('a list that cannot be trusted', () => {
  it('opens nothing, until somebody decides to go on with what there is', async () => {
    const browser = new TestBrowser();
    const vault = browser.newVault();
    await vault.create(phrase);
    await (await storeOf(vault)).save(
      newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
      null,
    );
    await browser.database.state.delete('heads');
    const { user } = await openPanel(browser);
    expect(await screen.findByText(/Naast kan niet zien of alles er nog is/)).toBeDefined();
    expect(screen.queryByText('Ouder Wilg')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ga verder met wat er is' }));
    expect(await screen.findByText('Ouder Wilg')).toBeDefined();
  });
});

describe('an organisation that wants nothing kept', () => {
  it('leaves only the way without a vault', async () => {
    await browser.storage.managed.set({ vault: false });
    await openPanel(new TestBrowser());
    expect(await screen.findByText(/Je organisatie heeft de kluis uitgezet/)).toBeDefined();
    expect(screen.queryByLabelText(/In een kluis/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Begin zonder te bewaren' })).toBeDefined();
    await browser.storage.managed.clear();
  });
});

describe('an organisation that keeps schemas for a shorter time', () => {
  it('gives what is there an earlier date, and says so until it was read', async () => {
    const shorter = new TestBrowser();
    const vault = shorter.newVault();
    await vault.create(phrase);
    await (await storeOf(vault)).save(
      newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
      null,
    );
    await browser.storage.managed.set({ retentionDays: 1 });
    const { user } = await openPanel(shorter);
    expect(await screen.findByText(/Eén schema wist zichzelf daarom eerder/)).toBeDefined();
    expect(await screen.findByText('Ouder Wilg wist zichzelf morgen')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Begrepen' }));
    await waitFor(() => expect(screen.queryByText(/daarom eerder/)).toBeNull());
    await browser.storage.managed.clear();
  });
});

describe('a form that is open when the date of its schema comes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says so, keeps the words on the screen, and calls nothing saved', async () => {
    const panel = new TestBrowser();
    const vault = panel.newVault();
    await vault.create(phrase);
    const leaving = { ...newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()) };
    await (await storeOf(vault)).save({ ...leaving, wisDatum: daysAfter(new Date(), 1) }, null);
    const { user } = await openPanel(panel, { path: '/schema/a1/invullen' });
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Hoe is het voor deze ouder?');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    await destroyExpired(panel.database, new Date());
    await user.type(field, 'Zij is moe.');
    expect(await screen.findByText(/De wisdatum van dit schema is voorbij/)).toBeDefined();
    expect(screen.queryByText('Opgeslagen in je kluis.')).toBeNull();
    expect(field.value).toBe('Zij is moe.');
    expect(await panel.database.records.count()).toBe(0);
  });
});

describe('a list that a newer Naast sealed', () => {
  it('says so, and does not offer to replace it', async () => {
    const panel = new TestBrowser();
    const vault = panel.newVault();
    await vault.create(phrase);
    const key = await importVaultKey(fromBase64(String(await panel.session.getValue())));
    const identity = { kind: 'heads', id: 'heads', version: 9 } as const;
    const content = await sealRecord(key, identity, JSON.stringify({ model: 2 }));
    await panel.database.state.put({ id: 'heads', generation: 9, ...content });
    await openPanel(panel);
    expect(await screen.findByText(/is van een nieuwere Naast. Werk Naast bij/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Ga verder met wat er is' })).toBeNull();
  });
});

describe('a store that the browser emptied while the vault was open', () => {
  it('says so, and takes nothing as saved', async () => {
    const emptied = new TestBrowser();
    const vault = emptied.newVault();
    await vault.create(phrase);
    await (await storeOf(vault)).save(
      newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
      null,
    );
    const { user } = await openPanel(emptied, { path: '/schema/a1/invullen' });
    const field = await screen.findByLabelText('Hoe is het voor deze ouder?');
    const { database } = emptied;
    // As the browser does it: without telling anyone.
    const raw = database.backendDB();
    const clearing = raw.transaction([...raw.objectStoreNames], 'readwrite');
    for (const name of raw.objectStoreNames) clearing.objectStore(name).clear();
    await new Promise((resolve) => clearing.addEventListener('complete', resolve));
    await user.type(field, 'Zij is moe.');
    expect(await screen.findByText(/Je kluis is er niet meer, dus dit wordt niet bewaard/)).toBeDefined();
    expect(await database.records.count()).toBe(0);

    // Another window finds out too, and tells: the words stay until somebody goes on.
    await vault.state();
    await emptied.session.setValue(String(await emptied.session.getValue()));
    await waitFor(async () => expect(await vault.state()).toMatchObject({ kind: 'open' }));
    expect(screen.getByDisplayValue('Zij is moe.')).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Alle schema’s' }));
    expect(await screen.findByText(/De browser heeft de opslag van Naast leeggemaakt/)).toBeDefined();
    expect(screen.queryByText(/Wat je bewaard hebt, is er nog/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Begrepen' }));
    expect(await screen.findByRole('heading', { name: 'Hoe wil je schema’s bewaren?' })).toBeDefined();
  });
});
