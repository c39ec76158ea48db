import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Bufferschema, bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from './TestPanel.tsx';

const phrase = 'lantaarn soep vrijdag klimop';

async function openBrowser(...schemas: Bufferschema[]): Promise<TestBrowser> {
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create(phrase);
  const store = await storeOf(vault);
  for (const schema of schemas) await store.save(schema, null);
  return browser;
}

const empty = (id: string, alias: string) => newSchema({ id, rol: 'jv', alias }, new Date());

const filled = bufferschemaSchema.parse({
  ...empty('a1', 'Ouder Zeester'),
  wisDatum: '2099-02-20',
  ouderrol: 'moeder',
  kindBand: '0-1',
  A_situatie: { beleving: { tekst: 'Ze telt de uren.', perspectief: 'ouder' } },
  B_omstandigheden: [{ soort: 'kind' }, { soort: 'werk' }],
  D_buffers: {
    goe: { stand: 'wisselend', tekst: 'zaterdag werd haar dochter stil' },
    met: { stand: 'dun' },
    ste: { stand: 'stevig', tekst: 'haar zus belt elke avond' },
    sol: { stand: 'nog niet gevraagd' },
  },
  E_kans: { gekozenBuffer: 'ste' },
});

const stored = async (browser: TestBrowser) => {
  const entries = await (await storeOf(browser.newVault())).list();
  return entries.flatMap((entry) => (entry.kind === 'readable' ? [entry.schema] : []));
};

describe('the list', () => {
  it('shows alias, parent, age and when it goes, and no names or completeness', async () => {
    await openPanel(await openBrowser(filled));
    const row = (await screen.findByText('Ouder Zeester')).closest('li');
    expect(row?.textContent).toBe('Ouder Zeestermoeder · kind 0–1 jaarWist zichzelf op 20 februari');
  });

  it('says that it is empty, and what this place is', async () => {
    await openPanel(await openBrowser());
    expect(await screen.findByText('Hier staat nog geen schema. Begin met een schuilnaam.')).toBeDefined();
    expect(screen.getByText(/Het is geen dossier/)).toBeDefined();
  });

  it('shows a record that does not open as it is, beside the others', async () => {
    const browser = await openBrowser(filled, empty('b2', 'Ouder Duin'));
    const row = await browser.database.records.get('a1');
    await browser.database.records.put({ ...(row as object), version: 9 });
    const { user } = await openPanel(browser);
    expect(await screen.findByText('Ouder Duin')).toBeDefined();
    const damaged = await screen.findByText(
      /Dit schema gaat niet open. Het is bewaard zoals het is, tot 20 februari/,
    );
    expect(await browser.database.records.count()).toBe(2);

    await user.click(within(damaged.closest('li') as HTMLElement).getByRole('button', { name: 'Wis' }));
    await user.click(await screen.findByRole('button', { name: 'Zet terug' }));
    expect(await screen.findByText(/Dit schema gaat niet open/)).toBeDefined();
    expect(await browser.database.records.get('a1')).toMatchObject({ version: 9 });
  });

  it('finds a schema by its schuilnaam, once there are many', async () => {
    const names = ['Wilg', 'Duin', 'Beuk', 'Schelp', 'Wolk', 'Tulp', 'Veer', 'Brug', 'Zwaan'];
    const all = names.map((name) => empty(name, `Ouder ${name}`));
    const { user } = await openPanel(await openBrowser(...all));
    await user.type(await screen.findByLabelText('Zoek op schuilnaam'), 'wol');
    await waitFor(() => expect(screen.queryByText('Ouder Wilg')).toBeNull());
    expect(screen.getByText('Ouder Wolk')).toBeDefined();
    await user.type(screen.getByLabelText('Zoek op schuilnaam'), 'xyz');
    expect(await screen.findByText('Er is geen schema met deze schuilnaam.')).toBeDefined();
  });

  it('shows at once what another window saves', async () => {
    const browser = await openBrowser(filled);
    await openPanel(browser);
    await screen.findByText('Ouder Zeester');
    await (await storeOf(browser.newVault())).save(empty('b2', 'Ouder Duin'), null);
    expect(await screen.findByText('Ouder Duin')).toBeDefined();
  });
});

