import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import { browser } from 'wxt/browser';
import { longestHere } from '../../lib/policy/vault-rules.ts';
import { VaultDatabase } from '../../lib/vault/database.ts';
import { browserMemory } from '../../lib/vault/local-items.ts';
import { isInPrivateWindow } from '../../lib/vault/private-window.ts';
import { browserSession } from '../../lib/vault/session-item.ts';
import { Vault } from '../../lib/vault/vault.ts';
import { queryKeys } from '../queries.ts';
import { useStoppable } from '../ui/useStoppable.ts';

let panelVault: Vault | null = null;

/** One for the whole panel, made when it is first needed: what is not kept lives in it until the panel closes. */
function vaultOfThisPanel(): Vault {
  panelVault ??= new Vault({
    database: new VaultDatabase(),
    session: browserSession,
    memory: browserMemory,
    now: () => new Date(),
    longest: longestHere,
    isPrivate: () => isInPrivateWindow(browser),
  });
  return panelVault;
}

/** Another vault than the panel's own. */
export const VaultContext = createContext<Vault | null>(null);

export function useVault(): Vault {
  return useContext(VaultContext) ?? vaultOfThisPanel();
}

/** How the vault stands. Asked again each time somebody looks, and not kept when nobody does. */
export function useVaultState() {
  const vault = useVault();
  const client = useQueryClient();
  useEffect(
    () => vault.watch(() => client.invalidateQueries({ queryKey: queryKeys.vault })),
    [vault, client],
  );
  const query = useQuery({
    queryKey: queryKeys.vault,
    queryFn: () => vault.state(),
    staleTime: 0,
    gcTime: 0,
    // It holds functions: the newest state is taken as it is.
    structuralSharing: false,
  });
  const open = query.data?.kind === 'open';
  useEffect(() => {
    if (!open) client.removeQueries({ queryKey: queryKeys.schemas });
  }, [open, client]);
  return query;
}

/** Something to do with the vault; its state is read again afterwards, also when it failed. */
export function useVaultAction<Variables, Result>(
  action: (vault: Vault, variables: Variables) => Promise<Result>,
) {
  const vault = useVault();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => action(vault, variables),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.vault }),
    gcTime: 0,
  });
}

/** The same for what takes long, as everything with a passphrase does. */
export function useSlowVaultAction<Variables, Result>(
  action: (vault: Vault, variables: Variables, signal: AbortSignal) => Promise<Result>,
) {
  const vault = useVault();
  const client = useQueryClient();
  return useStoppable(
    (variables: Variables, signal) => action(vault, variables, signal),
    () => client.invalidateQueries({ queryKey: queryKeys.vault }),
  );
}
