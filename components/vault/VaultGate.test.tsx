import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