describe('the three-minute path', () => {
  // Some hundreds of keys: on a machine that is busy with other things that takes long.
  it('goes from nothing to what you know, by keyboard alone', { timeout: 120_000 }, async () => {
    const browser = await openBrowser();
    const { user } = await openPanel(browser, {
      prompting: {
        openings: () => ['Hoe zijn de avonden voor u?', 'Waar denkt u aan als het stil is?'],
        questions: (_, gap) => [{ id: '1', sentence: `Vraag bij ${gap.field}?`, why: 'Omdat het telt.' }],
      },
    });
    const link = await screen.findByRole('link', { name: 'Nieuw schema, in drie minuten' });
    await user.tab();
    expect(document.activeElement).toBe(link);
    await user.keyboard('{Enter}');

    const alias = await screen.findByLabelText<HTMLInputElement>('Schuilnaam');
    expect(alias.value).toMatch(/^Ouder \p{L}+/u);
    const to = async (element: HTMLElement) => {
      for (let step = 0; document.activeElement !== element; step++) {
        if (step > 60) throw new Error('this element cannot be reached with Tab');
        await user.tab();
      }
    };
    await to(screen.getByLabelText('moeder'));
    await user.keyboard(' ');
    await to(screen.getByLabelText('Hoe is het voor deze ouder?'));
    await user.keyboard('Ze durft overdag niet te gaan liggen.');
    await to(screen.getByLabelText('De ouder zei dit zelf'));
    await user.keyboard(' ');
    await to(screen.getByLabelText('slapen'));
    await user.keyboard(' ');
    await to(screen.getByLabelText('werk'));
    await user.keyboard(' ');
    const block = (name: string) => within(screen.getByRole('group', { name }));
    for (const [name, stand] of [
      ['Goede-ouder-ervaringen', 'wisselend'],
      ['Van een afstandje kijken', 'dun'],
      ['Taakverdeling en steun', 'stevig'],
      ['Mensen eromheen', 'nog niet gevraagd'],
    ] as const) {
      await to(block(name).getByLabelText('stevig'));
      await user.click(block(name).getByLabelText(stand));
    }
    await to(block('Taakverdeling en steun').getByLabelText('In een halve zin'));
    await user.keyboard('haar zus belt elke avond');
    await user.click(block('Welke buffer kan nu groeien?').getByLabelText('Taakverdeling en steun'));
    await to(screen.getByRole('button', { name: 'Geef een voorbeeld' }));
    await user.keyboard('{Enter}');
    await to(screen.getByRole('button', { name: 'Bekijk wat je weet' }));
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('heading', { name: alias.value })).toBeDefined();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Vier buffers rond de werkvloer. Goede-ouder-ervaringen: wisselend. Van een afstandje kijken: dun. ' +
        'Taakverdeling en steun: stevig, kan groeien. Mensen eromheen: nog niet gevraagd.',
    );
    const known = within(screen.getByRole('region', { name: 'Dit weet je' }));
    expect(known.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ze durft overdag niet te gaan liggen.',
      'haar zus belt elke avond (jouw indruk)',
      'Er speelt iets rond: slapen en werk.',
    ]);
    const unknown = within(screen.getByRole('region', { name: 'Dit weet je nog niet' }));
    expect(unknown.getAllByRole('article')).toHaveLength(1);
    expect(unknown.getByText('Mensen eromheen')).toBeDefined();
    expect(unknown.getByText('Vraag bij sol?')).toBeDefined();
    expect(await stored(browser)).toMatchObject([
      {
        alias: alias.value,
        ouderrol: 'moeder',
        A_situatie: { beleving: { perspectief: 'ouder' } },
        F_gesprek: { opening: { tekst: 'Hoe zijn de avonden voor u?' } },
      },
    ]);
  });

  it('keeps every field away from the browser’s own checkers', async () => {
    await openPanel(await openBrowser(), { path: '/schema/nieuw' });
    await screen.findByLabelText('Schuilnaam');
    for (const field of screen.getAllByRole('textbox')) {
      expect(field.getAttribute('spellcheck')).toBe('false');
      expect(field.getAttribute('autocomplete')).toBe('off');
      expect(field.getAttribute('writingsuggestions')).toBe('false');
    }
  });

  it('stores nothing until something is changed', async () => {
    const browser = await openBrowser();
    const { user } = await openPanel(browser, { path: '/schema/nieuw' });
    await screen.findByLabelText('Schuilnaam');
    await user.click(screen.getByRole('link', { name: 'Alle schema’s' }));
    expect(await screen.findByText(/Hier staat nog geen schema/)).toBeDefined();
    expect(await browser.database.records.count()).toBe(0);
  });

  it('keeps the schuilnaam while the field is empty', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1/invullen' });
    await user.clear(await screen.findByLabelText('Schuilnaam'));
    expect(screen.getByText('Zonder schuilnaam blijft ‘Ouder Zeester’ staan.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Andere' }));
    await waitFor(async () => expect((await stored(browser))[0]?.alias).not.toBe('Ouder Zeester'));
  });

  it('gives back an own opening sentence that a suggestion replaced', async () => {
    const { user } = await openPanel(await openBrowser(filled), {
      path: '/schema/a1/invullen',
      prompting: { openings: () => ['Eerste vraag?', 'Tweede vraag?'] },
    });
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Mijn eerste zin of vraag');
    await user.click(screen.getByRole('button', { name: 'Geef een voorbeeld' }));
    await user.click(screen.getByRole('button', { name: 'Andere vraag' }));
    expect(field.value).toBe('Tweede vraag?');
    await user.type(field, ' Of anders?');
    await user.click(screen.getByRole('button', { name: 'Andere vraag' }));
    expect(field.value).toBe('Eerste vraag?');
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(field.value).toBe('Tweede vraag? Of anders?');
  });
});

