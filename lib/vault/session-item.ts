import { storedItem } from '../stored-item.ts';
import { vaultSession } from './session.ts';

/** The session of this browser. Content scripts cannot read it. */
export const browserSession = vaultSession(storedItem('session', 'vaultKey'));
