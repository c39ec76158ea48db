import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { sealBackup } from '../../../lib/backup/file.ts';
import type { Bufferschema } from '../../../lib/bufferschema/schema.ts';
import type { Panel } from './panel.ts';
import { temporaryFolder } from './temporary-folder.ts';

const phrase = 'lantaarn soep vrijdag klimop';

/** Puts schemas in the open vault as a person would who has them from elsewhere; ends in the list. */
export async function putSchemas(panel: Panel, schemas: readonly Bufferschema[]): Promise<void> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'naast.reservekopie');
  await writeFile(file, await sealBackup(schemas, phrase));
  await panel.press('Bewaren en wissen', 'link');
  const input = await panel.page.waitForSelector('input[type="file"]');
  // The selector above finds nothing but inputs.
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  await panel.type('Wachtwoordzin van de reservekopie', phrase);
  await panel.press('Bekijk wat erin zit');
  await panel.press(schemas.length === 1 ? 'Zet één schema terug' : `Zet ${schemas.length} schema’s terug`);
  await panel.see(schemas.length === 1 ? 'Eén schema staat er weer.' : 'schema’s staan er weer.');
  await panel.press('Alle schema’s', 'link');
}
