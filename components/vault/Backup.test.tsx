import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { largestFile, readBackup, sealBackup } from '../../lib/backup/file.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from '../bufferschema/TestPanel.tsx';

const phrase = 'lantaarn soep vrijdag klimop';
const backupPhrase = 'mosterd fiets orgel dinsdag';
const schemaNamed = (id: string, alias: string) => newSchema({ id, rol: 'jv', alias }, new Date());
const wilg = schemaNamed('a1', 'Ouder Wilg');
const duin = schemaNamed('b2', 'Ouder Duin');

afterEach(() => vi.restoreAllMocks());

async function open(...schemas: Bufferschema[]) {
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create(phrase);
  const store = await storeOf(vault);
  for (const schema of schemas) await store.save(schema, null);
  return { store, browser, ...(await openPanel(browser, { path: '/schema/bewaren' })) };
}

async function choose(user: Awaited<ReturnType<typeof open>>['user'], text: string) {
  await user.upload(await screen.findByLabelText('Zet een reservekopie terug'), new File([text], 'kopie'));
}

async function look(user: Awaited<ReturnType<typeof open>>['user'], passphrase = backupPhrase) {
  const field = await screen.findByLabelText('Wachtwoordzin van de reservekopie');
  await user.clear(field);
  await user.type(field, passphrase);
  await user.click(screen.getByRole('button', { name: 'Bekijk wat erin zit' }));
}

describe('making a backup', () => {
  it('gives one file that holds what opens, under a passphrase of its own', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:naast';
    });
    const { user } = await open(wilg, duin);
    await user.click(await screen.findByRole('button', { name: 'Maak een reservekopie' }));
    await user.type(screen.getByLabelText('Kies een wachtwoordzin'), backupPhrase);
    await user.type(screen.getByLabelText('Nog een keer'), backupPhrase);
    await user.click(screen.getByRole('button', { name: 'Maak het bestand' }));
    expect(await screen.findByText('Het bestand is gemaakt, met 2 schema’s.')).toBeDefined();
    expect((await readBackup((await blobs[0]?.text()) ?? '')).ok).toBe(true);
  });
});

describe('restoring a backup', () => {
  it('shows what it will do, asks about what differs, and only then does it', async () => {
    const changed = { ...wilg, alias: 'Ouder Beuk' };
    const gone = { ...schemaNamed('c3', 'Ouder Els'), wisDatum: '2020-01-01' };
    const text = await sealBackup([changed, duin, gone], backupPhrase);
    const { user, store } = await open(wilg);
    await choose(user, text);
    await look(user, 'niet deze zin');
    expect(await screen.findByText('Deze zin past niet. Probeer het rustig nog eens.')).toBeDefined();
    await look(user);
    expect(await screen.findByText('Er komt één schema bij.')).toBeDefined();
    expect(screen.getByText('Van één schema is de wisdatum voorbij. Dat blijft weg.')).toBeDefined();
    expect(screen.getByText('Welke versie van Ouder Wilg wil je?')).toBeDefined();
    expect(await store.list()).toHaveLength(1);

    await user.click(screen.getByLabelText(/^Uit het bestand/));
    await user.click(screen.getByRole('button', { name: 'Zet 2 schema’s terug' }));
    expect(await screen.findByText('2 schema’s staan er weer.')).toBeDefined();
    const aliases = (await store.list()).map((entry) => entry.kind === 'readable' && entry.schema.alias);
    expect(aliases.sort()).toEqual(['Ouder Beuk', 'Ouder Duin']);
  });

  it('changes nothing when something was saved meanwhile, and says so', async () => {
    const text = await sealBackup([{ ...wilg, alias: 'Ouder Beuk' }], backupPhrase);
    const { user, store } = await open(wilg);
    await choose(user, text);
    await look(user);
    await user.click(await screen.findByLabelText(/^Uit het bestand/));
    await store.save({ ...wilg, alias: 'Ouder Linde' }, 1);
    await user.click(screen.getByRole('button', { name: 'Zet één schema terug' }));
    expect(await screen.findByText(/Er is intussen iets veranderd/)).toBeDefined();
    expect((await store.read('a1'))?.schema.alias).toBe('Ouder Linde');
  });

  it('does not even read a file that is too large', async () => {
    const { user, store } = await open(wilg);
    const file = new File(['x'], 'groot');
    Object.defineProperty(file, 'size', { value: largestFile + 1 });
    const read = vi.spyOn(file, 'text');
    await user.upload(await screen.findByLabelText('Zet een reservekopie terug'), file);
    expect(await screen.findByText(/te groot om een reservekopie van Naast te zijn/)).toBeDefined();
    expect(read).not.toHaveBeenCalled();
    expect(await store.list()).toHaveLength(1);
  });

  it('brings back nothing when there is no room, and says so', async () => {
    const { user, store, browser } = await open(wilg);
    await choose(user, await sealBackup([duin], backupPhrase));
    await look(user);
    browser.database.records.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await user.click(await screen.findByRole('button', { name: 'Zet één schema terug' }));
    expect(await screen.findByText(/^Er is geen ruimte meer om te bewaren/)).toBeDefined();
    expect(await store.list()).toHaveLength(1);
  });

  it.each([
    ['een foto', 'Dit bestand is geen reservekopie van Naast. Er is niets veranderd.'],
    [
      '{"naast":"reservekopie","version":1,',
      'Deze reservekopie is beschadigd of niet compleet. Er is niets veranderd.',
    ],
    ['{"naast":"reservekopie","version":7}', /met een nieuwere Naast gemaakt/],
  ])('says of %j why it cannot be used', async (text, sentence) => {
    const { user, store } = await open(wilg);
    await choose(user, text);
    expect(await screen.findByText(sentence)).toBeDefined();
    await waitFor(async () => expect(await store.list()).toHaveLength(1));
  });
});
