import { envelopeRowId, headsRowId, type VaultDatabase, writing } from './database.ts';
import { type RawVaultKey, readEnvelope, wrapKey } from './envelope.ts';
import { putEnvelope, storedEnvelope } from './envelope-row.ts';
import { StorageFullError } from './errors.ts';
import { headsForEveryRecord } from './migrations/heads-for-every-record.ts';
import { iterationBounds } from './passphrase-key.ts';
import { importVaultKey } from './record.ts';

/**
 * Brings an older vault to the form of today, now that the passphrase is here: a list of heads, and a key that costs
 * enough to guess (`cost`, in rounds). Does nothing when it is there already.
 * @throws DamagedEnvelopeError, or StorageFullError when the list does not fit; the vault is then as it was.
 */
export async function renewVault(
  database: VaultDatabase,
  key: RawVaultKey,
  passphrase: string,
  cost: number = iterationBounds.default,
): Promise<void> {
  const envelope = await readEnvelope((await storedEnvelope(database))?.envelope);
  if (envelope.version === 1) return addHeads(database, key, passphrase);
  if (envelope.derivation.iterations >= cost) return;
  try {
    await putEnvelope(database, await wrapKey(key, passphrase, cost));
  } catch (error) {
    // The old envelope opens as well; the next time there may be room.
    if (!(error instanceof StorageFullError)) throw error;
  }
}

/** The new version of the envelope is written in one transaction with the list: there is never one without the other. */
async function addHeads(database: VaultDatabase, key: RawVaultKey, passphrase: string): Promise<void> {
  const envelope = await wrapKey(key, passphrase);
  const heads = await headsForEveryRecord(await importVaultKey(key), await database.records.toArray());
  const { envelopes, state } = database;
  await writing(() =>
    database.transaction('rw', envelopes, state, async () => {
      // Another window was first: its list may be newer than this one.
      if ((await state.get(headsRowId)) !== undefined) return;
      await state.put(heads);
      await envelopes.put({ id: envelopeRowId, envelope });
    }),
  );
}
