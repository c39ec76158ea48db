/** Why something that is sealed cannot be used: it is not what was sealed, or a newer Naast sealed it. */
export type SealedProblem = 'damaged' | 'newer';

/** The envelope, or what is left of it, cannot be used. Not thrown for a wrong passphrase. */
export class DamagedEnvelopeError extends Error {
  override readonly name = 'DamagedEnvelopeError';
  readonly problem: SealedProblem;

  constructor(message: string, problem: SealedProblem = 'damaged') {
    super(message);
    this.problem = problem;
  }
}

/** Why a record is refused. */
export type RecordProblem =
  /** A bit, the id, the version or a date is not what was sealed, or it holds no schema. */
  | 'damaged'
  /** It is whole, and not what was saved last under this id: an older copy stands in its place. */
  | 'replaced'
  /** It should not be there: it was deleted, or never saved here. */
  | 'unlisted'
  /** It should be there, and its date has not come. */
  | 'missing'
  /** It was destroyed while the vault was locked, because the organisation keeps schemas for a shorter time. */
  | 'shortened'
  /** A newer Naast wrote it. */
  | 'newer';

/** A record is not what was saved last. What is stored of it is kept as it is. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';
  readonly problem: RecordProblem;

  constructor(message: string, problem: RecordProblem, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** The list that tells which records belong in the vault is gone or does not open. The records are kept. */
export class DamagedHeadsError extends Error {
  override readonly name = 'DamagedHeadsError';
  readonly problem: SealedProblem;

  constructor(message: string, problem: SealedProblem = 'damaged', options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** The vault that this key opens is no longer on this device: destroyed, or emptied by the browser. Nothing was written. */
export class VaultGoneError extends Error {
  override readonly name = 'VaultGoneError';
}

/** This is a private window: what is kept there would be gone with it, so there is no vault. */
export class PrivateWindowError extends Error {
  override readonly name = 'PrivateWindowError';
}

/** The browser has no room left; nothing was written. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** The date of this schema has come: it is kept no longer. Nothing was written. */
export class ExpiredError extends Error {
  override readonly name = 'ExpiredError';
}

/** A text, or the schema as a whole, is longer than what can be read back. Nothing was written. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/** There is a vault already; it was left as it is. */
export class VaultExistsError extends Error {
  override readonly name = 'VaultExistsError';
}

/** Too many wrong passphrases: the next one is not looked at yet. */
export class TooSoonError extends Error {
  override readonly name = 'TooSoonError';
  /** Milliseconds until a passphrase is looked at again. */
  readonly wait: number;

  constructor(wait: number) {
    super(`no passphrase is tried for another ${wait} ms`);
    this.wait = wait;
  }
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
