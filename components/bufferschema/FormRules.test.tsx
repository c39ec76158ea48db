import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Bufferschema, bufferschemaSchema } from '../../lib/bufferschema/schema.ts';
import { daysAfter } from '../../lib/vault/calendar.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { openPanel, storeOf, TestBrowser } from './TestPanel.tsx';

interface Words {
  readonly what: string;
  readonly why: string;
  readonly offer: string;
}
const texts: Record<string, Words> = parse(readFileSync('lib/bufferschema/form-rules/texts.yml', 'utf8'));
const wordsOf = (rule: string): Words => {
  const words = texts[rule];
  if (words === undefined) throw new Error(`${rule} says nothing`);
  return words;
};

const start = newSchema({ id: 'a1', rol: 'ib', alias: 'Ouder Duin' }, new Date());

async function openAt(path: string, content: object) {
  const browser = new TestBrowser();
  const vault = browser.newVault();
  await vault.create('lantaarn soep vrijdag klimop');
  await (await storeOf(vault)).save(bufferschemaSchema.parse({ ...start, ...content }), null);
  const panel = await openPanel(browser, { path });
  const stored = async (): Promise<Bufferschema> => {
    const read = await (await storeOf(browser.newVault())).read('a1');
    if (!read) throw new Error('the schema is gone');
    return read.schema;
  };
  return { ...panel, stored };
}

const openForm = async (content: object) => {
  const panel = await openAt('/schema/a1/invullen', content);
  await screen.findByLabelText('Schuilnaam');
  return panel;
};

const offer = (rule: string) => screen.findByRole('group', { name: wordsOf(rule).what }, { timeout: 15_000 });
/** The offer where it was looked for: what `noticeSomethingElse` wrote has its own. */
const noOffer = (rule: string) =>
  screen
    .queryAllByRole('group', { name: wordsOf(rule).what })
    .find(
      (group) => !group.closest('.field')?.contains(screen.queryByLabelText('Mijn eerste zin of vraag')),
    ) ?? null;

const sunny = Object.fromEntries(['goe', 'met', 'ste', 'sol'].map((id) => [id, { stand: 'stevig' }]));
const dun = Object.fromEntries(['goe', 'met', 'ste', 'sol'].map((id) => [id, { stand: 'dun' }]));
const worry = 'vader slaat hem met een riem';

interface Case {
  readonly rule: string;
  /** A form that it is for, and one much like it that it leaves alone. */
  readonly shows: object;
  readonly leaves: object;
  /** Part of the form to open first. */
  readonly part?: string;
  readonly buttons: readonly string[];
}

