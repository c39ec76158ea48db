import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Bufferschema, bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from './TestPanel.tsx';

const start = newSchema({ id: 'a1', rol: 'ib', alias: 'Ouder Duin' }, new Date());

async function browserWith(content: object = {}): Promise<TestBrowser> {
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create('lantaarn soep vrijdag klimop');
  await (await storeOf(vault)).save(bufferschemaSchema.parse({ ...start, ...content }), null);
  return browser;
}

async function stored(browser: TestBrowser): Promise<Bufferschema[]> {
  const entries = await (await storeOf(browser.newVault())).list();
  return entries.flatMap((entry) => (entry.kind === 'readable' ? [entry.schema] : []));
}

describe('both parents', () => {
  it('get a schema each, linked both ways, and stand beside each other without a sum', async () => {
    const browser = await browserWith({
      ouderrol: 'moeder',
      D_buffers: { goe: { stand: 'dun', tekst: 'zelden' } },
      F_gesprek: { gezamenlijkBelang: 'dat hij weer graag naar school gaat' },
    });
    const { user, location } = await openPanel(browser, { path: '/schema/a1' });
    await user.click(await screen.findByRole('button', { name: 'Maak ook een schema voor de andere ouder' }));
    await screen.findByLabelText('Schuilnaam');
    const both = await stored(browser);
    const father = both.find(({ id }) => id !== 'a1');
    expect(father).toMatchObject({ koppelId: 'a1', ouderrol: 'vader' });
    expect(both.find(({ id }) => id === 'a1')?.koppelId).toBe(father?.id);
    expect(father?.alias).not.toBe('Ouder Duin');

    const block = within(screen.getByRole('group', { name: 'Goede-ouder-ervaringen' }));
    await user.click(block.getByLabelText('stevig'));
    await user.click(screen.getByRole('button', { name: 'Maak ook een schema voor de andere ouder' }));
    expect(await screen.findByText('Dit is voor elk van hen anders.')).toBeDefined();
    expect(location.history?.at(-1)).toMatch(/\/samen$/);
    expect(screen.getAllByText('Bij minstens één van hen is dit nog niet gevraagd.')).toHaveLength(3);
    expect(screen.getByText('dat hij weer graag naar school gaat')).toBeDefined();
    expect(screen.getByText('zelden')).toBeDefined();
  });

  it('says so when the schema of the other one is gone', async () => {
    await openPanel(await browserWith({ koppelId: 'nergens' }), { path: '/schema/a1/samen' });
    expect(await screen.findByText('Dit schema is er niet meer.')).toBeDefined();
  });
});

describe('over time', () => {
  it('keeps how it is, shows what changed since, and looks back', async () => {
    const browser = await browserWith({ D_buffers: { ste: { stand: 'dun' } } });
    const { user } = await openPanel(browser, { path: '/schema/a1/verloop' });
    await user.click(await screen.findByRole('button', { name: 'Bewaar hoe het nu is' }));
    expect(await screen.findByText('Er is niets veranderd.')).toBeDefined();
    const store = await storeOf(browser.newVault());
    const read = await store.read('a1');
    if (!read) throw new Error('the schema is gone');
    const D_buffers = {
      ...read.schema.D_buffers,
      ste: { ...read.schema.D_buffers.ste, stand: 'wisselend' as const },
    };
    await store.save({ ...read.schema, D_buffers }, read.version);
    expect(await screen.findByText('Taakverdeling en steun: was dun, is nu wisselend.')).toBeDefined();

    await user.type(
      screen.getByLabelText('Wat deed het met je houding en je handelen?'),
      'ik vroeg meer en zei minder',
    );
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(async () =>
      expect((await stored(browser))[0]?.versies?.[0]?.terugblik).toBe('ik vroeg meer en zei minder'),
    );
  });
});

describe('intervisie', () => {
  it('notices advice in question form, and keeps it for its own round', async () => {
    const browser = await browserWith({ A_situatie: { beleving: 'Dit gaat over Sanne de Vries' } });
    const { user } = await openPanel(browser, { path: '/schema/a1/intervisie' });
    expect(await screen.findByText(/leidt misschien naar een persoon: ‘Sanne de Vries’/)).toBeDefined();
    await user.type(screen.getByLabelText(/Ronde 1 van 5/), 'Hoe blijf ik naast haar staan?');
    await user.click(screen.getByRole('button', { name: 'Volgende ronde' }));
    const ask = (text: string) =>
      user.type(screen.getByLabelText('Een vraag van een collega'), `${text}{Enter}`);
    await ask('Wie brengt hem ’s ochtends?');
    await ask('Zou je niet eerst moeder alleen spreken?');
    const hint = within(
      await screen.findByRole('group', { name: 'Dit klinkt als een idee met een vraagteken.' }),
    );
    expect(screen.getAllByRole('group', { name: /een idee met een vraagteken/ })).toHaveLength(1);
    await user.click(hint.getByRole('button', { name: 'Bewaar voor de ideeënronde' }));
    await user.click(screen.getByRole('button', { name: 'Volgende ronde' }));
    expect(screen.getByText('Zou je niet eerst moeder alleen spreken?')).toBeDefined();
    await waitFor(async () =>
      expect((await stored(browser))[0]?.H_intervisie).toMatchObject({
        vraag: 'Hoe blijf ik naast haar staan?',
        verduidelijking: ['Wie brengt hem ’s ochtends?'],
        adviezen: ['Zou je niet eerst moeder alleen spreken?'],
      }),
    );
  });

  it('has no clock until one is chosen', async () => {
    const { user } = await openPanel(await browserWith(), { path: '/schema/a1/intervisie' });
    await screen.findByLabelText('Klok');
    expect(screen.queryByRole('timer')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Klok'), '10');
    expect(screen.getByRole('timer').textContent).toBe('nog 10 minuten');
  });
});

describe('the example family', () => {
  it('is opened, filled and thrown away', async () => {
    const browser = await browserWith();
    const { user } = await openPanel(browser);
    await user.click(await screen.findByRole('button', { name: 'Open een voorbeeldgezin' }));
    expect(await screen.findByRole('heading', { name: 'Voorbeeld Zeester' })).toBeDefined();
    expect(await stored(browser)).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Bekijk beide ouders naast elkaar' }));
    expect(await screen.findByRole('link', { name: 'Voorbeeld Vuurtoren' })).toBeDefined();
    expect(screen.getByText('Speelt bij allebei: slapen.')).toBeDefined();
    await user.click(screen.getAllByRole('link', { name: 'Voorbeeld Zeester' })[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Wis dit schema' }));
    expect(await screen.findByText('Voorbeeld Zeester is gewist')).toBeDefined();
  });
});
