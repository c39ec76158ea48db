import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packCardSchema } from '../../lib/collection/pack.ts';
import { type Policy, readPolicy } from '../../lib/policy/policy.ts';
import { maySiteBeRead } from '../../lib/policy/sites.ts';

const card = { id: 'een', categorie: 'OPEN', u: 'Hoe ging het?', je: 'Hoe ging het?', waarom: 'Een begin.' };
const pack = { naast: 'vragen', versie: 1, naam: 'GGD', van: 'GGD', kaarten: [card] };

const nothing: Policy = {
  role: null,
  helpText: null,
  meldcode: null,
  packs: [],
  retentionDays: null,
  lockMinutes: null,
  vault: true,
  sites: { allowed: null, blocked: [] },
  broken: false,
};

describe('what an organisation sets', () => {
  beforeEach(() => fakeBrowser.reset());
  const set = (policy: Record<string, unknown>) => browser.storage.managed.set(policy);

  it('is nothing where nothing is set', async () => {
    expect(await readPolicy()).toEqual(nothing);
  });

  it('gives a role, a text and packs', async () => {
    await set({ role: 'ib', helpText: 'Bel 1234.', packs: [pack] });
    const policy = await readPolicy();
    expect([policy.role, policy.helpText, policy.packs[0]?.naam, policy.broken]).toEqual([
      'ib',
      'Bel 1234.',
      'GGD',
      false,
    ]);
  });

  it('gives the page with the meldcode', async () => {
    await set({ meldcode: 'https://intranet.example/meldcode' });
    expect(await readPolicy()).toEqual({ ...nothing, meldcode: 'https://intranet.example/meldcode' });
  });

  it('leaves out what does not fit, keeps the rest, and says so', async () => {
    await set({ role: 'jv', packs: [{ naast: 'iets' }, pack] });
    const policy = await readPolicy();
    expect([policy.role, policy.packs.length, policy.broken]).toEqual(['jv', 1, true]);
    await set({ role: 'arts', lockMinutes: 5 });
    expect(await readPolicy()).toMatchObject({ role: null, lockMinutes: 5, broken: true });
  });

  it('bounds how long is kept and how soon the vault locks, and can do without a vault', async () => {
    await set({ retentionDays: 30, lockMinutes: 5, vault: false });
    expect(await readPolicy()).toEqual({ ...nothing, retentionDays: 30, lockMinutes: 5, vault: false });
  });

  it.each([
    ['retentionDays', 0],
    ['retentionDays', 366],
    ['lockMinutes', 0],
    ['lockMinutes', 61],
    ['vault', 'nee'],
    ['meldcode', 'http://intranet.example/meldcode'],
    ['meldcode', 'https://naam:woord@intranet.example/'],
    ['meldcode', 'javascript:alert(1)'],
    ['meldcode', 'intranet.example'],
  ])('does without %s when it is %j, and says so', async (key, value) => {
    await set({ [key]: value });
    expect(await readPolicy()).toEqual({ ...nothing, broken: true });
  });

  it('closes every site when the list of allowed ones cannot be used', async () => {
    await set({ allowedSites: ['https://dossier.example/'] });
    const { sites, broken } = await readPolicy();
    expect([sites.allowed, broken]).toEqual([[], true]);
    expect(maySiteBeRead(sites, 'https://dossier.example/')).toBe(false);
  });

  it.each(['allowedSites', 'blockedSites'])('closes every site when %s is no list', async (key) => {
    await set({ [key]: 'dossier.example' });
    const { sites, broken } = await readPolicy();
    expect([maySiteBeRead(sites, 'https://dossier.example/'), broken]).toEqual([false, true]);
  });

  it('keeps the other closed sites closed when one of them is written wrong, and says so', async () => {
    await set({
      blockedSites: ['https://dossier.example/kind', 7, 'Mail.Example', 'süd.example', 'een.example.'],
    });
    const { sites, broken } = await readPolicy();
    const closed = ['https://mail.example/', 'https://xn--sd-xka.example/', 'https://een.example/a'];
    expect(closed.map((address) => maySiteBeRead(sites, address))).toEqual([false, false, false]);
    expect([maySiteBeRead(sites, 'https://elders.example/'), broken]).toEqual([true, true]);
  });

  it('keeps a closed site closed when its name is written with a dot at the end', async () => {
    await set({ blockedSites: ['*.example.nl'] });
    const { sites } = await readPolicy();
    expect(maySiteBeRead(sites, 'https://mail.example.nl./')).toBe(false);
    expect(maySiteBeRead(sites, 'https://EXAMPLE.nl/')).toBe(false);
  });

  it('says on which sites may be read along', async () => {
    await set({ allowedSites: ['*.example.nl'], blockedSites: ['mail.example.nl'] });
    const { sites } = await readPolicy();
    const may = (address: string) => maySiteBeRead(sites, address);
    expect(may('https://dossier.example.nl/kind/1')).toBe(true);
    expect(may('https://example.nl/')).toBe(true);
    expect(may('https://mail.example.nl/')).toBe(false);
    expect(may('https://voorexample.nl/')).toBe(false);
    expect(may('https://example.nl.elders.nl/')).toBe(false);
    expect(may('about:blank')).toBe(true);
    expect(maySiteBeRead(nothing.sites, 'https://elders.nl/')).toBe(true);
  });

  it('is described to the browser with every part of a pack', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const described = Object.keys(schema.properties.packs.items.properties.kaarten.items.properties);
    const parts = packCardSchema.def.options.flatMap((form) => Object.keys(form.def.shape));
    expect(new Set(described)).toEqual(new Set(parts));
    expect(Object.keys(schema.properties)).toEqual([
      'role',
      'helpText',
      'meldcode',
      'retentionDays',
      'lockMinutes',
      'vault',
      'allowedSites',
      'blockedSites',
      'packs',
    ]);
  });
});
