import type { Page } from 'puppeteer-core';
import type { InsertFailure } from '../../../lib/dossier/dossier.ts';
import type { DossierStore } from '../../../lib/dossier/panel/store.ts';
import type { FieldSnapshot } from '../../../lib/protocol.ts';

export type Inserted = { readonly ok: true } | { readonly ok: false; readonly reason: InsertFailure };

/** What the store keeps to itself, and a person reaches by looking at the panel or waiting a moment. */
interface OpenStore extends Pick<DossierStore, 'getState' | 'insert' | 'pause' | 'resume'> {
  readonly inserting: object | null;
  readonly connection: {
    call: (frame: number, call: 'settle' | 'insert', request: object) => Promise<unknown>;
  } | null;
}

declare global {
  interface Window {
    labStore: OpenStore;
    labUndo: (() => Promise<boolean>) | undefined;
  }
}

/** The store of a real panel, by what its buttons do: much faster than pressing them for every insertion. */
export class PanelStore {
  private readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Finds the store where the panel's own components get it from, as soon as it is loaded. */
  static async of(page: Page): Promise<PanelStore> {
    await page.waitForFunction(
      () => {
        interface Fiber {
          readonly memoizedProps?: { readonly value?: object } | null;
          readonly child: Fiber | null;
          readonly sibling: Fiber | null;
        }
        const search = (fiber: Fiber | null): object | null => {
          if (fiber === null) return null;
          const value = fiber.memoizedProps?.value;
          if (value && 'rulesChanged' in value) return value;
          return search(fiber.child) ?? search(fiber.sibling);
        };
        const root = document.getElementById('root') as unknown as Record<string, Fiber> | null;
        const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'));
        const found = key === undefined ? null : search(root?.[key] ?? null);
        if (found !== null) window.labStore = found as OpenStore;
        return found !== null;
      },
      { polling: 100 },
    );
    return new PanelStore(page);
  }

  /** What is read now, after the script told what it had not told yet; null when no field is read. */
  field(): Promise<FieldSnapshot | null> {
    return this.page.evaluate(async () => {
      const store = window.labStore;
      const before = store.getState();
      if (before.kind === 'reads') await store.connection?.call(before.field.frame, 'settle', {});
      const state = store.getState();
      return state.kind === 'reads' ? state.field : null;
    });
  }

  /** What the panel says it is doing: "reads", "no-field", or why it cannot. */
  says(): Promise<string> {
    return this.page.evaluate(() => {
      const state = window.labStore.getState();
      return state.kind === 'cannot' ? state.reason : state.kind;
    });
  }

  /** Pauses reading along, or goes on with it. */
  reads(does: boolean): Promise<void> {
    return this.page.evaluate((on) => (on ? window.labStore.resume() : window.labStore.pause()), does);
  }

  insert(text: string, madeFrom?: FieldSnapshot): Promise<Inserted> {
    return this.page.evaluate(
      async (inserted, from): Promise<Inserted> => {
        const result = await window.labStore.insert(inserted, from ?? undefined);
        window.labUndo = result.ok ? result.undo : undefined;
        return result.ok ? { ok: true } : { ok: false, reason: result.reason };
      },
      text,
      madeFrom ?? null,
    );
  }

  /** Waits until what was asked with the buttons of the panel has come to its end. */
  async rests(): Promise<void> {
    await this.page.waitForFunction(() => window.labStore.inserting === null, { polling: 20 });
  }

  /** "Haal terug" of the last insertion. */
  takeBack(): Promise<boolean> {
    return this.page.evaluate(async () => (await window.labUndo?.()) ?? false);
  }
}
