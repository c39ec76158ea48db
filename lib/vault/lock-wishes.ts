import { watchManaged } from '../policy/managed.ts';
import { readVaultRules } from '../policy/vault-rules.ts';
import { settings } from '../settings/settings.ts';
import { type LockWishes, lockMinutes } from './auto-lock.ts';
import { isNoneLeft } from './presence.ts';

/** What the settings and the policy of this browser say. */
export const browserWishes: LockWishes = {
  minutes: async () => {
    const [chosen, rules] = await Promise.all([settings.lockMinutes.read(), readVaultRules()]);
    return lockMinutes(chosen, rules.lockMinutes);
  },
  onClose: () => settings.lockOnClose.read(),
  isNoneLeft: () => isNoneLeft(navigator.locks),
  watch: (changed) => {
    settings.lockMinutes.watch(changed);
    watchManaged(changed);
  },
};
