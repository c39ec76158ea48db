import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshProfile } from '../../tests/e2e/harness/profile.ts';
import { Workday } from '../../tests/e2e/harness/workday.ts';
import { capture, type Moment, sideBySide } from './side-by-side.ts';

const passphrase = 'mosterd fiets orgel dinsdag';

/** Says each step in words, and keeps the pictures in order. */
class Album {
  private readonly folder: string;
  private readonly moments = new Map<string, Moment>();
  private pictures = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  say(sentence: string): void {
    console.log(`- ${sentence}`);
  }

  /** A picture of the real side panel. */
  async add(day: Workday, name: string): Promise<void> {
    await day.panel.picture(this.next(name));
  }

  /** The dossier with the panel next to it, as a person sees them. */
  async addBoth(day: Workday, name: string): Promise<void> {
    this.moments.set(this.next(name), await capture(day));
  }

  /** Puts together what `addBoth` took; at the end, because it needs the tab in front. */
  async finish(day: Workday): Promise<void> {
    for (const [file, moment] of this.moments) await writeFile(file, await sideBySide(day, moment));
  }

  private next(name: string): `${string}.png` {
    this.pictures += 1;
    return join(this.folder, `${String(this.pictures).padStart(2, '0')}-${name}.png`) as `${string}.png`;
  }
}

/** Does the main job by itself in a browser without a screen. @throws when any step cannot be done. */
export async function takeTour(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const album = new Album(folder);
  await using profile = await freshProfile();
  {
    await using day = await Workday.begin({ profile, scale: 2 });
    await writeNote(day, album);
    await checkWords(day, album);
    await fillSchema(day, album);
  }
  album.say('The browser is closed and started again.');
  await using day = await Workday.begin({ profile, scale: 2 });
  await openVaultAgain(day, album);
  await album.finish(day);
  await reportRequests(day, album);
  console.log(`Pictures of the real side panel are in ${folder}.`);
}

async function writeNote(day: Workday, album: Album): Promise<void> {
  const { panel } = day;
  await panel.find('Begin');
  album.say('The panel opens next to the demo dossier and asks for a role.');
  await album.add(day, 'welkom');
  await day.welcome('jv');

  await day.write('consult', ' Overdag huilt Mila vaak, en dan tilt moeder haar op.');
  await panel.see('Leest mee in: Notitie consult');
  await panel.see('bij: slapen');
  await panel.see('bij: huilen');
  await panel.see('· bij: slapen');
  album.say(
    'A nurse types a note; the panel reads along, says in which field, and offers questions that fit.',
  );
  await album.addBoth(day, 'naast-het-dossier');
  await album.add(day, 'vragen');

  const before = await day.fieldText('consult');
  const sentence = await panel.insertFirst();
  await panel.see('Staat in Notitie consult');
  const after = await day.fieldText('consult');
  if (!after.includes(sentence)) throw new Error('The sentence did not arrive in the note.');
  album.say(`One click puts a sentence in the note, read back to be sure: "${sentence}"`);
  await album.addBoth(day, 'in-het-dossier');

  await panel.press('Haal terug');
  await panel.see('Teruggehaald.');
  if ((await day.fieldText('consult')) !== before) throw new Error('The note is not what it was.');
  album.say('Another click takes it out again; the note is exactly what it was.');
}

async function checkWords(day: Workday, album: Album): Promise<void> {
  const { panel } = day;
  await panel.press('Woorden', 'link');
  await panel.press('Zeggen', 'radio');
  await panel.type('Jouw tekst', 'Fijn dat u er bent. U moet hem vaker voorlezen.');
  await panel.see('Om nog even naar te kijken');
  album.say('In Woorden she weighs a sentence: first what is good already, then what may close the door.');
  await album.add(day, 'woorden');
  await panel.open('U moet');
  await panel.see('Wat het kan doen');
  album.say('Each finding says what it can do, why, and offers other words; leaving it weighs as much.');
  await album.add(day, 'bevinding');
  await panel.press('Neem over');
  await panel.see('Overgenomen.');
}

async function fillSchema(day: Workday, album: Album): Promise<void> {
  const { panel } = day;
  await panel.press('Schema', 'link');
  await panel.type('Kies een wachtwoordzin', passphrase);
  await panel.type('Nog een keer', passphrase);
  await album.add(day, 'kluis');
  await panel.press('Maak mijn kluis');
  album.say('A passphrase makes the vault; everything in it is sealed before it reaches the disk.');
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.press('vader', 'radio');
  await panel.type('Hoe is het voor deze ouder?', 'Hij voelt zich alleen staan op school.');
  await panel.choose('Taakverdeling en steun', 'dun');
  await panel.choose('Mensen eromheen', 'nog niet gevraagd');
  await panel.choose('Welke buffer kan nu groeien?', 'Taakverdeling en steun');
  await panel.press('Geef een voorbeeld');
  await panel.see('Opgeslagen in je kluis.');
  album.say('A bufferschema takes three minutes and saves itself.');
  await album.add(day, 'schema');
  await panel.press('Bekijk wat je weet');
  await panel.see('Dit weet je nog niet');
  album.say('At the end it shows what is known, and what to ask next time.');
  await album.add(day, 'eindbeeld');
}

async function openVaultAgain(day: Workday, album: Album): Promise<void> {
  const { panel } = day;
  await panel.press('Schema', 'link');
  await panel.find('Wachtwoordzin', 'textbox');
  await album.add(day, 'op-slot');
  await panel.type('Wachtwoordzin', passphrase);
  await panel.press('Ontgrendel');
  await panel.see('vader');
  album.say('After a restart the passphrase brings the schema back.');
  await album.add(day, 'weer-open');
  await panel.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await panel.press('Vragen', 'link');
  await panel.find('Zet in dossier');
  await album.add(day, 'donker');
}

async function reportRequests(day: Workday, album: Album): Promise<void> {
  const requests = await day.chromium.close();
  const own = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  if (own.length > 0) throw new Error(`The extension asked for ${own.map(({ url }) => url).join(', ')}`);
  album.say(`Of the ${requests.length} requests the browser made, the extension made none.`);
}
