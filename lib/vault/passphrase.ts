/** How a passphrase stands: too short to lock anything with, usable, or strong. */
export type PassphraseStrength = 'short' | 'fair' | 'strong';

const minimumLength = 12;

/**
 * A rough and honest look, without lists or scores: more different words make a passphrase stronger, and digits or one
 * repeated word do not.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const text = passphrase.trim().toLowerCase();
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}{3}/u.test(word)));
  const different = new Set(text.replace(/\s/g, '')).size;
  const onlyDigits = !/[^\d\s.-]/.test(text);
  if (text.length < minimumLength || different < 6 || (onlyDigits && text.length < 20)) return 'short';
  if (words.size >= 4 || (text.length >= 20 && different >= 10 && words.size !== 1)) return 'strong';
  return 'fair';
}
