import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type ReactNode, Suspense, useState } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { VaultDatabase } from '../../lib/vault/database.ts';
import { type SessionItem, vaultSession } from '../../lib/vault/session.ts';
import type { LocalItem } from '../../lib/vault/unlock-delay.ts';
import { Vault, type VaultMemory } from '../../lib/vault/vault.ts';
import { DossierContext } from '../dossier/useDossier.ts';
import { DraftContext, emptyDraft } from '../phrasing/useDraft.ts';
import { emptyPreparation, PreparationContext } from '../preparation/usePreparation.ts';
import { createQueryClient } from '../queries.ts';
import { LanguageProvider, speak } from '../ui/language.tsx';
import { VaultContext } from '../vault/useVault.ts';
import type { Prompting } from './prompting.ts';
import { SchemaView } from './SchemaView.tsx';

/** A browser with its own storage, in which panels can be opened, closed and restarted. */
export class TestBrowser {
  readonly indexedDB = new IDBFactory();
  database = this.open();
  session = sessionMemory();
  readonly memory: VaultMemory = { attempts: sessionMemory(), made: sessionMemory() };

  private open(): VaultDatabase {
    return new VaultDatabase({ indexedDB: this.indexedDB, IDBKeyRange });
  }

  restart(): void {
    this.database = this.open();
    this.session = sessionMemory();
  }

  newVault(): Vault {
    return new Vault({
      database: this.database,
      session: vaultSession(this.session),
      memory: this.memory,
      now: () => new Date(),
      // Schemas of tests go on a day of the year that never comes near.
      longest: async () => 36_500,
    });
  }
}

function sessionMemory(): SessionItem & LocalItem {
  let value: unknown = null;
  const watchers = new Set<() => void>();
  const set = async (next: unknown): Promise<void> => {
    value = next;
    for (const changed of watchers) changed();
  };
  return {
    getValue: async () => value,
    setValue: set,
    removeValue: () => set(null),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

const noField = { kind: 'no-field' } as const;
const noDossier = {
  subscribe: () => () => {},
  getState: () => noField,
  pause: () => {},
  resume: () => {},
  insert: async () => ({ ok: false, reason: 'no-field' }) as const,
};

interface PanelOptions {
  readonly path?: string;
  readonly vault?: Vault;
  readonly prompting?: Partial<Prompting>;
}

/** Opens the Schema part of a panel in this browser. */
export async function openPanel(browser: TestBrowser, options: PanelOptions = {}) {
  await speak('nl');
  const { path = '/schema', vault = browser.newVault(), prompting = {} } = options;
  const location = memoryLocation({ path, record: true });
  const view = render(
    <QueryClientProvider client={createQueryClient()}>
      <LanguageProvider>
        <DossierContext value={noDossier}>
          <VaultContext value={vault}>
            <TestPreparation>
              <Router hook={location.hook}>
                <Suspense>
                  <Route path="/schema/*?">
                    <SchemaView {...prompting} />
                  </Route>
                </Suspense>
              </Router>
            </TestPreparation>
          </VaultContext>
        </DossierContext>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return { ...view, vault, location, user: userEvent.setup() };
}

function TestPreparation({ children }: { children: ReactNode }) {
  const preparation = useState(emptyPreparation);
  const draft = useState(emptyDraft);
  return (
    <PreparationContext value={preparation}>
      <DraftContext value={draft}>{children}</DraftContext>
    </PreparationContext>
  );
}

/** The store of a vault that is open. Throws when it is not. */
export async function storeOf(vault: Vault) {
  const state = await vault.state();
  if (state.kind !== 'open') throw new Error(`the vault is ${state.kind}`);
  return state.store;
}
