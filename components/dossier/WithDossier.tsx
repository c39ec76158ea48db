import { type ContextType, type ReactNode, useEffect, useState } from 'react';
import { DossierContext } from './useDossier.ts';

type Store = NonNullable<ContextType<typeof DossierContext>>;

const noField = { kind: 'no-field' } as const;

/** What stands in while the store is loaded: there is no field yet. */
const notYet: Store = {
  subscribe: () => () => undefined,
  getState: () => noField,
  pause: () => undefined,
  resume: () => undefined,
  insert: async () => ({ ok: false, reason: 'no-field' }),
};

const failed = { kind: 'cannot', reason: 'failed' } as const;

/** What stands in when the store cannot be loaded: the panel says so, and everything else works. */
const notAtAll: Store = { ...notYet, getState: () => failed };

/** Gives the views the dossier; it is loaded when the panel is already on screen. */
export function WithDossier({ load, children }: { load: () => Promise<Store>; children: ReactNode }) {
  const [store, take] = useState(notYet);
  useEffect(() => {
    void load().then(take, () => take(notAtAll));
  }, [load]);
  return <DossierContext value={store}>{children}</DossierContext>;
}
