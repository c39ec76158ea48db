/** The envelope, or what is left of it, cannot be used. Not thrown for a wrong passphrase. */
export class DamagedEnvelopeError extends Error {
  override readonly name = 'DamagedEnvelopeError';
}

/** A record does not open with this key, or does not hold what it should. The record itself is kept. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';
}

/** The browser has no room left; nothing was written. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** There is a vault already; it was left as it is. */
export class VaultExistsError extends Error {
  override readonly name = 'VaultExistsError';
}

/** The store holds something else than what the writer last saw; nothing was written. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  /** Version in the store now, or null when the schema was deleted there. */
  readonly storedVersion: number | null;

  constructor(message: string, storedVersion: number | null) {
    super(message);
    this.storedVersion = storedVersion;
  }
}

/** True for an error of the browser with this name, whichever realm it comes from. */
export function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
