import { BackupTooLargeError } from '../../lib/backup/file.ts';
import {
  DamagedEnvelopeError,
  ExpiredError,
  PrivateWindowError,
  StorageFullError,
  TooSoonError,
} from '../../lib/vault/errors.ts';

/** What was tried: without room even deleting may fail, and then nothing is gone. */
export type Attempt = 'keep' | 'delete';

/** The sentence for what went wrong; it says what to do. */
export function problemText(error: Error, attempt: Attempt = 'keep'): LocaleKey {
  if (error instanceof StorageFullError) return attempt === 'keep' ? 'vault.full' : 'vault.notDeleted';
  if (error instanceof DamagedEnvelopeError)
    return error.problem === 'newer' ? 'vault.newerAbout' : 'vault.damagedAbout';
  if (error instanceof ExpiredError) return 'schema.expired';
  if (error instanceof TooSoonError) return 'vault.tooSoon';
  if (error instanceof BackupTooLargeError) return 'backup.tooLarge';
  if (error instanceof PrivateWindowError) return 'vault.privateWindow';
  return 'vault.failed';
}
