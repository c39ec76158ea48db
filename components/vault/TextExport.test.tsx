import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from '../bufferschema/TestPanel.tsx';

afterEach(() => vi.restoreAllMocks());

const schema = bufferschemaSchema.parse({
  ...newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
  gewijzigd: '2026-03-02T10:00:00.000Z',
  wisDatum: '2099-06-01',
  ouderrol: 'moeder',
  bron: ['observatie'],
  A_situatie: {
    aanleiding: { tekst: 'korte nachten', perspectief: 'feit' },
    beleving: { tekst: 'Sanne de Vries telt de uren.', perspectief: 'ouder' },
  },
  B_omstandigheden: [{ soort: 'kind', tekst: 'slapen', richting: 'drukt' }, { soort: 'werk' }],
  C_werkvloer: { verzorgen: { stand: 'kost moeite', scene: 'het bad' } },
  D_buffers: {
    goe: { stand: 'dun', tekst: 'zaterdag even', sterk: { tekst: 'ze blijft zingen', perspectief: 'ouder' } },
    met: {},
    ste: { stand: 'stevig', navraag: 'Wie belt u?' },
    sol: {},
  },
  E_kans: { gekozenBuffer: 'goe', gemeenschap: { wie: 'de buren' }, watIkDoe: 'vrijdag bellen' },
  F_gesprek: { naast: 'ik zie haar moeite', opening: 'Hoe was zaterdag?', afspraken: 'wij bellen\nzij rust' },
  G_mijzelf: { raakt: 'Dit raakt mij.' },
  H_intervisie: { vraag: 'Wat mis ik?', adviezen: ['wacht nog even'] },
  versies: [
    {
      moment: '2026-02-01T10:00:00.000Z',
      A_situatie: { beleving: 'toen was het zwaarder' },
      terugblik: 'ik luisterde langer',
    },
  ],
});

const expected = `Dit is om mee te denken. Het is geen dossier, en een schuilnaam is nog niet anoniem. Feiten en zorgen die tellen voor het kind, horen in het dossier. Gooi dit bestand weg als je ermee klaar bent. Vraag bij twijfel je privacyfunctionaris of dit bij jullie mag.

Ouder Wilg
moeder · wat ik zag · veranderd op 2 maart · wist zichzelf op 1 juni

Waar het om gaat, in de woorden van de ouder
Waar gaat het om? korte nachten (na te gaan)
Hoe is het voor deze ouder? Sanne de Vries telt de uren. (zegt de ouder)

Wat speelt er omheen?
drukt: slapen (mijn indruk)
werk (mijn indruk)

Op de werkvloer van alledag
Verzorgen: kost moeite. het bad (mijn indruk)

De vier buffers
Goede-ouder-ervaringen
dun
  Dit weten we: zaterdag even
  Hier zit kracht: ze blijft zingen (zegt de ouder)
  Van wie: ik
Van een afstandje kijken
nog open
  Nog te vragen: Wanneer lukt het om even afstand te nemen?
Taakverdeling en steun
stevig
  Nog te vragen: Wie belt u?
Mensen eromheen
nog open
  Nog te vragen: Wie kijkt met begrip naar deze ouder?

Wat er nu kan
Deze buffer kan groeien: Goede-ouder-ervaringen
Wie om de ouder heen kan iets betekenen? de buren
Mijn kleine stap: vrijdag bellen

Het gesprek
Hoe ga ik naast de ouder staan? ik zie haar moeite
Mijn eerste zin of vraag: Hoe was zaterdag?

Wat we hebben afgesproken
wij bellen
zij rust

Bespreken met collega’s
je vraag: Wat mis ik?
ideeën: wacht nog even`;

it('becomes a text only after a warning: everything that was written, the private part only when it is ticked', async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:naast';
  });
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create('lantaarn soep vrijdag klimop');
  await (await storeOf(vault)).save(schema, null);
  const { user } = await openPanel(browser, { path: '/schema/a1' });
  await user.click(await screen.findByRole('button', { name: 'Bewaar als gewone tekst' }));
  expect(screen.getByText(/Wie erbij kan, kan het lezen/).textContent).toContain(
    'Er staat nog in: ‘Sanne de Vries’.',
  );
  await user.click(screen.getByRole('button', { name: 'Laat staan' }));
  expect(blobs).toEqual([]);
  const save = async (): Promise<string | undefined> => {
    await user.click(screen.getByRole('button', { name: 'Toch als tekst bewaren' }));
    return blobs.at(-1)?.text();
  };
  await user.click(screen.getByRole('button', { name: 'Bewaar als gewone tekst' }));
  const text = await save();
  expect(text?.startsWith(`${expected}\n\n\nNa het gesprek van 1 februari\n`)).toBe(true);
  expect(text).toContain('toen was het zwaarder');
  expect(text).toContain('ik luisterde langer');
  expect(text).not.toContain('Dit raakt mij.');

  await user.click(screen.getByRole('button', { name: 'Bewaar als gewone tekst' }));
  await user.click(screen.getByLabelText('Neem ook mee wat ik over mezelf schreef'));
  expect(await save()).toContain('Wat raakt mij? Dit raakt mij.');
});
