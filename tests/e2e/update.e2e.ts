import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { library } from '../../lib/prompts/library.ts';
import { installFolder } from './harness/install-folder.ts';
import type { Panel } from './harness/panel.ts';
import { freshProfile } from './harness/profile.ts';
import { temporaryFolder } from './harness/temporary-folder.ts';
import { Workday } from './harness/workday.ts';

/** What the panel's page has and this file's own surroundings do not. */
declare const chrome: {
  storage: Record<'local' | 'session', { get: () => Promise<Record<string, unknown>> }>;
};

const phrase = 'mosterd fiets orgel dinsdag';
const own = 'Waar lachte zij deze week om?';
const ofPack = 'Hoe was het op het plein?';
const hidden = 'Wie speelde er mee?';
const schemas = {
  'Ouder Zeester': 'Zij telt ’s nachts de uren.',
  'Ouder Lantaarn': 'Hij staat er op school alleen voor.',
};

/** A person who works with an earlier version, whose panel may ask things in other words than today's. */
interface Release {
  /** The folder in tests/backups. */
  readonly name: string;
  readonly hasQuestionsOfOnesOwn: boolean;
}
const latest = { name: '0.1.0-5150363', hasQuestionsOfOnesOwn: true };
const releases: readonly Release[] = [{ name: '0.1.0', hasQuestionsOfOnesOwn: false }, latest];
const packageOf = ({ name }: Release): string => `tests/backups/${name}/naast-chrome.zip`;

const pinnedSchema = z.object({ pinned: z.tuple([z.string()]) });
const stored = (panel: Panel) => panel.page.evaluate(() => chrome.storage.local.get());

/** Fills everything that a person can leave in this version. */
async function use(day: Workday, { hasQuestionsOfOnesOwn }: Release): Promise<void> {
  const { panel } = day;
  await day.welcome('ib');
  await panel.firstSentence();
  await panel.press('Vastzetten');
  await panel.press('Voor', 'radio');

  await panel.press('Woorden', 'link');
  await panel.press('Zeggen', 'radio');
  await panel.type('Jouw tekst', 'U moet hem vaker voorlezen.');
  await panel.open('U moet');
  await panel.press('Deze regel uit');
  await panel.see('Deze regel staat uit.');

  if (hasQuestionsOfOnesOwn) {
    await panel.press('Vragen', 'link');
    await panel.press('Mijn vragen', 'link');
    await panel.press('Nieuwe vraag');
    await panel.type('Jouw vraag', own);
    await panel.press('Bewaar');
    await panel.see('Pas aan');
    await bringPack(panel);
    await panel.press('Vragen', 'link');
    await panel.type('Zoek een vraag', hidden, 'searchbox');
    await panel.press('Niet meer tonen');
    await panel.press('Terug');
  }

  await panel.makeVault(phrase);
  for (const [alias, text] of Object.entries(schemas)) {
    await panel.keepSchema(alias, text);
  }
  await panel.press('Instellingen', 'link');
  await panel.press('met je', 'radio');
}

async function bringPack(panel: Panel): Promise<void> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'pakket.json');
  const kaarten = [ofPack, hidden].map((zin, at) => ({
    id: `vraag-${at}`,
    categorie: 'OPEN',
    u: zin,
    je: zin,
    waarom: 'Een begin.',
  }));
  await writeFile(
    file,
    JSON.stringify({ naast: 'vragen', versie: 1, naam: 'Team Zuid', van: 'De Vlieger', kaarten }),
  );
  const input = await panel.page.waitForSelector('input[type="file"]');
  await input?.uploadFile(file);
  await panel.press('Voeg toe');
  await panel.see('Team Zuid is toegevoegd.');
}

const isChosen = async (panel: Panel, name: string): Promise<boolean> =>
  (await panel.find(name, 'radio')).evaluate((radio) => (radio as HTMLInputElement).checked);

/** The sentence of today of the card that was pinned, for a parent who is addressed with je. */
async function pinnedSentence(panel: Panel): Promise<string> {
  const { pinned } = pinnedSchema.parse(await stored(panel));
  const card = library.find(({ id }) => id === pinned[0]);
  if (card === undefined) throw new Error(`${pinned[0]} is in the library no more.`);
  return card.aan === 'ouder' ? card.je : card.zin;
}

