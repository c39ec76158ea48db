import { storage } from 'wxt/utils/storage';
import type { VaultMemory } from './vault.ts';

/** What is remembered of the vault outside of it. Nothing of it was typed by anyone. */
export const browserMemory: VaultMemory = {
  attempts: storage.defineItem<unknown>('local:unlockAttempts', { fallback: null }),
  made: storage.defineItem<unknown>('local:vaultMade', { fallback: null }),
  alone: (work) => navigator.locks.request('naast attempt', work),
};
