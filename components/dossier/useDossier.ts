import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Dossier } from '../../lib/dossier/dossier.ts';
import type { DossierStore } from '../../lib/dossier/panel/store.ts';

/** The store of this panel; the side panel's entrypoint makes and starts it. */
export const DossierContext = createContext<Pick<
  DossierStore,
  'subscribe' | 'getState' | keyof Actions
> | null>(null);

type Actions = Omit<Dossier, 'state'>;

/** The dossier beside the panel: what is read there, and how to put a sentence in it. */
export function useDossier(): Dossier {
  const store = use(DossierContext);
  if (store === null) throw new Error('useDossier needs a DossierContext around it');
  const state = useSyncExternalStore(store.subscribe, store.getState);
  return useMemo(
    () => ({ state, pause: store.pause, resume: store.resume, insert: store.insert }),
    [store, state],
  );
}
