import * as z from 'zod/mini';
import type { Bufferschema } from '../bufferschema/schema.ts';
import { fromBase64, toBase64 } from '../vault/base64.ts';
import { readContent, writeContent } from '../vault/content.ts';
import { DamagedRecordError, isNamed } from '../vault/errors.ts';
import { derivePassphraseKey, iterationBounds } from '../vault/passphrase-key.ts';

/** What a backup file says it is, as its first words. */
const kind = 'reservekopie';
const version = 1;

/** Nothing larger is read: some thousands of full schemas are smaller. In characters. */
export const largestFile = 32 * 1024 * 1024;
const mostSchemas = 50_000;
/** What fits in such a file once it is sealed and written in base64, in bytes. */
const largestContent = Math.floor(((largestFile - 1024) / 4) * 3);

const base64 = (least: number, most: number) =>
  z.string().check(z.minLength(least), z.maxLength(most), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

const outsideSchema = z.object({ naast: z.literal(kind), version: z.int().check(z.gte(1)) });

const fileSchema = z.strictObject({
  naast: z.literal(kind),
  version: z.literal(version),
  derivation: z.strictObject({
    algorithm: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.gte(iterationBounds.minimum), z.lte(iterationBounds.maximum)),
    salt: base64(24, 24),
  }),
  iv: base64(16, 16),
  data: base64(24, largestFile),
  /** Tells damage from a wrong passphrase; computed over what anybody can read in the file. */
  checksum: base64(44, 44),
});
type BackupFile = z.infer<typeof fileSchema>;
type Derivation = BackupFile['derivation'];

const insideSchema = z.strictObject({
  schemas: z.array(z.strictObject({ id: z.string(), content: z.string() })).check(z.maxLength(mostSchemas)),
});

const encoder = new TextEncoder();
const boundTo = (derivation: Derivation) =>
  encoder.encode(JSON.stringify(['naast', kind, version, derivation.iterations, derivation.salt]));

async function checksumOf({ derivation, iv, data }: Omit<BackupFile, 'checksum'>): Promise<string> {
  const bytes = encoder.encode(JSON.stringify([version, derivation.iterations, derivation.salt, iv, data]));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** What should go into the file does not fit in one that could be restored. Nothing was made. */
export class BackupTooLargeError extends Error {
  override readonly name = 'BackupTooLargeError';
}

/**
 * The text of a file that holds these schemas, sealed with a passphrase of its own.
 * @throws BackupTooLargeError
 */
export async function sealBackup(schemas: readonly Bufferschema[], passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const iterations = iterationBounds.default;
  const derivation = { algorithm: 'PBKDF2-SHA-256', iterations, salt: toBase64(salt) } as const;
  const inside = { schemas: schemas.map((schema) => ({ id: schema.id, content: writeContent(schema) })) };
  const content = encoder.encode(JSON.stringify(inside));
  if (schemas.length > mostSchemas || content.length > largestContent) {
    throw new BackupTooLargeError('this is more than a backup may hold');
  }
  const key = await derivePassphraseKey(passphrase, { salt, iterations });
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(derivation) },
    key,
    content,
  );
  const file = {
    naast: kind,
    version,
    derivation,
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(sealed)),
  } as const;
  return `${JSON.stringify({ ...file, checksum: await checksumOf(file) })}\n`;
}

/** Why a file cannot be restored. */
export type BackupProblem = 'huge' | 'foreign' | 'newer' | 'damaged';

export type BackupReading =
  | { readonly ok: true; readonly file: BackupFile }
  | { readonly ok: false; readonly problem: BackupProblem };

const no = (problem: BackupProblem) => ({ ok: false, problem }) as const;

/** Looks at a file without the passphrase: whether it is a backup of ours, whole, and of a version we know. */
export async function readBackup(text: string): Promise<BackupReading> {
  if (text.length > largestFile) return no('huge');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Cut short, it still begins with what it is.
    return no(text.trimStart().startsWith(`{"naast":"${kind}"`) ? 'damaged' : 'foreign');
  }
  const outside = outsideSchema.safeParse(parsed);
  if (!outside.success) return no('foreign');
  if (outside.data.version > version) return no('newer');
  const file = fileSchema.safeParse(parsed);
  // Written as we write it: what stands in it twice or besides was put there by somebody else.
  if (JSON.stringify(parsed) !== text.trim()) return no('damaged');
  if (!file.success || (await checksumOf(file.data)) !== file.data.checksum) return no('damaged');
  return { ok: true, file: file.data };
}

export interface OpenedBackup {
  readonly schemas: readonly Bufferschema[];
  /** How many in the file a newer Naast wrote. */
  readonly newer: number;
  /** How many more in the file could not be read. */
  readonly unreadable: number;
}

/** What is in a backup, or null when the passphrase does not fit. */
export async function openBackup(file: BackupFile, passphrase: string): Promise<OpenedBackup | null> {
  const { iterations, salt } = file.derivation;
  const key = await derivePassphraseKey(passphrase, { salt: fromBase64(salt), iterations });
  const algorithm = {
    name: 'AES-GCM',
    iv: fromBase64(file.iv),
    additionalData: boundTo(file.derivation),
  };
  try {
    const opened = await crypto.subtle.decrypt(algorithm, key, fromBase64(file.data));
    return readInside(new TextDecoder('utf-8', { fatal: true }).decode(opened));
  } catch (error) {
    if (isNamed(error, 'OperationError')) return null;
    throw error;
  }
}

/** What stood sealed in a backup. @throws when it is not what `sealBackup` writes. */
export function readInside(text: string): OpenedBackup {
  const { schemas } = insideSchema.parse(JSON.parse(text));
  const readable: Bufferschema[] = [];
  let [newer, unreadable] = [0, 0];
  for (const { id, content } of schemas) {
    try {
      readable.push(readContent(content, id));
    } catch (error) {
      if (!(error instanceof DamagedRecordError)) throw error;
      if (error.problem === 'newer') newer++;
      else unreadable++;
    }
  }
  return { schemas: readable, newer, unreadable };
}