describe('saving', () => {
  const experience = () => screen.findByLabelText<HTMLTextAreaElement>('Hoe is het voor deze ouder?');

  it('says "opgeslagen" when it is, and is there after a restart', async () => {
    const browser = await openBrowser(filled);
    const { user, unmount } = await openPanel(browser, { path: '/schema/a1/invullen' });
    expect(await screen.findByText('Wordt vanzelf bewaard in je kluis.')).toBeDefined();
    await user.type(await experience(), ' En ze is moe.');
    expect(await screen.findByText('Opgeslagen in je kluis.')).toBeDefined();
    expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Ze telt de uren. En ze is moe.');
    unmount();

    browser.restart();
    const again = await openPanel(browser, { path: '/schema/a1/invullen' });
    await again.user.type(await screen.findByLabelText('Wachtwoordzin'), `${phrase}{Enter}`);
    expect((await experience()).value).toBe('Ze telt de uren. En ze is moe.');
  });

  it('saves what was typed last when the form is left at once', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1/invullen' });
    await user.type(await experience(), '!');
    await user.click(screen.getByRole('link', { name: 'Alle schema’s' }));
    await waitFor(async () =>
      expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Ze telt de uren.!'),
    );
  });

  it('shows in the end view, and when one goes on filling in, what was typed last', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1' });
    await user.click(await screen.findByRole('link', { name: 'Verder invullen' }));
    await user.type(await experience(), ' En nu slaapt ze.');
    await user.click(screen.getByRole('button', { name: 'Bekijk wat je weet' }));
    const known = within(await screen.findByRole('region', { name: 'Dit weet je' }));
    expect(await known.findByText('Ze telt de uren. En nu slaapt ze.')).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Verder invullen' }));
    expect((await experience()).value).toBe('Ze telt de uren. En nu slaapt ze.');
  });

  it('never moves the date of destruction', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1/invullen' });
    await user.type(await experience(), '!');
    await screen.findByText('Opgeslagen in je kluis.');
    expect(await browser.database.records.get('a1')).toMatchObject({ destroyAt: '2099-02-20', version: 2 });
  });

  it('says that there is no room, keeps the text, and saves it when there is', async () => {
    const browser = await openBrowser(filled);
    const full = vi.fn(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    browser.database.records.hook('updating', full);
    const { user } = await openPanel(browser, { path: '/schema/a1/invullen' });
    await user.type(await experience(), '!');
    expect(
      await screen.findByText('Er is geen ruimte meer om te bewaren. Je tekst staat nog hier.'),
    ).toBeDefined();
    expect((await experience()).value).toBe('Ze telt de uren.!');
    expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Ze telt de uren.');
    const attempts = full.mock.calls.length;
    await user.click(screen.getByRole('button', { name: 'Bekijk wat je weet' }));
    await waitFor(() => expect(full.mock.calls.length).toBeGreaterThan(attempts));
    await screen.findByRole('button', { name: 'Probeer opnieuw' });
    expect(await experience()).toBeDefined();

    browser.database.records.hook('updating').unsubscribe(full);
    // The button of the attempt before may still be going away: who sees one, presses it.
    await waitFor(async () => {
      const again = screen.queryByRole('button', { name: 'Probeer opnieuw' });
      if (again) await user.click(again);
      expect(screen.getByText('Opgeslagen in je kluis.')).toBeDefined();
    });
  });
});

