import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Panel } from './harness/panel.ts';
import { Workday } from './harness/workday.ts';

const backupPhrase = 'lantaarn soep vrijdag klimop';

async function makeSchema(panel: Panel, alias: string, text: string): Promise<void> {
  await panel.press('Nieuw schema, in drie minuten', 'link');
  await panel.replace('Schuilnaam', alias);
  await panel.type('Hoe is het voor deze ouder?', text);
  await panel.see('Opgeslagen in je kluis.');
  await panel.press('Alle schema’s', 'link');
  await panel.see(alias);
}

async function choose(panel: Panel, file: string): Promise<void> {
  const input = await panel.page.waitForSelector('input[type="file"]');
  // The selector above finds nothing but inputs.
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
}

test('a backup made on one device is put back on another, and a damaged one changes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'naast-backup-'));
  try {
    {
      await using day = await Workday.begin();
      const { panel } = day;
      const session = await day.chromium.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await day.welcome('ib');
      await panel.makeVault();
      await makeSchema(panel, 'Ouder Zeester', 'Zij telt de uren.');
      await panel.press('Bewaren en wissen', 'link');
      await panel.press('Maak een reservekopie');
      await panel.type('Kies een wachtwoordzin', backupPhrase);
      await panel.type('Nog een keer', backupPhrase);
      await panel.press('Maak het bestand');
      await panel.see('Het bestand is gemaakt, met één schema.');
      await expect.poll(async () => (await readdir(folder)).join()).toMatch(/^naast-[\d-]+\.reservekopie$/);
    }
    const [name = ''] = await readdir(folder);
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).not.toMatch(/Zeester|uren/);
    await writeFile(join(folder, 'half'), text.slice(0, 600));

    await using day = await Workday.begin();
    const { panel } = day;
    await day.welcome('ib');
    await panel.makeVault();
    await makeSchema(panel, 'Ouder Duin', 'Hij is blij.');
    await panel.press('Bewaren en wissen', 'link');
    await choose(panel, join(folder, 'half'));
    await panel.see('Deze reservekopie is beschadigd of niet compleet. Er is niets veranderd.');
    await choose(panel, join(folder, name));
    await panel.type('Wachtwoordzin van de reservekopie', backupPhrase);
    await panel.press('Bekijk wat erin zit');
    await panel.see('Er komt één schema bij.');
    await panel.press('Zet één schema terug');
    await panel.see('Eén schema staat er weer.');
    await panel.press('Alle schema’s', 'link');
    await panel.see('Ouder Zeester');
    await panel.see('Ouder Duin');
  } finally {
    await rm(folder, { recursive: true });
  }
});
