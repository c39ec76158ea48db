import { type Browser, browser } from 'wxt/browser';

type Area = 'local' | 'session';
type Changes = Readonly<Record<string, Browser.storage.StorageChange>>;

/** One value in a store of the browser. */
export interface StoredItem {
  /** Null when nothing is stored. */
  readonly getValue: () => Promise<unknown>;
  readonly setValue: (value: unknown) => Promise<void>;
  readonly removeValue: () => Promise<void>;
  /** Calls back on every change, from any window; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

const watched: Readonly<Record<Area, Map<string, Set<() => void>>>> = {
  local: new Map(),
  session: new Map(),
};

const tell: Readonly<Record<Area, (changes: Changes) => void>> = {
  local: (changes) => tellOf('local', changes),
  session: (changes) => tellOf('session', changes),
};

function tellOf(area: Area, changes: Changes): void {
  for (const name of Object.keys(changes)) for (const changed of watched[area].get(name) ?? []) changed();
}

/**
 * A value with this name, as it was stored; what it means is for who reads it. A few lines and no library: the panel
 * reads its settings before it shows anything, and one listener hears for all of them.
 */
export function storedItem(area: Area, name: string): StoredItem {
  return {
    getValue: async () => (await browser.storage[area].get(name))[name] ?? null,
    setValue: (value) => browser.storage[area].set({ [name]: value }),
    removeValue: () => browser.storage[area].remove(name),
    watch: (changed) => {
      const { onChanged } = browser.storage[area];
      if (!onChanged.hasListener(tell[area])) onChanged.addListener(tell[area]);
      const known = watched[area].get(name) ?? new Set();
      watched[area].set(name, known.add(changed));
      return () => known.delete(changed);
    },
  };
}

/** What is stored on this device under each of these names, in one question. */
export const storedValues = (names: readonly string[]): Promise<Readonly<Record<string, unknown>>> =>
  browser.storage.local.get([...names]);
