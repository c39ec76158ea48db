import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { lineFields, privateFields, withLine } from '../../lib/bufferschema/lines.ts';
import { bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from '../bufferschema/TestPanel.tsx';
import { schemaText } from './schema-text.ts';

afterEach(() => vi.restoreAllMocks());

const schema = bufferschemaSchema.parse({
  ...newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
  ouderrol: 'moeder',
  A_situatie: { beleving: { tekst: 'Sanne de Vries telt de uren.', perspectief: 'ouder' } },
  B_omstandigheden: [{ soort: 'kind', tekst: 'slapen' }, { soort: 'werk' }],
  D_buffers: { goe: { stand: 'dun', tekst: 'zaterdag even' }, met: {}, ste: {}, sol: {} },
  G_mijzelf: { raakt: 'Dit raakt mij, zei Kees Jansen.' },
});

it('becomes a text only after a warning, without the private part and without what is empty', async () => {
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
  await user.click(screen.getByRole('button', { name: 'Bewaar als gewone tekst' }));
  await user.click(screen.getByRole('button', { name: 'Toch als tekst bewaren' }));
  expect(await blobs[0]?.text()).toBe(`Ouder Wilg

Voor welke ouder is dit?
moeder

Hoe is het voor deze ouder?
Sanne de Vries telt de uren.

Wat speelt er omheen?
slapen, werk

Wanneer voelt deze ouder zich een goede ouder?
dun. zaterdag even
`);
});

it('holds every line of the form, with the floor, except what is private', async () => {
  const t = ((key: string) => key) as Parameters<typeof schemaText>[1];
  const empty = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date());
  let full = empty;
  for (const field of lineFields) {
    full = { ...full, ...withLine(full, field, { tekst: `Dit is ${field}.`, perspectief: 'ik' }) };
  }
  const text = schemaText(
    {
      ...full,
      C_werkvloer: { ...full.C_werkvloer, zicht: { ...full.C_werkvloer?.zicht, stand: 'kost moeite' } },
    },
    t,
    ({ text: tekst }) => tekst,
  );
  for (const field of lineFields) {
    const isPrivate = privateFields.some((one) => one === field);
    expect(text.includes(`Dit is ${field}.`), field).toBe(!isPrivate);
  }
  expect(text).toContain('schema.floorStand.kost moeite. Dit is zicht.');
});