describe('two windows on one schema', () => {
  const experience = () => screen.findByLabelText<HTMLTextAreaElement>('Hoe is het voor deze ouder?');

  /** Another window that has this text ready to save. */
  async function readyElsewhere(browser: TestBrowser, text: string): Promise<() => Promise<unknown>> {
    const store = await storeOf(browser.newVault());
    const now = await store.read('a1');
    if (!now) throw new Error('the schema is gone');
    const A_situatie = { beleving: { tekst: text, perspectief: 'ik' as const } };
    return () => store.save({ ...now.schema, A_situatie }, now.version);
  }

  it('shows the change of the other one', async () => {
    const browser = await openBrowser(filled);
    await openPanel(browser, { path: '/schema/a1/invullen' });
    const field = await experience();
    await (await readyElsewhere(browser, 'Het gaat beter.'))();
    await waitFor(() => expect(field.value).toBe('Het gaat beter.'));
  });

  async function conflict() {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1/invullen' });
    const field = await experience();
    const save = await readyElsewhere(browser, 'Andere regel.');
    await user.click(field);
    // The other window has begun to save, and this one does so after a moment of rest.
    const saved = save();
    await user.paste(' Mijn regel.');
    await saved;
    await screen.findByText('Dit schema is in een ander venster veranderd. Je tekst staat nog hier.');
    return { browser, user, field };
  }

  it('asks when both changed it, and keeps mine when I say so', async () => {
    const { browser, user, field } = await conflict();
    expect(field.value).toContain('Mijn regel.');
    expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Andere regel.');
    await user.click(screen.getByRole('button', { name: 'Bewaar wat hier staat' }));
    expect(await screen.findByText('Opgeslagen in je kluis.')).toBeDefined();
    expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toContain('Mijn regel.');
  });

  it('asks when both changed it, and shows the other when I say so', async () => {
    const { browser, user, field } = await conflict();
    await user.click(screen.getByRole('button', { name: 'Toon de andere versie' }));
    await waitFor(() => expect(field.value).toBe('Andere regel.'));
    expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Andere regel.');
  });

  it('keeps the form when the other window deletes the schema, and can store it again', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1/invullen' });
    const field = await experience();
    await (await storeOf(browser.newVault())).remove('a1');
    await user.type(field, ' Toch nog iets.');
    expect(await screen.findByText(/in een ander venster gewist/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Bewaar wat hier staat' }));
    expect(await screen.findByText('Opgeslagen in je kluis.')).toBeDefined();
    expect(await stored(browser)).toHaveLength(1);
  });
});

describe('what a schema says', () => {
  const questions = () => [
    { id: '1', sentence: 'Bij wie kunt u even op adem komen?', why: 'Adem geeft ruimte.' },
    { id: '2', sentence: 'Wie snapt hoe het is?', why: '' },
  ];

  it('offers another question, and makes one the first sentence, with the way back', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1', prompting: { questions } });
    const card = within(await screen.findByRole('article'));
    expect(card.getByText('Adem geeft ruimte.')).toBeDefined();
    await user.click(card.getByRole('button', { name: 'Andere vraag' }));
    await user.click(card.getByRole('button', { name: 'Maak eerste zin' }));
    expect(await screen.findByText('Staat als je eerste zin')).toBeDefined();
    expect((await stored(browser))[0]?.F_gesprek.opening?.tekst).toBe('Wie snapt hoe het is?');
    await user.click(screen.getByRole('button', { name: 'Haal terug' }));
    await waitFor(async () => expect((await stored(browser))[0]?.F_gesprek.opening).toBeUndefined());
  });

  it('closes an open point with what the parent answered, and asks again what was left open', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1', prompting: { questions } });
    const card = within(await screen.findByRole('article'));
    await user.click(card.getByRole('button', { name: 'Er is een antwoord' }));
    await user.click(card.getByRole('button', { name: 'Laat open' }));
    expect((await stored(browser))[0]?.D_buffers.sol.stand).toBe('nog niet gevraagd');
    await user.click(card.getByRole('button', { name: 'Er is een antwoord' }));
    await user.type(card.getByLabelText('Wat zei de ouder?'), 'de buurvrouw oordeelt nooit');
    await user.click(card.getByLabelText('stevig'));
    await user.click(card.getByRole('button', { name: 'Zet in het schema' }));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect((await stored(browser))[0]?.D_buffers.sol).toEqual({
      stand: 'stevig',
      tekst: 'de buurvrouw oordeelt nooit',
      perspectief: 'ouder',
    });
    const said = within(screen.getByRole('region', { name: 'Dit weet je' }));
    expect(said.getByText('de buurvrouw oordeelt nooit')).toBeDefined();
  });

  it('points out a name in an answer before it is saved', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1', prompting: { questions } });
    const card = within(await screen.findByRole('article'));
    await user.click(card.getByRole('button', { name: 'Er is een antwoord' }));
    await user.type(card.getByLabelText('Wat zei de ouder?'), 'met Sanne de Vries');
    await user.click(card.getByRole('button', { name: 'Zet in het schema' }));
    expect(await screen.findByText(/Is ‘Sanne de Vries’ een naam/)).toBeDefined();
    expect(JSON.stringify(await stored(browser))).not.toContain('Sanne');
    await user.click(screen.getByRole('button', { name: 'Toch bewaren' }));
    await waitFor(async () => expect(JSON.stringify(await stored(browser))).toContain('Sanne de Vries'));
  });

  it('puts a question on the preparation list, once', async () => {
    const { user } = await openPanel(await openBrowser(filled), {
      path: '/schema/a1',
      prompting: { questions },
    });
    await user.click(await screen.findByRole('button', { name: 'Zet bij voorbereiding' }));
    const there = await screen.findByRole('link', { name: 'Staat bij je voorbereiding' });
    expect(there.getAttribute('href')).toBe('/vragen/voorbereiden');
    expect(screen.queryByRole('button', { name: 'Zet bij voorbereiding' })).toBeNull();
  });

  it('shows the open point itself when the library has no question for it', async () => {
    await openPanel(await openBrowser(filled), { path: '/schema/a1' });
    const card = within(await screen.findByRole('article'));
    expect(card.getByText('Wie kijkt met begrip naar deze ouder?')).toBeDefined();
    expect(card.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Er is een antwoord']);
  });

  it('deletes at once, and puts it back from the list', async () => {
    const browser = await openBrowser(filled);
    const { user } = await openPanel(browser, { path: '/schema/a1' });
    await user.click(await screen.findByRole('button', { name: 'Wis dit schema' }));
    expect(await screen.findByText('Ouder Zeester is gewist')).toBeDefined();
    expect(await browser.database.records.count()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(await screen.findByRole('link', { name: /Ouder Zeester/ })).toBeDefined();
    expect(await browser.database.records.count()).toBe(1);
  });

  it('says so when it is gone', async () => {
    await openPanel(await openBrowser(), { path: '/schema/nergens' });
    expect(await screen.findByText('Dit schema is er niet meer.')).toBeDefined();
  });
});

