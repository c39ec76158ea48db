import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64.ts';
import type { RawVaultKey } from './envelope.ts';

/** A place that lives in memory and is emptied when the browser stops: an item of `storage.session`. */
export interface SessionItem {
  getValue(): Promise<unknown>;
  setValue(value: string): Promise<void>;
  removeValue(): Promise<void>;
  watch(changed: () => void): () => void;
}

const encodedKeySchema = z.base64().check(z.length(44));

/** Keeps the vault key while the vault is unlocked, for every panel of this browser. */
export interface VaultSession {
  /** Null when the vault is locked; something that is not a key counts as locked. */
  read(): Promise<RawVaultKey | null>;
  open(key: RawVaultKey): Promise<void>;
  close(): Promise<void>;
  /** Calls back when the vault is unlocked or locked by any window. Returns how to stop. */
  watch(changed: () => void): () => void;
}

export function vaultSession(item: SessionItem): VaultSession {
  return {
    async read() {
      const parsed = encodedKeySchema.safeParse(await item.getValue());
      return parsed.success ? fromBase64(parsed.data) : null;
    },
    open: (key) => item.setValue(toBase64(key)),
    close: () => item.removeValue(),
    watch: (changed) => item.watch(() => changed()),
  };
}
