import { storage } from 'wxt/utils/storage';
import { vaultSession } from './session.ts';

/** The session of this browser. Content scripts cannot read it. */
export const browserSession = vaultSession(
  storage.defineItem<string | null>('session:vaultKey', { fallback: null }),
);
