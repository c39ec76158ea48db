import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { sealBackup } from '../../lib/backup/file.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from '../bufferschema/TestPanel.tsx';

const phrase = 'lantaarn soep vrijdag klimop';
const wilg = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date());

afterEach(() => vi.restoreAllMocks());

/** From here on a passphrase is worked on until this is called. */
function holdPassphrases(): () => void {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation(async (...given) => {
    await promise;
    return derive(...given);
  });
  return resolve;
}

async function browserWithVault(): Promise<TestBrowser> {
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create(phrase);
  await (await storeOf(vault)).save(wilg, null);
  return browser;
}

it('unlocking that takes long says so, and stopped it stays locked with what was typed', async () => {
  const browser = await browserWithVault();
  browser.restart();
  const { user, vault } = await openPanel(browser);
  const letGo = holdPassphrases();
  const field = await screen.findByLabelText('Wachtwoordzin');
  await user.type(field, `${phrase}{Enter}`);
  const stop = await screen.findByRole('button', { name: 'Stop' });
  expect(screen.getByRole('button', { name: 'Je kluis gaat open.' })).toBeDefined();
  await user.click(stop);
  letGo();
  // The next try begins when the first has ended: what it found was dropped.
  await vi.waitFor(async () => expect(await vault.wait()).toBe(0));
  expect(await vault.state()).toEqual({ kind: 'locked' });
  expect((field as HTMLInputElement).value).toBe(phrase);
  await user.click(screen.getByRole('button', { name: 'Ontgrendel' }));
  expect(await screen.findByText('Ouder Wilg', {}, { timeout: 15_000 })).toBeDefined();
});

it('a vault that is stopped while it is made is not there', async () => {
  const { user, vault } = await openPanel(new TestBrowser());
  const letGo = holdPassphrases();
  await user.type(await screen.findByLabelText('Kies een wachtwoordzin'), phrase);
  await user.type(screen.getByLabelText('Nog een keer'), `${phrase}{Enter}`);
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  letGo();
  await user.click(screen.getByRole('radio', { name: /^Niet bewaren/ }));
  await user.click(screen.getByRole('button', { name: 'Begin zonder te bewaren' }));
  expect(await vault.state()).toMatchObject({ kind: 'open', sealed: false });
});

it('a backup that is stopped gives no file', async () => {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:naast');
  const { user } = await openPanel(await browserWithVault(), { path: '/schema/bewaren' });
  const letGo = holdPassphrases();
  await user.click(await screen.findByRole('button', { name: 'Maak een reservekopie' }));
  await user.type(screen.getByLabelText('Kies een wachtwoordzin'), phrase);
  await user.type(screen.getByLabelText('Nog een keer'), `${phrase}{Enter}`);
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  letGo();
  // A second one, to the end: it is the only one that gives a file.
  await user.click(screen.getByRole('button', { name: 'Maak het bestand' }));
  await screen.findByText('Het bestand is gemaakt, met één schema.', {}, { timeout: 15_000 });
  expect(made).toHaveBeenCalledTimes(1);
});

it('a look in a backup that is stopped shows nothing of it', async () => {
  const text = await sealBackup([wilg], phrase);
  const { user } = await openPanel(await browserWithVault(), { path: '/schema/bewaren' });
  const letGo = holdPassphrases();
  await user.upload(await screen.findByLabelText('Zet een reservekopie terug'), new File([text], 'kopie'));
  await user.type(await screen.findByLabelText('Wachtwoordzin van de reservekopie'), `${phrase}{Enter}`);
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  letGo();
  await user.click(screen.getByRole('button', { name: 'Laat staan' }));
  expect(screen.queryByText('Zo gaat het als je terugzet')).toBeNull();
});
