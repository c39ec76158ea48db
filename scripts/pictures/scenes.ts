import type { RoleId } from '../../tests/e2e/harness/panel.ts';
import type { Workday } from '../../tests/e2e/harness/workday.ts';

/** One thing that Naast does, as a person would come to it in an invented record. */
export interface Scene {
  /** Also the name of its two lines in store/<language>.yml. */
  readonly name: string;
  readonly role: RoleId;
  /** Goes there; the panel stands beside the record then, as it should be seen. */
  readonly play: (day: Workday) => Promise<void>;
}

const secondChild = async ({ page, origin }: Workday): Promise<void> => {
  await page.goto(`${origin}/#/kind/2`);
  await page.bringToFront();
};

export const scenes: readonly Scene[] = [
  {
    name: 'vragen',
    role: 'jv',
    async play(day) {
      await day.write('consult', ' Overdag huilt Mila vaak, en dan tilt moeder haar op.');
      await day.panel.see('bij: huilen');
      await day.panel.see('· bij: slapen');
    },
  },
  {
    name: 'woorden',
    role: 'lk',
    async play(day) {
      const { panel } = day;
      await secondChild(day);
      await day.write('consult', ' Vader zegt: “Na het eten zijn we allebei op.” Vader is niet gemotiveerd.');
      await panel.see('Leest mee in');
      await panel.press('Woorden', 'link');
      await panel.press('Haal de tekst uit Notitie consult');
      await panel.see('Dit staat er al');
      await panel.open('gemotiveerd');
      await panel.see('Je kunt proberen');
    },
  },
  {
    name: 'schema',
    role: 'ib',
    async play(day) {
      const { panel } = day;
      await secondChild(day);
      await day.write('consult', ' Vader: “Op school hoor ik weinig.”');
      await panel.makeVault();
      await panel.press('Nieuw schema, in drie minuten', 'link');
      await panel.replace('Schuilnaam', 'Ouder Zeester');
      await panel.press('vader', 'radio');
      await panel.type('Hoe is het voor deze ouder?', 'Hij voelt zich alleen staan op school.');
      await panel.press('De ouder zei dit zelf', 'checkbox');
      await panel.choose('Goede-ouder-ervaringen', 'stevig');
      await panel.choose('Van een afstandje kijken', 'wisselend');
      await panel.choose('Taakverdeling en steun', 'dun');
      await panel.choose('Mensen eromheen', 'nog niet gevraagd');
      await panel.choose('Welke buffer kan nu groeien?', 'Taakverdeling en steun');
      await panel.see('Opgeslagen in je kluis.');
      await panel.press('Bekijk wat je weet');
      await panel.see('Dit weet je nog niet');
    },
  },
  {
    name: 'zorg',
    role: 'jv',
    async play(day) {
      await day.write('consult', ' Mila heeft een blauwe plek van vier centimeter op haar bovenarm. ');
      await day.write('consult', 'Moeder zegt dat oom haar heeft geslagen.');
      await day.panel.see('Even stilstaan');
    },
  },
  {
    name: 'kluis',
    role: 'ib',
    async play(day) {
      await secondChild(day);
      await day.panel.press('Schema', 'link');
      await day.panel.see('Hoe wil je schema’s bewaren?');
    },
  },
];
