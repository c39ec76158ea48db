import { daysAfter } from './calendar.ts';
import { ConflictError } from './errors.ts';
import { withinBound } from './retention.ts';
import type { SchemaStore } from './store.ts';

const attempts = 5;

/**
 * Gives every schema that was kept longer than this many days a date within them, and resolves with how many. No date
 * comes nearer than tomorrow, so that whoever is told today can still do something with it.
 * @throws DamagedHeadsError, StorageFullError, VaultGoneError; every date is then as it was.
 */
export async function bringWithin(
  store: Pick<SchemaStore, 'list' | 'saveAll'>,
  longest: number,
  now: Date,
): Promise<number> {
  const tomorrow = daysAfter(now, 1);
  for (let attempt = 1; ; attempt++) {
    const changes = (await store.list()).flatMap((entry) => {
      if (entry.kind === 'unreadable') return [];
      const { schema, version } = entry;
      const bounded = withinBound(schema, longest, tomorrow);
      return bounded === schema ? [] : [{ schema: bounded, expectedVersion: version }];
    });
    if (changes.length === 0) return 0;
    try {
      await store.saveAll(changes);
      return changes.length;
    } catch (error) {
      // Another window saved or shortened one of them meanwhile: it is looked at again.
      if (!(error instanceof ConflictError) || attempt === attempts) throw error;
    }
  }
}
