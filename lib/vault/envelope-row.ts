import * as z from 'zod/mini';
import { envelopeRowId, type VaultDatabase, writing } from './database.ts';
import type { Envelope } from './envelope.ts';

const envelopeRowSchema = z.strictObject({ id: z.literal(envelopeRowId), envelope: z.unknown() });

/** The envelope as it is stored, not yet checked. Null when there is no vault. */
export async function storedEnvelope({ envelopes }: VaultDatabase): Promise<{ envelope: unknown } | null> {
  const row = await envelopes.get(envelopeRowId);
  if (row === undefined) return null;
  const parsed = envelopeRowSchema.safeParse(row);
  return { envelope: parsed.success ? parsed.data.envelope : null };
}

/** Puts another envelope around the same key. @throws StorageFullError; the old one stays then. */
export async function putEnvelope({ envelopes }: VaultDatabase, envelope: Envelope): Promise<void> {
  await writing(() => envelopes.put({ id: envelopeRowId, envelope }));
}
