import { BackupTooLargeError } from '../../lib/backup/file.ts';
import {
  DamagedEnvelopeError,
  PrivateWindowError,
  StorageFullError,
  TooSoonError,
} from '../../lib/vault/errors.ts';

/** The sentence for what went wrong; it says what to do. */
export function problemText(error: Error): LocaleKey {
  if (error instanceof StorageFullError) return 'vault.full';
  if (error instanceof DamagedEnvelopeError) return 'vault.damagedAbout';
  if (error instanceof TooSoonError) return 'vault.tooSoon';
  if (error instanceof BackupTooLargeError) return 'backup.tooLarge';
  if (error instanceof PrivateWindowError) return 'vault.unavailableAbout';
  return 'vault.failed';
}
