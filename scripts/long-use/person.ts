import type { Workday } from '../../tests/e2e/harness/workday.ts';
import { PanelStore } from '../../tests/editors/lab/panel-store.ts';
import { Hand } from './hand.ts';

/** Somebody who types on without a pause: forty words of five letters a minute. */
export const keysPerMinute = 200;
const phrase = 'mosterd fiets orgel dinsdag';
const minutesPerNote = 6;

/** About many things, with a theme, a worry or nothing at all in it. */
const sentences = [
  'Moeder vertelt dat hij slecht slaapt en vaak wakker wordt. ',
  'Vader doet de ochtenden, dat gaat goed. ',
  'Op school zit hij alleen aan een tafel bij het raam. ',
  'Zij zegt: "Ik weet het soms ook niet meer." ',
  'De nachten zijn zwaar voor haar. ',
  'Oma haalt hem op woensdag van school. ',
  'Moeder is zorgmijdend en komt afspraken niet na. ',
  'Hij eet weinig, vooral groente laat hij staan. ',
  'Afgesproken dat ik volgende week bel. ',
  'Zij vertelt dat vader hem gisteren heeft geslagen met een riem. ',
  'Het is druk thuis sinds de geboorte van zijn zusje. ',
  'We spraken over schermtijd en wat er dan lukt. ',
];

const calmNote = 'De nachten zijn zwaar, hij slaapt slecht en wordt vaak wakker. ';

/** What somebody does who works with Naast all day, minute by minute. The same minute does the same. */
export class Person {
  private readonly day: Workday;
  private readonly hand: Hand;
  private typed = 0;
  /** Of the panel, once it reads along. */
  private store: PanelStore | null = null;
  /** Keys that were pressed so far, in the dossier and in the panel. */
  keys = 0;

  constructor(day: Workday) {
    this.day = day;
    this.hand = new Hand(day.panel);
  }

  /** The first minutes: chooses a role, makes a vault and one schema. */
  async begin(): Promise<void> {
    const { panel } = this.day;
    await this.day.welcome('ib');
    await panel.makeVault(phrase);
    await panel.press('Nieuw schema, in drie minuten', 'link');
    await panel.replace('Schuilnaam', 'Ouder Zeester');
    await panel.see('Opgeslagen in je kluis.');
    await this.toPrompts();
    this.store = await PanelStore.of(panel.page);
  }

  /** Types in the note for a minute. */
  async typeNote(): Promise<void> {
    await this.day.page.bringToFront();
    await this.day.page.click('[data-field="consult"]');
    await this.withControl('End');
    let left = keysPerMinute;
    while (left > 0) {
      const sentence = sentences[this.typed % sentences.length] ?? '';
      for (const word of sentence.split(/(?<= )/)) {
        await this.day.page.keyboard.type(word);
        // In an hour the script tells of the field after every few keys; without the waiting it would tell too seldom.
        await this.store?.field();
      }
      this.typed += 1;
      left -= sentence.length;
    }
    this.keys += keysPerMinute - left;
  }

  /** One minute of a working day. */
  async minute(number: number): Promise<void> {
    await this.typeNote();
    if (number % 5 === 1) await this.putInAndBack();
    if (number % 4 === 2) await this.weighWords();
    if (number % 5 === 3) await this.workOnSchema();
    if (number % 15 === 9) await this.lockAndUnlock();
    if (number % minutesPerNote === 0) await this.clearNote();
  }

  /** Back to where every measurement is made: an empty note, the panel on Vragen. */
  async rest(): Promise<void> {
    await this.clearNote();
    await this.toPrompts();
    await this.day.panel.seeNo('bij: ');
  }

  private async clearNote(): Promise<void> {
    await this.day.page.bringToFront();
    await this.day.page.click('[data-field="consult"]');
    await this.withControl('a');
    await this.day.page.keyboard.press('Delete');
  }

  private async withControl(key: 'a' | 'End'): Promise<void> {
    const { keyboard } = this.day.page;
    await keyboard.down('Control');
    await keyboard.press(key);
    await keyboard.up('Control');
  }

  private async toPrompts(): Promise<void> {
    await this.hand.press('Vragen');
    await this.day.panel.see('Andere vraag');
  }

  private async putInAndBack(): Promise<void> {
    const { panel, page } = this.day;
    // Beside a worry there may be no question that goes into a note.
    await this.clearNote();
    await page.keyboard.type(calmNote);
    await panel.see('bij: slapen');
    const before = await this.day.fieldText('consult');
    await this.hand.press('Zet in dossier');
    await panel.see('Staat in Notitie consult');
    await this.hand.press('Haal terug');
    await panel.see('Teruggehaald.');
    const after = await this.day.fieldText('consult');
    if (after !== before) throw new Error('The note is not what it was before the question went in and out.');
  }

  private async weighWords(): Promise<void> {
    await this.hand.press('Woorden');
    await this.typeInPanel('Jouw tekst', 'Moeder is zorgmijdend en vader komt nooit op tijd.');
    await this.day.panel.see('Om nog even naar te kijken');
    await this.hand.press('Maak leeg');
    await this.toPrompts();
  }

  private async workOnSchema(): Promise<void> {
    await this.hand.press('Schema');
    await this.hand.press('Ouder Zeester');
    await this.hand.press('Verder invullen');
    await this.typeInPanel(
      'Hoe is het voor deze ouder?',
      `Zij telt de uren, de ${this.typed}e keer, en vraagt zich af wie er nog meer is.`,
    );
    await this.day.panel.see('Opgeslagen in je kluis.');
    await this.hand.press('Alle schema’s');
    await this.toPrompts();
  }

  private async lockAndUnlock(): Promise<void> {
    await this.hand.press('Schema');
    await this.hand.press('Kluis op slot');
    await this.typeInPanel('Wachtwoordzin', phrase);
    await this.hand.press('Ontgrendel');
    await this.day.panel.see('Ouder Zeester');
    await this.toPrompts();
  }

  private async typeInPanel(name: string, text: string): Promise<void> {
    await this.hand.type(name, text);
    this.keys += text.length;
  }
}
