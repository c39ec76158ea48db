import { type Bufferschema, bufferschemaSchema } from '../bufferschema/schema.ts';
import { isExpired } from './calendar.ts';
import { ConflictError } from './errors.ts';
import {
  type Change,
  inListOrder,
  type Listed,
  type Overviewed,
  overviewed,
  type Removed,
  type SchemaStore,
  type Stored,
} from './store.ts';

/** "Niet bewaren": everything in the memory of this panel, gone when it closes. */
export class MemoryStore implements SchemaStore {
  readonly #now: () => Date;
  readonly #schemas = new Map<string, Stored>();
  readonly #removed = new Map<string, Stored>();
  readonly #watchers = new Set<() => void>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  async list(): Promise<Listed[]> {
    return inListOrder([...this.#schemas.values()].map((stored) => ({ kind: 'readable', ...stored })));
  }

  async overview(): Promise<Overviewed[]> {
    return (await this.list()).map(overviewed);
  }

  async read(id: string): Promise<Stored | null> {
    return this.#schemas.get(id) ?? null;
  }

  async save(schema: Bufferschema, expectedVersion: number | null): Promise<number> {
    await this.saveAll([{ schema, expectedVersion }]);
    return (expectedVersion ?? 0) + 1;
  }

  async saveAll(changes: readonly Change[], signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    // Parsed as when it would be stored, so that later changes by the caller do not reach in here.
    const parsed = changes.map(({ schema, expectedVersion }) => {
      const current = this.#schemas.get(schema.id)?.version ?? null;
      if (current !== expectedVersion) throw new ConflictError(`schema ${schema.id} has changed`, current);
      return { schema: bufferschemaSchema.parse(schema), version: (current ?? 0) + 1 };
    });
    for (const stored of parsed) this.#schemas.set(stored.schema.id, stored);
    this.#tell();
  }

  async remove(id: string): Promise<void> {
    const stored = this.#schemas.get(id);
    if (!stored) return;
    this.#removed.set(id, stored);
    this.#schemas.delete(id);
    this.#tell();
  }

  removed(): Removed[] {
    return [...this.#removed.values()].map(({ schema: { id, alias } }) => ({ id, alias }));
  }

  async restore(id: string): Promise<boolean> {
    const stored = this.#removed.get(id);
    this.#removed.delete(id);
    if (!stored || this.#schemas.has(id) || isExpired(stored.schema.wisDatum, this.#now())) return false;
    this.#schemas.set(id, stored);
    this.#tell();
    return true;
  }

  /** Nothing but this panel writes here. */
  async trust(): Promise<void> {}

  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  #tell(): void {
    for (const changed of this.#watchers) changed();
  }
}
