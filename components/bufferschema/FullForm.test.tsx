import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Bufferschema, bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from './TestPanel.tsx';

const start = newSchema({ id: 'a1', rol: 'ib', alias: 'Ouder Duin' }, new Date());

async function openForm(content: object = {}) {
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create('lantaarn soep vrijdag klimop');
  await (await storeOf(vault)).save(bufferschemaSchema.parse({ ...start, ...content }), null);
  const panel = await openPanel(browser, { path: '/schema/a1/invullen' });
  await screen.findByLabelText('Schuilnaam');
  const stored = async (): Promise<Bufferschema> => {
    const read = await (await storeOf(browser.newVault())).read('a1');
    if (!read) throw new Error('the schema is gone');
    return read.schema;
  };
  const openPart = (title: string, index = 0) =>
    panel.user.click(screen.getAllByText(title)[index] as HTMLElement);
  return { ...panel, stored, openPart };
}

const parts = [
  'Waar het om gaat, in de woorden van de ouder',
  'Op de werkvloer van alledag',
  'Wat er nu kan',
  'Het gesprek',
  'Wat we hebben afgesproken',
  'Wat gebeurt er bij mij?',
];

describe('the full form', () => {
  it('keeps every line of every part', async () => {
    const { user, stored, openPart } = await openForm();
    for (const title of parts) await openPart(title);
    const labels = [
      'Waar gaat het om?',
      'In de woorden van de ouder',
      'Zicht op het kind',
      'De eigen gevoelens in de hand',
      'Wat kunnen zij doen?',
      'Mijn kleine stap',
      'Wat willen we allebei?',
      'Wat moet ik eerlijk zeggen?',
      'Onze afspraken',
      'Wat raakt mij?',
    ];
    for (const label of labels) {
      await user.click(screen.getByLabelText(label));
      await user.paste(`zo bij ${label}`);
    }
    await screen.findByText('Opgeslagen in je kluis.');
    const text = JSON.stringify(await stored());
    for (const label of labels) expect(text).toContain(`zo bij ${label}`);
  });

  it('never says by itself that it was the parent, and one key says so', async () => {
    const { user, stored, openPart } = await openForm();
    await openPart(parts[0] ?? '');
    await user.type(screen.getByLabelText('In de woorden van de ouder'), 'ik sta er alleen voor');
    await waitFor(async () => expect((await stored()).A_situatie.ouderwoorden?.perspectief).toBe('ik'));
    const field = within(
      screen.getByLabelText('In de woorden van de ouder').closest('.field') as HTMLElement,
    );
    await user.selectOptions(field.getByLabelText('Wie zegt dit?'), 'ander');
    await waitFor(async () => expect((await stored()).A_situatie.ouderwoorden?.perspectief).toBe('ander'));
    field.getByLabelText('De ouder zei dit zelf').focus();
    await user.keyboard(' ');
    await waitFor(async () => expect((await stored()).A_situatie.ouderwoorden?.perspectief).toBe('ouder'));
  });

  it('keeps what weighs and what helps, and own words beside the chips', async () => {
    const { user, stored, openPart } = await openForm();
    await user.click(screen.getByLabelText('verzuim'));
    await openPart('Wat drukt en wat helpt');
    const entry = within(screen.getByRole('group', { name: 'verzuim' }));
    await user.click(entry.getByLabelText('drukt'));
    await user.type(screen.getByLabelText('Speelt er nog iets?'), 'een tuin voor de deur{Enter}');
    await waitFor(async () =>
      expect((await stored()).B_omstandigheden).toEqual([
        { tekst: 'verzuim', soort: 'kind', richting: 'drukt', perspectief: 'ik' },
        { tekst: 'een tuin voor de deur', soort: 'gebeurtenis', perspectief: 'ik' },
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Haal weg: een tuin voor de deur' }));
    await waitFor(async () => expect((await stored()).B_omstandigheden).toHaveLength(1));
  });

  it('says that a closed part holds something, and opens it when that is not saved', async () => {
    const { openPart, user } = await openForm({ F_gesprek: { afspraken: 'we bellen vrijdag' } });
    expect(screen.getByText('Hier staat al iets.')).toBeDefined();
    await openPart('Wat we hebben afgesproken');
    await user.type(screen.getByLabelText('Onze afspraken'), ' met Sanne de Vries');
    await screen.findByText(/Is ‘Sanne de Vries’ een naam\?/);
    await openPart('Wat we hebben afgesproken');
    expect(screen.getByLabelText('Onze afspraken')).toBeDefined();
  });

  it('has another help for a school than for the consultatiebureau', async () => {
    const { openPart } = await openForm();
    await openPart('Uitleg, kracht en vragen', 3);
    expect(screen.getByText(/ook wij op school/)).toBeDefined();
  });
});

describe('what the form notices', () => {
  const hint = (name: RegExp) => screen.findByRole('group', { name }, { timeout: 5000 });

  /** Waits until the whole form was looked at: something else in it is noticed. */
  const noticeElsewhere = async (user: UserEvent) => {
    await user.type(screen.getAllByLabelText('In een halve zin')[3] as HTMLElement, 'grote schulden');
    await hint(/iets wat eromheen speelt/);
  };

  it('comes with its reason, and stays quiet once it is left', async () => {
    const { user } = await openForm({ D_buffers: { goe: { tekst: 'ik vind haar een lieve moeder' } } });
    const offer = within(await hint(/jouw kijk op deze ouder/));
    expect(offer.getByText(/telt pas als de ouder/)).toBeDefined();
    await user.click(offer.getByRole('button', { name: 'Laat staan' }));
    expect(screen.queryByRole('group', { name: /jouw kijk/ })).toBeNull();
    await user.type(screen.getAllByLabelText('In een halve zin')[0] as HTMLElement, ' echt');
    await noticeElsewhere(user);
    expect(screen.queryByRole('group', { name: /jouw kijk/ })).toBeNull();
  });

  it('moves what was written in one press, with the way back', async () => {
    const { user, stored } = await openForm({ D_buffers: { ste: { tekst: 'grote schulden' } } });
    const offer = within(await hint(/iets wat eromheen speelt/));
    await user.click(offer.getByRole('button', { name: 'Zet bij ‘Wat speelt er omheen?’' }));
    await waitFor(async () => expect((await stored()).B_omstandigheden).toMatchObject([{ soort: 'geld' }]));
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await waitFor(async () => expect((await stored()).D_buffers.ste.tekst).toBe('grote schulden'));
    expect((await stored()).B_omstandigheden).toEqual([]);
  });

  it('points to the record for a worry about safety, without an offer to move or soften it', async () => {
    await openForm({ A_situatie: { beleving: 'vader slaat hem met een riem' } });
    const card = within(await hint(/met veiligheid te maken/));
    expect(card.getByText(/volg de meldcode/)).toBeDefined();
    expect(card.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sluit deze kaart']);
  });

  it('is silent about a form in which the parent speaks', async () => {
    const { user } = await openForm({
      D_buffers: {
        ste: { stand: 'stevig', tekst: 'mijn zus belt, dat lucht op, zegt ze', perspectief: 'ouder' },
      },
    });
    await noticeElsewhere(user);
    expect(document.querySelectorAll('.hint')).toHaveLength(1);
  });
});
