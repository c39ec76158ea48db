/**
 * One walk past every view and state of the real panel. What is done at each stop is up to who walks: a picture, a
 * check by axe, a look at every width, or what a screen reader would say.
 */
import { Panel } from '../e2e/harness/panel.ts';
import { Withheld } from '../e2e/harness/withhold.ts';
import type { Workday } from '../e2e/harness/workday.ts';

/** Called at every stop, with a name that says what is on screen, and where when it is not the panel beside the record. */
export type Look = (name: string, elsewhere?: Panel) => Promise<void>;

/** The part of the browser that the panel has and that is used here. */
declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

export const passphrase = 'mosterd fiets orgel dinsdag';

/** The first run: welcome, and how it works. */
export async function walkWelcome({ panel }: Workday, look: Look): Promise<void> {
  await panel.see('Fijn dat je er bent');
  await look('welkom');
  await panel.press('Begin');
  await panel.see('Kies eerst je rol.');
  await look('welkom-kies-eerst');
  await panel.press('Jeugd\u00adverpleeg\u00adkundige Consultatie\u00adbureau, huisbezoek, school', 'radio');
  await panel.press('Kijk eerst hoe het werkt');
  await panel.see('Om nog even naar te kijken');
  await look('uitleg-proberen');
  await panel.press('Verder');
  await panel.see('Wat Naast nooit doet');
  await look('uitleg-wat-het-doet');
  await panel.press('Verder');
  await panel.see('Vertel het gerust aan ouders');
  await look('uitleg-vertel-het');
  await panel.press('Begin');
  await panel.find('Vragen', 'link');
  await panel.page.mouse.move(1, 1);
}

/** Vragen, with what it can say and do. */
export async function walkQuestions(day: Workday, look: Look): Promise<void> {
  const { panel } = day;
  await panel.find('Andere vraag');
  await look('vragen-zonder-veld');
  await day.write('consult', 'De nachten zijn kort en hij slaapt slecht. ');
  await panel.see('· bij: slapen');
  await look('vragen');
  await panel.press('Vastzetten');
  await panel.press('Kopieer');
  await panel.see('Gekopieerd');
  await look('vragen-vastgezet-en-gekopieerd');
  await panel.press('Vastzetten');
  await panel.insertFirst();
  await panel.see('Staat in Notitie consult');
  await look('vragen-in-het-dossier');
  await panel.press('Haal terug');
  await panel.see('Teruggehaald.');
  await panel.press('Pauzeer meelezen');
  await panel.see('Naast leest niet mee.');
  await look('vragen-pauze');
  await panel.press('Lees weer mee');
  await panel.press('Niet meer tonen');
  await panel.see('Deze vraag komt niet meer.');
  await look('vragen-niet-meer-tonen');
  await panel.press('Zet terug');
  await panel.press('slapen weglaten');
  await panel.page.waitForFunction(() => document.querySelector('[aria-label="slapen weglaten"]') === null);
  await look('vragen-onderwerp-weg');
  await panel.press('Tijdens', 'radio');
  await panel.see('Naast blijft stil');
  await look('vragen-tijdens');
  await panel.press('Toon één vraag');
  await panel.find('Andere vraag');
  await look('vragen-tijdens-een-vraag');
  await panel.press('Schrijven', 'radio');
  await day.write('consult', 'Zij vertelt dat vader hem gisteren heeft geslagen met een riem. ');
  await panel.see('Even stilstaan');
  await panel.see('bij je zorg');
  await look('veiligheid-kind');
  const setMeldcode = (meldcode: string | null) =>
    panel.page.evaluate((address) => chrome.storage.local.set({ meldcode: address }), meldcode);
  await setMeldcode('https://intranet.example/meldcode');
  await panel.see('Open onze meldcode');
  await look('veiligheid-kind-meldcode');
  await setMeldcode(null);
  await panel.seeNo('Open onze meldcode');
  // The finder may stand over it: the keyboard brings it into sight, as it does for a person.
  await (await panel.find('Sluit deze kaart')).focus();
  await panel.page.keyboard.press('Enter');
  await panel.seeNo('Even stilstaan');
  await panel.type('Zoek een vraag', 'slapen', 'searchbox');
  await panel.see('De gevonden vragen staan in de lijst.');
  await look('zoeken');
  await panel.press('Wis de zoekwoorden');
  await panel.type('Zoek een vraag', 'xqzw', 'searchbox');
  await panel.see('Niets gevonden.');
  await look('zoeken-niets');
  await panel.press('Terug');
  await day.page.$eval('#consult', (field) => {
    (field as HTMLTextAreaElement).value = '';
  });
  await day.write('consult', 'Moeder zegt dat ze niet meer wil leven. ');
  await panel.see('Even stilstaan');
  await panel.see('bij je zorg');
  await look('veiligheid-ouder');
}

