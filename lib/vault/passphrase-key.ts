/** Bounds are checked before any work is done: a tampered envelope can neither weaken nor hang the vault. */
export const iterationBounds = { default: 600_000, minimum: 600_000, maximum: 5_000_000 } as const;

export interface KeyDerivation {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/**
 * Key that wraps the vault key, from what somebody typed.
 * The passphrase is normalised (NFKC), so that an accent typed in another way is the same passphrase.
 */
export async function derivePassphraseKey(
  passphrase: string,
  { salt, iterations }: KeyDerivation,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
