import { openBackup, readBackup, sealBackup } from '../../../lib/backup/file.ts';
import { fromBase64, toBase64 } from '../../../lib/vault/base64.ts';
import { headsRowId } from '../../../lib/vault/database.ts';
import { openEnvelope, readEnvelope } from '../../../lib/vault/envelope.ts';
import { openHeads } from '../../../lib/vault/heads.ts';
import { importVaultKey, openRecord, sealRecord } from '../../../lib/vault/record.ts';
import { newSchema } from '../../../lib/vault/retention.ts';

interface Sealed {
  readonly iv: string;
  readonly data: string;
}

const content = ({ iv, data }: Sealed) => ({ iv: fromBase64(iv), data: fromBase64(data) });

/** What an action gives, or the name of the error it throws. */
async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

export const envelope = (stored: unknown, passphrase: string) =>
  outcome(async () => {
    const key = await openEnvelope(stored, passphrase);
    return key && toBase64(key);
  });

export const checkedEnvelope = (stored: unknown) => outcome(() => readEnvelope(stored));

export const record = (key: string, identity: { id: string; version: number }, sealed: Sealed) =>
  outcome(async () => openRecord(await importVaultKey(fromBase64(key)), identity, content(sealed)));

export const heads = (key: string, generation: number, sealed: Sealed) =>
  outcome(async () => {
    const row = { id: headsRowId, generation, ...content(sealed) };
    return [...(await openHeads(await importVaultKey(fromBase64(key)), row)).entries];
  });

/** Seals and opens texts of this browser's own making; gives how many came back as they were. */
export async function roundTrips(count: number): Promise<number> {
  const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
  let same = 0;
  for (let index = 0; index < count; index++) {
    const units = crypto.getRandomValues(new Uint16Array(index));
    const text = String.fromCharCode(...units).toWellFormed();
    const identity = { id: `schema ${index}`, version: index + 1 };
    if ((await openRecord(key, identity, await sealRecord(key, identity, text))) === text) same++;
  }
  return same;
}

/** A record with one bit flipped, for every byte; gives how many were refused, and how many there are. */
export async function flippedBits(): Promise<[number, number]> {
  const key = await importVaultKey(crypto.getRandomValues(new Uint8Array(32)));
  const identity = { id: 'a1', version: 1 };
  const sealed = await sealRecord(key, identity, 'Ze durft overdag niet te gaan liggen.');
  let [refused, all] = [0, 0];
  for (const part of ['iv', 'data'] as const) {
    for (let index = 0; index < sealed[part].length; index++) {
      const changed = { iv: Uint8Array.from(sealed.iv), data: Uint8Array.from(sealed.data) };
      changed[part][index] = (changed[part][index] ?? 0) ^ (1 << (index % 8));
      all++;
      if ((await outcome(() => openRecord(key, identity, changed))) === 'DamagedRecordError') refused++;
    }
  }
  return [refused, all];
}

/** Makes a backup and opens it; gives the schuilnaam that was in it. */
export async function backupThere(): Promise<unknown> {
  const schema = newSchema({ id: 'a1', rol: 'jv', alias: 'Ouder Wilg' }, new Date());
  const reading = await readBackup(await sealBackup([schema], 'mosterd fiets orgel dinsdag'));
  const opened = reading.ok ? await openBackup(reading.file, 'mosterd fiets orgel dinsdag') : null;
  return opened?.schemas[0]?.alias;
}
