import type { ElementHandle, Page } from 'puppeteer-core';

/** What an element is for who hears the page instead of seeing it. */
export type Role =
  | 'button'
  | 'link'
  | 'radio'
  | 'checkbox'
  | 'textbox'
  | 'searchbox'
  | 'menuitem'
  | 'combobox'
  | 'option';

/** How long a person would look for something on the panel, and then some for a busy machine, in ms. */
const patience = 15_000;

const roles = {
  jv: 'Jeugd\u00adverpleeg\u00adkundige Consultatie\u00adbureau, huisbezoek, school',
  lk: 'Leerkracht Gesprekken, berichten, bij de poort',
  ib: 'Intern begeleider Zorggesprek, overleg, intervisie',
};

export type RoleId = keyof typeof roles;

/** The real side panel, by what a person does in it. Every verb waits until it can be done. */
export class Panel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
  }

  /** First run: chooses a role and begins. */
  async beginAs(role: RoleId): Promise<void> {
    await this.press(roles[role], 'radio');
    await this.press('Begin');
    await this.find('Vragen', 'link');
    // A pointer that rests on the cards keeps them as they are.
    await this.page.mouse.move(1, 1);
  }

  /** On a first run: goes to Schema and makes a vault with this phrase. */
  async makeVault(phrase = 'mosterd fiets orgel dinsdag'): Promise<void> {
    await this.press('Schema', 'link');
    await this.type('Kies een wachtwoordzin', phrase);
    await this.type('Nog een keer', phrase);
    await this.press('Maak mijn kluis');
  }

  /** In an open vault: keeps a schema with this schuilnaam and what the parent lives with, and goes back to the list. */
  async keepSchema(alias: string, text: string): Promise<void> {
    await this.press('Nieuw schema, in drie minuten', 'link');
    await this.replace('Schuilnaam', alias);
    await this.type('Hoe is het voor deze ouder?', text);
    await this.choose('Mensen eromheen', 'nog niet gevraagd');
    await this.see('Opgeslagen in je kluis.');
    await this.press('Alle schema’s', 'link');
    await this.see(alias);
  }

  /** Presses what has this name, by default a button; the first one when there are more. */
  async press(name: string, role: Role = 'button'): Promise<void> {
    await this.page
      .locator(byRole(role, name))
      .click()
      .catch(async (error: unknown) => {
        throw new Error(`Not pressed: ${name}\nThe panel says:\n${await this.text()}`, { cause: error });
      });
  }

  async find(name: string, role: Role = 'button'): Promise<ElementHandle> {
    return this.page
      .locator(byRole(role, name))
      .waitHandle()
      .catch(async (error: unknown) => {
        throw new Error(`Not found: ${name}\nThe panel says:\n${await this.text()}`, { cause: error });
      });
  }

  async type(name: string, text: string, role: Role = 'textbox'): Promise<void> {
    // Let go of afterwards: what a test holds stays in the memory of the page.
    await using field = await this.find(name, role);
    await field.type(text);
  }

  /** Chooses an answer in the group of answers with this legend. */
  async choose(legend: string, answer: string): Promise<void> {
    const found = await this.page.waitForFunction(
      (group, label) => {
        const groups = [...document.querySelectorAll('fieldset')];
        const fieldset = groups.find((one) => one.querySelector('legend')?.textContent.trim() === group);
        return [...(fieldset?.querySelectorAll('label') ?? [])].find(
          (one) => one.textContent.trim() === label,
        );
      },
      {},
      legend,
      answer,
    );
    // The function above gives nothing but labels.
    await (found.asElement() as ElementHandle<Element> | null)?.click();
  }

  /** Empties a field and types in it. */
  async replace(name: string, text: string): Promise<void> {
    await using field = await this.find(name, 'textbox');
    await field.click({ count: 3 });
    await field.press('Backspace');
    await field.type(text);
  }

  /** What a field holds. */
  async valueOf(name: string): Promise<string> {
    await using field = await this.find(name, 'textbox');
    return await field.evaluate((element) => (element as HTMLInputElement | HTMLTextAreaElement).value);
  }

  /** Opens the finding whose title holds these words. */
  async open(words: string): Promise<void> {
    await this.page.locator(`summary ::-p-text(${words})`).click();
  }

  /** The sentence on the first card. */
  async firstSentence(): Promise<string> {
    await this.page.waitForSelector('article h2');
    return this.page.$eval('article h2', (heading) => heading.textContent);
  }

  /** Puts the first sentence that can go in a record as it is in the dossier; gives that sentence. */
  async insertFirst(): Promise<string> {
    const { sentence, insert } = await this.firstInsertable();
    await insert.click();
    await insert.dispose();
    return sentence;
  }

  /** The first sentence that can go in a record as it is, and its button. @throws when no card has one. */
  async firstInsertable(): Promise<{ sentence: string; insert: ElementHandle }> {
    await (await this.find('Zet in dossier')).dispose();
    for (const found of await this.page.$$('article')) {
      await using card = found;
      const insert = await card.$('::-p-aria([name="Zet in dossier"][role="button"])');
      const waits = await insert?.evaluate((button) => button.getAttribute('aria-disabled') === 'true');
      const sentence = await card.$eval('h2', (heading) => heading.textContent);
      if (insert && !waits) return { sentence, insert };
      await insert?.dispose();
    }
    throw new Error('No card can go in a record as it is.');
  }

  /** Waits until this text can be seen somewhere on the panel, whatever elements it is spread over. */
  async see(text: string | RegExp): Promise<void> {
    const [source, flags] = text instanceof RegExp ? [text.source, text.flags] : [literal(text), ''];
    await this.page
      .waitForFunction(
        (pattern, how) => new RegExp(pattern, how).test(document.body.innerText),
        {},
        source,
        flags,
      )
      .catch(async (error: unknown) => {
        throw new Error(`Not seen: ${text}\nThe panel says:\n${await this.text()}`, { cause: error });
      });
  }

  /** Waits until this text is nowhere on the panel. */
  async seeNo(text: string): Promise<void> {
    await this.page.waitForFunction((gone) => !document.body.innerText.includes(gone), {}, text);
  }

  /** All that the panel says. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** The names of all buttons that can be seen, in order. */
  async buttons(): Promise<string[]> {
    const tree = await this.page.accessibility.snapshot();
    const names: string[] = [];
    const visit = (node: typeof tree): void => {
      if (node?.role === 'button') names.push(node.name ?? '');
      for (const child of node?.children ?? []) visit(child);
    };
    visit(tree);
    return names;
  }

  async picture(file: `${string}.png`): Promise<void> {
    await this.page.screenshot({ path: file });
  }
}

const byRole = (role: Role, name: string): string =>
  `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