/** Preparing a conversation, and prompts of one's own. */
export async function walkOwn({ panel }: Workday, look: Look): Promise<void> {
  await panel.press('Gesprek voorbereiden', 'link');
  await panel.see('Waar gaat het over?');
  await look('voorbereiden-leeg');
  await panel.page.select('select.input', 'jv-2-jaar');
  await panel.see('Begin opnieuw');
  await look('voorbereiden');
  await panel.press('Vragen', 'link');
  await panel.press('Mijn vragen', 'link');
  await panel.see('Hier komen vragen die jij zelf schrijft.');
  await look('mijn-vragen-leeg');
  await panel.press('Nieuwe vraag');
  await panel.press('Bewaar');
  await panel.see('Schrijf eerst een zin.');
  await look('eigen-vraag-nog-leeg');
  await panel.type('Jouw vraag', 'U moet hem eerder naar bed brengen.');
  await panel.see('Om nog even naar te kijken');
  await look('eigen-vraag');
  await panel.press('Bewaar');
  await panel.see('Pas aan');
  await look('mijn-vragen');
}

/** Woorden, from an empty paper to what was taken over. */
export async function walkWords({ panel }: Workday, look: Look): Promise<void> {
  await panel.press('Woorden', 'link');
  await panel.find('Jouw tekst', 'textbox');
  await look('woorden-leeg');
  await panel.type(
    'Jouw tekst',
    'Moeder vertelde: “Ik tel de uren.” Moeder is zorgmijdend. Hij komt altijd te laat.',
  );
  await panel.see('Om nog even naar te kijken');
  await look('woorden');
  await panel.open('zorgmijdend');
  await panel.see('Je kunt proberen');
  await look('woorden-bevinding');
  await panel.press('Laat staan');
  await panel.see('blijft staan');
  await look('woorden-laat-staan');
  await panel.press('Toch bekijken');
  await panel.press('Neem over');
  await panel.see('Overgenomen.');
  await look('woorden-overgenomen');
  await panel.press('Haal terug');
  await panel.open('zorgmijdend');
  await panel.press('Deze regel uit');
  await panel.see('Deze regel staat uit.');
  await look('woorden-regel-uit');
  await panel.press('Maak leeg');
  await panel.see('De tekst is weg.');
  await look('woorden-weg');
  await panel.type('Jouw tekst', 'We spraken over school.');
  await panel.see('Niets opgevallen.');
  await look('woorden-niets');
}

/** Schema: how to keep it, the form, what it says, and what can be done with it. */
export async function walkSchema({ panel }: Workday, look: Look): Promise<void> {
  await panel.press('Schema', 'link');
  await panel.see('Hoe wil je schema’s bewaren?');
  await look('kluis-eerste-keuze');
  await panel.type('Kies een wachtwoordzin', passphrase);
  await panel.type('Nog een keer', passphrase);
  await panel.press('Maak mijn kluis');
  await panel.see('Hier staat nog geen schema.');
  await look('schema-leeg');
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.type('Hoe is het voor deze ouder?', 'Hij voelt zich alleen staan op school.');
  await panel.choose('Goede-ouder-ervaringen', 'stevig');
  await panel.choose('Van een afstandje kijken', 'wisselend');
  await panel.choose('Taakverdeling en steun', 'dun');
  await panel.choose('Mensen eromheen', 'nog niet gevraagd');
  await panel.choose('Welke buffer kan nu groeien?', 'Taakverdeling en steun');
  await panel.see('Opgeslagen in je kluis.');
  await look('schema-formulier');
  await openEverything(panel);
  await panel.type('Waar gaat het om?', 'Moeder moet eerder naar bed');
  await panel.type('Onze afspraken', 'We bellen vrijdag.');
  await panel.see('Dit klinkt al als een plan');
  await look('schema-formulier-open');
  await panel.press('Bekijk wat je weet');
  await panel.see('Dit weet je nog niet');
  await look('schema-eindbeeld');
  await panel.press('Er is een antwoord');
  await panel.see('Wat zei de ouder?');
  await look('schema-antwoord');
  await panel.press('Meenemen of printen', 'link');
  for (const way of ['Dossier', 'Intervisie', 'MDO', 'Ouder']) {
    await panel.press(way, 'radio');
    await look(`schema-meenemen-${way.toLowerCase()}`);
  }
}