const cases: readonly Case[] = [
  {
    rule: 'R1',
    shows: { D_buffers: { goe: { tekst: 'ik vind haar een lieve moeder' } } },
    leaves: { D_buffers: { goe: { tekst: 'ze vertelde dat ze trots was dat ze rustig bleef' } } },
    buttons: ['Zet bij ‘Hier zit kracht’', 'Dit wil ik nog vragen'],
  },
  {
    rule: 'R2',
    shows: { D_buffers: { goe: { tekst: 'hij loopt al los' } } },
    leaves: { D_buffers: { goe: { tekst: 'ze is trots dat zij hem heeft leren lopen' } } },
    buttons: ['Maak er een vraag van'],
  },
  {
    rule: 'R3',
    shows: { D_buffers: { goe: { tekst: 'Moeder was trots dat ze rustig bleef.' } } },
    leaves: { D_buffers: { goe: { tekst: 'hij loopt al los' } } },
    buttons: ['Dit wil ik nog vragen'],
  },
  {
    rule: 'R4',
    shows: { D_buffers: { ste: { tekst: 'grote schulden' } } },
    leaves: { D_buffers: { ste: { tekst: 'haar zus helpt met de schulden en dat geeft lucht' } } },
    buttons: ['Zet bij ‘Wat speelt er omheen?’'],
  },
  {
    rule: 'R5',
    shows: { D_buffers: { sol: { tekst: 'buren, kerk' } } },
    leaves: { D_buffers: { sol: { tekst: 'bij de buren voelt ze zich gesteund' } } },
    buttons: ['Voelt als steun', 'Kijkt kritisch mee', 'Dit wil ik nog vragen'],
  },
  {
    rule: 'R6',
    shows: { D_buffers: { ste: { tekst: 'ouders vinden allebei dat het zwaar is' } } },
    leaves: { D_buffers: { ste: { tekst: 'ze vindt dat het zwaar is' } } },
    buttons: ['Maak ook een schema voor de andere ouder'],
  },
  {
    rule: 'R7',
    shows: { D_buffers: dun },
    leaves: { D_buffers: { ...dun, met: { stand: 'dun', perspectief: 'ouder' } } },
    buttons: ['Neem twee vragen mee'],
  },
  {
    rule: 'R9',
    shows: { A_situatie: { beleving: 'Moeder moet eerder naar bed' } },
    leaves: { A_situatie: { beleving: 'Moeder moet elke ochtend om vijf uur op' } },
    buttons: ['Zet bij ‘Mijn kleine stap’'],
  },
  {
    rule: 'R10',
    shows: { A_situatie: { beleving: 'Vader is een controlfreak' } },
    leaves: { A_situatie: { beleving: '“Ik ben een controlfreak”, zegt moeder lachend' } },
    buttons: [],
  },
  {
    rule: 'R11',
    shows: { A_situatie: { beleving: 'Ze zit op basisschool De Wilg.' } },
    leaves: { A_situatie: { beleving: 'Ze zit in groep vijf.' } },
    buttons: [],
  },
  {
    rule: 'R14',
    shows: { E_kans: { gemeenschap: { wie: 'het wijkteam' } } },
    leaves: { E_kans: { gemeenschap: { wie: 'haar zus' } } },
    part: 'Wat er nu kan',
    buttons: ['Is afgesproken met de ouder'],
  },
  {
    rule: 'R15',
    shows: { D_buffers: dun },
    leaves: { D_buffers: { ...dun, ste: { stand: 'stevig' } } },
    buttons: [],
  },
  {
    rule: 'R16',
    shows: { D_buffers: sunny, A_situatie: { beleving: worry } },
    leaves: { D_buffers: { ...sunny, ste: { stand: 'dun' } }, A_situatie: { beleving: worry } },
    buttons: [],
  },
  {
    rule: 'R17',
    shows: { G_mijzelf: { raakt: 'de stilte' } },
    leaves: {},
    part: 'Wat gebeurt er bij mij?',
    buttons: [],
  },
  {
    rule: 'R18',
    shows: { wisDatum: daysAfter(new Date(), 1) },
    leaves: { wisDatum: daysAfter(new Date(), 5) },
    buttons: [],
  },
];

describe.each(cases)('$rule', ({ rule, shows, leaves, part, buttons }) => {
  it('is a quiet offer with its reason, and stays away once it is left, also when one comes back', async () => {
    const { user } = await openForm(shows);
    if (part) await user.click(screen.getByText(part));
    const hint = within(await offer(rule));
    const { why, offer: can } = wordsOf(rule);
    expect(hint.getByText(why)).toBeDefined();
    expect(hint.getByText(can)).toBeDefined();
    expect(hint.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...buttons,
      'Laat staan',
    ]);
    await user.click(hint.getByRole('button', { name: 'Laat staan' }));
    expect(noOffer(rule)).toBeNull();

    await user.click(screen.getByRole('link', { name: 'Alle schema’s' }));
    await user.click(await screen.findByRole('link', { name: /Ouder Duin/ }));
    await user.click(await screen.findByRole('link', { name: 'Verder invullen' }));
    await screen.findByLabelText('Schuilnaam');
    if (part) await user.click(screen.getByText(part));
    await noticeSomethingElse(user);
    expect(noOffer(rule)).toBeNull();
  });

  it('leaves alone what only looks like it', async () => {
    const { user } = await openForm(leaves);
    if (part) await user.click(screen.getByText(part));
    await noticeSomethingElse(user);
    expect(noOffer(rule)).toBeNull();
  });
});

