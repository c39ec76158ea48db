import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packCardSchema } from '../../lib/collection/pack.ts';
import { readPolicy } from '../../lib/policy/policy.ts';

const card = { id: 'een', categorie: 'OPEN', u: 'Hoe ging het?', je: 'Hoe ging het?', waarom: 'Een begin.' };
const pack = { naast: 'vragen', versie: 1, naam: 'GGD', van: 'GGD', kaarten: [card] };

describe('what an organisation sets', () => {
  beforeEach(() => fakeBrowser.reset());
  const set = (policy: Record<string, unknown>) => browser.storage.managed.set(policy);

  it('is nothing where nothing is set', async () => {
    expect(await readPolicy()).toEqual({ role: null, helpText: null, packs: [], broken: false });
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

  it('leaves out what does not fit, keeps the rest, and says so', async () => {
    await set({ role: 'jv', packs: [{ naast: 'iets' }, pack] });
    const policy = await readPolicy();
    expect([policy.role, policy.packs.length, policy.broken]).toEqual(['jv', 1, true]);
    await set({ role: 'arts' });
    expect(await readPolicy()).toEqual({ role: null, helpText: null, packs: [], broken: true });
  });

  it('is described to the browser with every part of a pack', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const described = Object.keys(schema.properties.packs.items.properties.kaarten.items.properties);
    const parts = packCardSchema.def.options.flatMap((form) => Object.keys(form.def.shape));
    expect(new Set(described)).toEqual(new Set(parts));
    expect(Object.keys(schema.properties)).toEqual(['role', 'helpText', 'packs']);
  });
});
