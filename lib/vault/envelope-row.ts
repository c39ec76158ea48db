import * as z from 'zod/mini';
import { envelopeRowId, type VaultDatabase, writing } from './database.ts';
import type { Envelope } from './envelope.ts';
import { VaultGoneError } from './errors.ts';

const envelopeRowSchema = z.strictObject({ id: z.literal(envelopeRowId), envelope: z.unknown() });
const checkedSchema = z.object({ envelope: z.object({ checksum: z.string() }) });

/** The envelope as it is stored, not yet checked. Null when there is no vault. */
export async function storedEnvelope({ envelopes }: VaultDatabase): Promise<{ envelope: unknown } | null> {
  const row = await envelopes.get(envelopeRowId);
  if (row === undefined) return null;
  const parsed = envelopeRowSchema.safeParse(row);
  return { envelope: parsed.success ? parsed.data.envelope : null };
}

/** @throws VaultGoneError when there is no vault any more. */
export async function mustBeThere({ envelopes }: VaultDatabase): Promise<void> {
  if ((await envelopes.where('id').equals(envelopeRowId).count()) === 0) {
    throw new VaultGoneError('there is no vault any more');
  }
}

/** True as long as the vault is in this very envelope: another window may have changed its passphrase, or destroyed it. */
export async function isStored({ envelopes }: VaultDatabase, { checksum }: Envelope): Promise<boolean> {
  const parsed = checkedSchema.safeParse(await envelopes.get(envelopeRowId));
  return parsed.success && parsed.data.envelope.checksum === checksum;
}

/**
 * Puts another envelope around the same key. False, and nothing is written, when `before` is no longer the envelope
 * that is stored. @throws StorageFullError; the old one stays then.
 */
export async function replaceEnvelope(
  database: VaultDatabase,
  before: Envelope,
  envelope: Envelope,
): Promise<boolean> {
  const { envelopes } = database;
  return await writing(() =>
    database.transaction('rw', envelopes, async () => {
      if (!(await isStored(database, before))) return false;
      await envelopes.put({ id: envelopeRowId, envelope });
      return true;
    }),
  );
}
