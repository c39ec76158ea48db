import { envelopeRowId, headsRowId, type VaultDatabase, writing } from './database.ts';
import { type Envelope, type RawVaultKey, wrapKey } from './envelope.ts';
import { isStored, replaceEnvelope } from './envelope-row.ts';
import { StorageFullError } from './errors.ts';
import { headsForEveryRecord } from './migrations/heads-for-every-record.ts';
import { iterationBounds } from './passphrase-key.ts';
import { importVaultKey } from './record.ts';

/** A vault that a passphrase opened just now. */
export interface Opened {
  /** As it was stored when the passphrase was tried. */
  readonly envelope: Envelope;
  readonly key: RawVaultKey;
}

/**
 * Brings an older vault to the form of today, now that the passphrase is here: a list of heads, and a key that costs
 * enough to guess (`cost`, in rounds). Does nothing when it is there already. False when another window has changed
 * the passphrase or destroyed the vault meanwhile; nothing is written then.
 * @throws StorageFullError when the list does not fit; the vault is then as it was.
 */
export async function renewVault(
  database: VaultDatabase,
  opened: Opened,
  passphrase: string,
  cost: number = iterationBounds.default,
): Promise<boolean> {
  const { envelope, key } = opened;
  if (envelope.version === 1) return addHeads(database, opened, passphrase);
  if (envelope.derivation.iterations >= cost) return isStored(database, envelope);
  try {
    return await replaceEnvelope(database, envelope, await wrapKey(key, passphrase, cost));
  } catch (error) {
    // The old envelope opens as well; the next time there may be room.
    if (!(error instanceof StorageFullError)) throw error;
    return isStored(database, envelope);
  }
}

/** The new version of the envelope is written in one transaction with the list: there is never one without the other. */
async function addHeads(
  database: VaultDatabase,
  { envelope: before, key }: Opened,
  passphrase: string,
): Promise<boolean> {
  const envelope = await wrapKey(key, passphrase);
  const heads = await headsForEveryRecord(await importVaultKey(key), await database.records.toArray());
  const { envelopes, state } = database;
  return await writing(() =>
    database.transaction('rw', envelopes, state, async () => {
      // Another window was first: its list may be newer than this one.
      if ((await state.get(headsRowId)) !== undefined) return (await envelopes.count()) > 0;
      if (!(await isStored(database, before))) return false;
      await state.put(heads);
      await envelopes.put({ id: envelopeRowId, envelope });
      return true;
    }),
  );
}