/** Writes what is noticed elsewhere: by then the whole form was looked at. */
async function noticeSomethingElse(user: Awaited<ReturnType<typeof openForm>>['user']): Promise<void> {
  await user.click(screen.getByLabelText('Mijn eerste zin of vraag'));
  await user.paste('rustig blijven bij deze zeurende vader');
  await screen.findAllByRole('group', { name: wordsOf('R10').what }, { timeout: 15_000 });
}

describe('what the whole form offers', () => {
  it('R7 gives two questions to take along, and keeps one that was there', async () => {
    const { user, stored } = await openForm({
      D_buffers: { ...dun, ste: { stand: 'dun', navraag: 'Wie belt u?' } },
    });
    const hint = within(await offer('R7'));
    await user.click(hint.getByRole('button', { name: 'Neem twee vragen mee' }));
    await waitFor(async () =>
      expect((await stored()).D_buffers).toMatchObject({
        goe: { navraag: 'Wanneer dacht u: dat ging goed?' },
        ste: { navraag: 'Wie belt u?' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Bekijk wat je weet' }));
    expect(await screen.findByText('Wanneer dacht u: dat ging goed?')).toBeDefined();
  });

  it('R8 is no hint but a question in the end view, and never a lack', async () => {
    await openForm({ D_buffers: { ...sunny, sol: { stand: 'nog niet gevraagd' } } });
    expect(noOffer('R8')).toBeNull();
    const { user } = await openAt('/schema/a1', {
      D_buffers: { ...sunny, sol: { stand: 'nog niet gevraagd' } },
    });
    const open = await screen.findByRole('region', { name: 'Dit weet je nog niet' });
    expect(within(open).getByText('Wie kijkt met begrip naar deze ouder?')).toBeDefined();
    expect(document.body.textContent).not.toMatch(/onvolledig|ontbreekt|vergeten/i);
    await user.click(
      within(open).getAllByRole('button', { name: 'Er is een antwoord' }).at(-1) as HTMLElement,
    );
  });
});

describe('R12', () => {
  it('opens a card that is closed, never left standing, and comes back for another worry', async () => {
    const { user } = await openForm({ A_situatie: { beleving: worry } });
    const card = within(await offer('R12'));
    expect(card.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Sluit deze kaart']);
    await user.click(card.getByRole('button', { name: 'Sluit deze kaart' }));
    expect(noOffer('R12')).toBeNull();
    const field = screen.getByLabelText('Hoe is het voor deze ouder?');
    await user.click(field);
    await user.paste(', dat zegt hij zelf.');
    await noticeSomethingElse(user);
    expect(noOffer('R12')).toBeNull();
    await user.click(field);
    await user.paste(' De baby werd alleen thuis gelaten.');
    expect(await offer('R12')).toBeDefined();
  });

  it('stands in the end view and in intervisie too', async () => {
    const { user } = await openAt('/schema/a1', { A_situatie: { beleving: worry } });
    await user.click(within(await offer('R12')).getByRole('button', { name: 'Sluit deze kaart' }));
    expect(noOffer('R12')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Bespreken met collega’s' }));
    await user.click(await screen.findByLabelText(/Ronde 1 van 5/));
    await user.paste('hoe nu verder, want oom misbruikt haar');
    expect(await offer('R12')).toBeDefined();
  });
});

describe('R13', () => {
  it('is left standing for that question only', async () => {
    const { user } = await openAt('/schema/a1/intervisie', {
      H_intervisie: {
        verduidelijking: [
          'Wie brengt hem?',
          'Zou je niet eerst moeder alleen spreken?',
          'Waarom niet bellen?',
        ],
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Volgende ronde' }));
    const { what, why } = wordsOf('R13');
    await waitFor(() => expect(screen.getAllByRole('group', { name: what })).toHaveLength(2));
    const first = within(screen.getAllByRole('group', { name: what })[0] as HTMLElement);
    expect(first.getByText(why)).toBeDefined();
    await user.click(first.getByRole('button', { name: 'Laat staan' }));
    expect(screen.getAllByRole('group', { name: what })).toHaveLength(1);
    expect(screen.getByText('Zou je niet eerst moeder alleen spreken?')).toBeDefined();
  });
});
