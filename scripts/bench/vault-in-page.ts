import * as z from 'zod/mini';
import { isSoughtBy } from '../../lib/bufferschema/by-alias.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { keepVersion } from '../../lib/bufferschema/versions.ts';
import { VaultDatabase } from '../../lib/vault/database.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import { vaultSession } from '../../lib/vault/session.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { Vault } from '../../lib/vault/vault.ts';

/** Milliseconds by the clock, each in the order in which it was measured. */
export interface VaultTimes {
  readonly unlock: readonly number[];
  readonly list: readonly number[];
  readonly save: readonly number[];
  readonly destroy: readonly number[];
}

const passphrase = 'mosterd fiets orgel dinsdag';

/** A place that holds one value, as an item of the browser's storage does. */
function item() {
  let value: unknown = null;
  const put = async (next: unknown): Promise<void> => {
    value = next;
  };
  return {
    getValue: async () => value,
    setValue: put,
    removeValue: () => put(null),
    watch: () => () => undefined,
  };
}

function filled(index: number): Bufferschema {
  const schema = newSchema({ id: crypto.randomUUID(), rol: 'jv', alias: `Ouder ${index}` }, new Date());
  const tekst = 'Zij vertelt over de week, over het slapen en over wie er meehelpt. '.repeat(3);
  const stand = { stand: 'wisselend', tekst, perspectief: 'ouder' } as const;
  return {
    ...schema,
    A_situatie: { beleving: { tekst, perspectief: 'ouder' } },
    D_buffers: { goe: stand, met: stand, ste: stand, sol: stand },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function storeOf(vault: Vault): Promise<SchemaStore> {
  const state = await vault.state();
  if (state.kind !== 'open') throw new Error(`the vault is ${state.kind}`);
  return state.store;
}

/** Runs in a page of a real browser, on its own IndexedDB: a vault with this many schemas. */
export async function measureVault(schemas: number, rounds: number): Promise<VaultTimes> {
  // As in the panel, whose policy forbids building functions from text.
  z.config({ jitless: true });
  const database = new VaultDatabase();
  const memory = { attempts: item(), made: item() };
  const open = () => new Vault({ database, session: vaultSession(item()), memory, now: () => new Date() });
  const all = Array.from({ length: schemas }, (_, index) => filled(index));
  const times = {
    unlock: [] as number[],
    list: [] as number[],
    save: [] as number[],
    destroy: [] as number[],
  };
  let vault = open();
  await vault.create(passphrase);
  await (await storeOf(vault)).saveAll(all.map((schema) => ({ schema, expectedVersion: null })));
  for (let round = 0; round < rounds; round++) {
    vault = open();
    times.unlock.push(await timed(() => vault.unlock(passphrase)));
    const store = await storeOf(vault);
    times.list.push(await timed(() => store.overview()));
    for (const schema of all.slice(round * 10, round * 10 + 10)) {
      times.save.push(await timed(() => store.save({ ...schema, alias: `${schema.alias} b` }, 1)));
    }
  }
  times.destroy.push(await timed(() => vault.destroy()));
  return times;
}

/** Milliseconds by the clock for schemas with a long past. */
export interface PastTimes {
  readonly list: readonly number[];
  readonly search: readonly number[];
  readonly open: readonly number[];
  readonly save: readonly number[];
  /** Opening every schema to see whether it can be trusted, as the panel does after the list is shown. */
  readonly check: readonly number[];
}

function withPast(index: number, conversations: number): Bufferschema {
  let schema = filled(index);
  for (let day = 0; day < conversations; day++) {
    schema = keepVersion(schema, new Date(Date.now() - day * 86_400_000).toISOString());
  }
  return schema;
}

/** The same for this many schemas with this many earlier conversations each. */
export async function measurePast(
  schemas: number,
  conversations: number,
  rounds: number,
): Promise<PastTimes> {
  z.config({ jitless: true });
  const memory = { attempts: item(), made: item() };
  const vault = new Vault({
    database: new VaultDatabase(),
    session: vaultSession(item()),
    memory,
    now: () => new Date(),
  });
  await vault.create(passphrase);
  const all = Array.from({ length: schemas }, (_, index) => withPast(index, conversations));
  const times = {
    list: [] as number[],
    search: [] as number[],
    open: [] as number[],
    save: [] as number[],
    check: [] as number[],
  };
  const made = await storeOf(vault);
  await made.saveAll(all.map((schema) => ({ schema, expectedVersion: null })));
  for (let round = 0; round < rounds; round++) {
    await vault.lock();
    await vault.unlock(passphrase);
    const store = await storeOf(vault);
    times.list.push(await timed(() => store.overview()));
    const entries = await store.overview();
    const aliases = entries.flatMap((entry) => (entry.kind === 'readable' ? [entry.summary.alias] : []));
    times.search.push(await timed(async () => aliases.filter(isSoughtBy(`ouder ${round}`))));
    for (const schema of all.slice(round * 10, round * 10 + 10)) {
      times.open.push(await timed(() => store.read(schema.id)));
      times.save.push(await timed(() => store.save({ ...schema, alias: `${schema.alias} b` }, 1)));
    }
    times.check.push(await timed(() => store.list()));
  }
  await vault.destroy();
  return times;
}