/** Schema with an invented family, its list, and the vault. */
export async function walkVault({ panel }: Workday, look: Look): Promise<void> {
  await panel.press('Schema', 'link');
  await panel.press('Open een voorbeeldgezin');
  await panel.press('Bekijk beide ouders naast elkaar');
  await panel.see('Twee ouders, twee verhalen.');
  await look('schema-samen');
  await panel.press('Voorbeeld Zeester', 'link');
  await panel.press('Verloop', 'link');
  await panel.press('Bewaar hoe het nu is');
  await panel.see('Er is niets veranderd.');
  await look('schema-verloop');
  await panel.press('Voorbeeld Zeester', 'link');
  await panel.press('Bespreken met collega’s', 'link');
  await panel.press('Volgende ronde');
  await look('schema-bespreken');
  await panel.press('Schema', 'link');
  await panel.see('Jouw schema’s');
  await look('schema-lijst');
  await panel.page.locator('::-p-text(Wist zichzelf op)').click();
  await panel.press('Wis dit schema');
  await panel.see('is gewist');
  await look('schema-gewist');
  await panel.press('Zet terug');
  await panel.press('Bewaren en wissen', 'link');
  await panel.see('Elk schema wist zichzelf');
  await look('kluis-bewaren-en-wissen');
  await panel.press('Alle schema’s', 'link');
  await panel.press('Kluis op slot');
  await panel.see('Je schema’s zijn op slot');
  await look('kluis-op-slot');
  await panel.type('Wachtwoordzin', 'een heel andere zin');
  await panel.press('Ontgrendel');
  await panel.see('Deze zin past niet.');
  await look('kluis-verkeerde-zin');
  await neverDerives(panel);
  await panel.replace('Wachtwoordzin', passphrase);
  await panel.press('Ontgrendel');
  await panel.see('Je kluis gaat open.');
  await look('kluis-gaat-open');
  await panel.press('Stop');
  await panel.find('Ontgrendel');
}

/** Until the panel is opened anew, no passphrase becomes a key: as on a computer that is very slow. */
const neverDerives = ({ page }: Panel): Promise<void> =>
  page.evaluate(() => {
    crypto.subtle.deriveKey = () => new Promise<CryptoKey>(() => undefined);
  });

/** What the panel says while it waits, and where something is missing that it cannot do without. */
export async function walkTrouble({ chromium, page, panel }: Workday, look: Look): Promise<void> {
  await panel.press('Vragen', 'link');
  const tab = await chromium.open('chrome://version/');
  await panel.see('Naast leest hier niet mee.');
  await look('vragen-bladzijde-van-de-browser');
  await tab.close();
  await page.bringToFront();
  await panel.press('Vastzetten');
  const withheld = await Withheld.of(panel.page, '/library-');
  await panel.page.reload();
  await panel.see('Een ogenblik.');
  await look('vragen-wacht');
  await withheld.refuse();
  await panel.see('De vragen konden niet gelezen worden.');
  await look('vragen-niet-gelezen');
  await withheld.pass();
  await panel.press('Probeer opnieuw');
  await panel.find('Andere vraag');
  withheld.hold('/search-');
  await panel.type('Zoek een vraag', 'slapen', 'searchbox');
  await panel.see('Naast zoekt nog.');
  await look('zoeken-wacht');
  await panel.press('Stop');
  await withheld.end();
  chromium.complaints.forgive('/library-');
  await panel.page.setOfflineMode(true);
  await panel.page.reload();
  await panel.find('Andere vraag');
  await look('vragen-zonder-netwerk');
  await panel.page.setOfflineMode(false);
  const { identifier } = await panel.page.evaluateOnNewDocument(unreadableSettings);
  await panel.page.reload();
  await panel.see('Naast kon niet opengaan.');
  await look('kan-niet-opengaan');
  await panel.page.removeScriptToEvaluateOnNewDocument(identifier);
  await panel.press('Probeer opnieuw');
  await panel.find('Andere vraag');
  chromium.complaints.forgive(unreadable);
  const alone = new Panel(await chromium.open(new URL('/sidepanel.html', panel.page.url()).href));
  await alone.find('Andere vraag');
  await look('zonder-zijpaneel', alone);
  await alone.page.close();
}

const unreadable = 'the settings cannot be read';
const unreadableSettings = `Object.defineProperty(chrome.storage.local, "get", { value: () => Promise.reject(new Error("${unreadable}")) })`;

/** Settings and listening mode. */
export async function walkSettings({ panel }: Workday, look: Look): Promise<void> {
  await panel.press('Instellingen', 'link');
  await panel.see('Taal van het paneel');
  await panel.page.waitForSelector('.rules li');
  await panel.find('Wis alle schema’s');
  await look('instellingen');
  await openEverything(panel);
  await look('instellingen-open');
  await panel.press('Luisterstand', 'link');
  await panel.see('Naast is stil');
  await look('luisterstand');
  await panel.press('Klaar met luisteren');
}

const openEverything = ({ page }: Panel): Promise<void> =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });

/** Past everything, in the order in which a person could come there. */
export async function walk(day: Workday, look: Look): Promise<void> {
  await walkWelcome(day, look);
  await walkQuestions(day, look);
  await walkOwn(day, look);
  await walkWords(day, look);
  await walkSchema(day, look);
  await walkVault(day, look);
  await walkSettings(day, look);
  await walkTrouble(day, look);
}
