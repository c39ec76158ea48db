import { cp } from 'node:fs/promises';
import { type InstallFolder, installFolder } from '../../tests/e2e/harness/install-folder.ts';
import { freshProfile, type Profile } from '../../tests/e2e/harness/profile.ts';
import { PanelTab, passphrase } from './panel-tab.ts';

/** Longer than unlocking with the migration takes. */
const longestUnlock = 900;

/** Somebody worked with release 0.1.0 and has two schemas in a vault. */
async function workWithRelease(profile: Profile, installed: InstallFolder): Promise<void> {
  const tab = await PanelTab.open(profile, installed.path);
  await tab.panel.beginAs('ib');
  await tab.panel.makeVault(passphrase);
  for (const alias of ['Ouder Zeester', 'Ouder Lantaarn']) {
    await tab.panel.press('Nieuw schema, in drie minuten', 'link');
    await tab.panel.replace('Schuilnaam', alias);
    await tab.panel.see('Opgeslagen in je kluis.');
    await tab.panel.press('Alle schema’s', 'link');
    await tab.panel.see(alias);
  }
  await tab.chromium.browser.close();
}

/**
 * Kills a real browser at random moments while a vault of release 0.1.0 is brought to the form of today. Afterwards it
 * has to open with both its schemas. Gives what was not so.
 */
export async function killWhileMigrating(kills: number, tell: (line: string) => void): Promise<string[]> {
  const faults: string[] = [];
  await using installed = await installFolder('tests/backups/0.1.0/naast-chrome.zip');
  await using release = await freshProfile();
  await workWithRelease(release, installed);
  await installed.update();
  for (let kill = 0; kill < kills; kill++) {
    await using profile = await freshProfile();
    await cp(release.folder, profile.folder, { recursive: true });
    const before = await PanelTab.open(profile, installed.path);
    await before.go('/schema');
    await before.panel.find('Ontgrendel');
    before.unlock().catch(() => undefined); // The browser may be gone first.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longestUnlock));
    await before.chromium.kill();

    const after = await PanelTab.open(profile, installed.path);
    await after.go('/schema');
    await after.unlock();
    await after.panel.see('Jouw schema’s');
    await after.panel.see('Ouder Zeester');
    const list = await after.panel.text();
    if (!/Ouder Lantaarn/.test(list) || /gaat niet open|oudere versie|is weg/.test(list))
      faults.push(`after kill ${kill} of a migration: ${list}`);
    await after.chromium.kill();
  }
  tell(`${kills} kills while migrating, ${faults.length} faults`);
  return faults;
}