/** Everything that was left is there, and does what it did. */
async function expectAll(panel: Panel, { hasQuestionsOfOnesOwn }: Release): Promise<void> {
  expect(await isChosen(panel, 'Voor')).toBe(true);
  // The moment for which it was pinned.
  await panel.press('Schrijven', 'radio');
  await panel.see(await pinnedSentence(panel));

  if (hasQuestionsOfOnesOwn) {
    await panel.press('Mijn vragen', 'link');
    await panel.see(own);
    await panel.see('Team Zuid');
    await panel.see('Niet meer getoond');
    await panel.see(hidden);
    await panel.press('Vragen', 'link');
    await panel.type('Zoek een vraag', 'plein', 'searchbox');
    await panel.see(ofPack);
    await panel.press('Terug');
  }

  await panel.press('Woorden', 'link');
  expect(await isChosen(panel, 'Zeggen')).toBe(true);
  await panel.type('Jouw tekst', 'U moet hem vaker voorlezen. Moeder is zorgmijdend.');
  await panel.see('zorgmijdend');
  expect(await panel.page.$$('summary ::-p-text(U moet)')).toEqual([]);

  await panel.press('Instellingen', 'link');
  expect(await isChosen(panel, 'met je')).toBe(true);

  await panel.press('Schema', 'link');
  await panel.type('Wachtwoordzin', phrase);
  await panel.press('Ontgrendel');
  for (const [alias, text] of Object.entries(schemas)) {
    await panel.see(alias);
    await panel.page.locator(`::-p-text(${alias})`).click();
    await panel.see(text);
    await panel.see('Dit weet je nog niet');
    await panel.see('Mensen eromheen');
    await panel.press('Alle schema’s', 'link');
  }
  // What was opened can be worked on and is kept, in the form of today.
  await panel.page.locator('::-p-text(Ouder Zeester)').click();
  await panel.press('Verder invullen', 'link');
  await panel.type('Hoe is het voor deze ouder?', ' Nu slaapt zij weer.');
  await panel.see('Opgeslagen in je kluis.');
}

/** A whole day's work, twice: more than other tests do. */
const patience = 240_000;

test.each(releases)(
  'an upgrade from $name keeps every schema, setting, pin, rule and question',
  async (release) => {
    await using profile = await freshProfile();
    await using installed = await installFolder(packageOf(release));
    const extension = installed.path;
    let before: Record<string, unknown>;
    let id: string;
    {
      await using day = await Workday.begin({ profile, extension });
      await use(day, release);
      before = await stored(day.panel);
      id = day.chromium.extension.id;
    }
    await installed.update();
    await using day = await Workday.begin({ profile, extension });
    expect(day.chromium.extension.id).toBe(id);
    expect(await stored(day.panel)).toMatchObject(before);
    await expectAll(day.panel, release);
  },
  patience,
);

test(
  'an upgrade while the vault is open locks it; a page that was read along is read on, and nothing is lost',
  async () => {
    await using installed = await installFolder(packageOf(latest));
    await using day = await Workday.begin({ extension: installed.path });
    await use(day, latest);
    const { panel } = day;
    await panel.press('Schema', 'link');
    await panel.see('Ouder Zeester');
    await day.write('consult', 'De nachten zijn zwaar. ');
    const before = await stored(panel);
    await installed.update();
    await day.chromium.updateExtension(installed.path);

    const anew = await day.chromium.openPanel(day.page);
    expect(await stored(anew)).toMatchObject(before);
    expect(await anew.page.evaluate(() => chrome.storage.session.get())).not.toHaveProperty('vaultKey');
    // The script of the version before is still in the page: it says nothing any more, and the new one reads on.
    await anew.press('Schrijven', 'radio');
    await day.write('consult', 'Hij slaapt slecht. ');
    await anew.see('bij: slapen');
    const note = await day.fieldText('consult');
    const sentence = await anew.insertFirst();
    await anew.see('Staat in Notitie consult');
    expect(await day.fieldText('consult')).toBe(note + sentence);
    await anew.press('Voor', 'radio');
    await expectAll(anew, latest);
  },
  patience,
);
