import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from '../bufferschema/TestPanel.tsx';

afterEach(() => vi.restoreAllMocks());

const schema = bufferschemaSchema.parse({
  ...newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date()),
  ouderrol: 'moeder',
  A_situatie: { beleving: { tekst: 'Sanne de Vries telt de uren.', perspectief: 'ouder' } },
  B_omstandigheden: [{ soort: 'kind', tekst: 'slapen' }, { soort: 'werk' }],
  D_buffers: { goe: { stand: 'dun', tekst: 'zaterdag even' }, met: {}, ste: {}, sol: {} },
  G_mijzelf: { raakt: 'Dit raakt mij.' },
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
