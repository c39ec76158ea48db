import { freshProfile, type Profile } from '../../tests/e2e/harness/profile.ts';
import { PanelTab, passphrase } from './panel-tab.ts';
import { listen, type Told, typedNumber, typeOn } from './typist.ts';

/** What went wrong, one sentence each. */
type Faults = string[];

const longestRun = 1_500;

async function firstRun(profile: Profile): Promise<string> {
  const tab = await PanelTab.open(profile);
  await tab.panel.beginAs('ib');
  await tab.panel.makeVault(passphrase);
  for (const alias of ['Ouder Wilg', 'Ouder Duin']) {
    await tab.panel.press('Nieuw schema, in drie minuten', 'link');
    await tab.panel.replace('Schuilnaam', alias);
    await tab.panel.see('Opgeslagen in je kluis.');
    await tab.panel.press('Bekijk wat je weet');
    await tab.panel.find('Verder invullen', 'link');
    if (alias === 'Ouder Wilg') await tab.go('/schema');
  }
  const id = await tab.page.evaluate(() => location.hash.split('/')[2] ?? '');
  await tab.chromium.kill();
  return id;
}

/**
 * Kills a real browser with SIGKILL at random moments while somebody types, as often as asked. After each kill the
 * browser starts again, and everything that the panel had called saved has to be there and open. Every tenth time the
 * disk is full first. Gives what was not so.
 */
export async function killWhileSaving(kills: number, tell: (line: string) => void): Promise<Faults> {
  await using profile = await freshProfile();
  const faults: Faults = [];
  const id = await firstRun(profile);
  const told: Told = { typed: 0, acknowledged: 0 };
  let saves = 0;
  for (let kill = 0; kill <= kills; kill++) {
    const tab = await PanelTab.open(profile);
    await tab.go('/schema');
    await tab.unlock();
    await tab.panel.see('Jouw schema’s');
    await tab.panel.see('Ouder Wilg');
    const list = await tab.panel.text();
    if (!/Ouder Duin/.test(list) || /gaat niet open|oudere versie|is weg|al gewist was/.test(list))
      faults.push(`after kill ${kill}: ${list}`);
    await tab.go(`/schema/${id}/invullen`);
    const found = await typedNumber(tab.page);
    if (found < told.acknowledged || found > told.typed) {
      faults.push(
        `after kill ${kill}: ${found} is there, ${told.acknowledged} was saved, ${told.typed} typed`,
      );
    }
    saves += found - told.acknowledged > 0 ? 1 : 0;
    if (kill === kills) {
      await tab.chromium.kill();
      break;
    }
    told.acknowledged = found;
    await listen(tab.page, told);
    // It ends with the browser.
    tab.page.evaluate(typeOn, found + 1).catch(() => undefined);
    if (kill % 10 === 9) {
      await tab.fillDisk();
      await tab.panel.see('Er is geen ruimte meer om te bewaren.');
    } else {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longestRun));
    }
    await tab.chromium.kill();
    if (kill % 20 === 19) tell(`${kill + 1} kills, ${told.acknowledged} saves, ${faults.length} faults`);
  }
  tell(
    `${kills} kills while saving; ${saves} times the last words were stored before they were called saved`,
  );
  return faults;
}
