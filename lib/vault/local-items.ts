import { storedItem } from '../stored-item.ts';
import type { VaultMemory } from './vault.ts';

/** What is remembered of the vault outside of it. Nothing of it was typed by anyone. */
export const browserMemory: VaultMemory = {
  attempts: storedItem('local', 'unlockAttempts'),
  made: storedItem('local', 'vaultMade'),
  alone: (work) => navigator.locks.request('naast attempt', work),
};
