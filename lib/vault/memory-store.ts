import { bufferschemaSchema } from '../bufferschema/schema.ts';
import { isExpired } from './calendar.ts';
import { ConflictError } from './errors.ts';
import { inListOrder, type SchemaStore, type Stored } from './store.ts';

/** "Niet bewaren": everything in the memory of this panel, gone when it closes. */
export function memoryStore(now: () => Date): SchemaStore {
  const schemas = new Map<string, Stored>();
  const removed = new Map<string, Stored>();
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const changed of watchers) changed();
  };

  return {
    async list() {
      return inListOrder([...schemas.values()].map((stored) => ({ kind: 'readable', ...stored })));
    },

    async read(id) {
      return schemas.get(id) ?? null;
    },

    async save(schema, expectedVersion) {
      const current = schemas.get(schema.id)?.version ?? null;
      if (current !== expectedVersion) throw new ConflictError(`schema ${schema.id} has changed`, current);
      const version = (current ?? 0) + 1;
      // Parsed as when it would be stored, so that later changes by the caller do not reach in here.
      schemas.set(schema.id, { schema: bufferschemaSchema.parse(schema), version });
      tell();
      return version;
    },

    async remove(id) {
      const stored = schemas.get(id);
      if (!stored) return;
      removed.set(id, stored);
      schemas.delete(id);
      tell();
    },

    removed() {
      return [...removed.values()].map(({ schema: { id, alias } }) => ({ id, alias }));
    },

    async restore(id) {
      const stored = removed.get(id);
      removed.delete(id);
      if (!stored || schemas.has(id) || isExpired(stored.schema.wisDatum, now())) return false;
      schemas.set(id, stored);
      tell();
      return true;
    },

    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