describe('what leads to a person', () => {
  const experience = () => screen.findByLabelText('Hoe is het voor deze ouder?');

  it('is a citizen service number: that field is not saved and says so, the rest is', async () => {
    const browser = await openBrowser(empty('a1', 'Ouder Duin'));
    const { user } = await openPanel(browser, { path: '/schema/a1/invullen' });
    await user.type(await experience(), 'Zij is moe.');
    await waitFor(async () =>
      expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Zij is moe.'),
    );
    await user.click(await experience());
    await user.paste(' Nummer 111222333');
    await user.click(screen.getByLabelText('moeder'));
    expect(await screen.findByText(/Er staat een burgerservicenummer in/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Toch bewaren' })).toBeNull();
    expect(await screen.findByText('Eén veld is niet bewaard, de rest wel.')).toBeDefined();
    await waitFor(async () => expect((await stored(browser))[0]?.ouderrol).toBe('moeder'));
    expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Zij is moe.');
    await user.clear(await experience());
    await user.paste('Zij is weer moe.');
    await waitFor(async () =>
      expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Zij is weer moe.'),
    );
    expect(await screen.findByText('Opgeslagen in je kluis.')).toBeDefined();
  });

  it('is a name: it is pointed out first, and saved when somebody wants that', async () => {
    const browser = await openBrowser(empty('a1', 'Ouder Duin'));
    const { user, location } = await openPanel(browser, { path: '/schema/a1/invullen' });
    await user.click(await experience());
    await user.paste('Dit gaat over Sanne de Vries.');
    expect(await screen.findByText(/Is ‘Sanne de Vries’ een naam\?/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Bekijk wat je weet' }));
    expect(location.history?.at(-1)).toBe('/schema/a1/invullen');
    expect(JSON.stringify(await stored(browser))).not.toContain('Sanne');
    await user.click(screen.getByRole('button', { name: 'Toch bewaren' }));
    expect(await screen.findByText('Opgeslagen in je kluis.')).toBeDefined();
    expect((await stored(browser))[0]?.A_situatie.beleving?.tekst).toBe('Dit gaat over Sanne de Vries.');
  });
});
