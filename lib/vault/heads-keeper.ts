import type { VaultDatabase } from './database.ts';
import { headsRowId, writing } from './database.ts';
import { DamagedHeadsError } from './errors.ts';
import { generationOf, type Head, type Heads, openHeads, sealHeads } from './heads.ts';

/** Somebody else changed the list while the next one was being sealed. */
class ListMovedError extends Error {
  override readonly name = 'ListMovedError';
}

const attempts = 20;

/** Keeps the sealed list of heads in step with the records: both change in one transaction, or neither does. */
export class HeadsKeeper {
  readonly #database: VaultDatabase;
  readonly #key: CryptoKey;
  #known: Heads | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: VaultDatabase, key: CryptoKey) {
    this.#database = database;
    this.#key = key;
  }

  /** The row as it is stored, to open outside of any transaction. */
  stored(): PromiseLike<unknown> {
    return this.#database.state.get(headsRowId);
  }

  /** @throws DamagedHeadsError */
  async open(stored: unknown): Promise<Heads> {
    const generation = generationOf(stored);
    if (this.#known && this.#known.generation > generation) {
      throw new DamagedHeadsError('an older list stands in the place of the last one');
    }
    if (this.#known?.generation !== generation) this.#known = await openHeads(this.#key, stored);
    return this.#known;
  }

  /**
   * Changes the list and the records together. `plan` may run more than once, on a copy of the list of that moment;
   * `work` runs in the transaction, where nothing but the database may be waited for.
   * @throws DamagedHeadsError, and what `work` throws; nothing is written then.
   */
  change<Planned, Result>(
    plan: (entries: Map<string, Head>) => Planned,
    work: (records: VaultDatabase['records'], planned: Planned) => Promise<Result>,
  ): Promise<Result> {
    return this.#inTurn(async () => {
      for (let attempt = 1; ; attempt++) {
        const before = await this.open(await this.stored());
        const entries = new Map(before.entries);
        const planned = plan(entries);
        try {
          return await this.#write(before.generation, entries, (records) => work(records, planned));
        } catch (error) {
          if (!(error instanceof ListMovedError) || attempt === attempts) throw error;
        }
      }
    });
  }

  /** Puts another list in the place of the one there is, whether that opens or not. */
  replace(entries: ReadonlyMap<string, Head>): Promise<void> {
    return this.#inTurn(async () => {
      await this.#write(generationOf(await this.stored()), entries, async () => undefined);
    });
  }

  async #write<Result>(
    expected: number,
    entries: ReadonlyMap<string, Head>,
    work: (records: VaultDatabase['records']) => Promise<Result>,
  ): Promise<Result> {
    const next = { generation: expected + 1, entries };
    const row = await sealHeads(this.#key, next);
    const { records, state } = this.#database;
    const result = await writing(() =>
      this.#database.transaction('rw', records, state, async () => {
        if (generationOf(await state.get(headsRowId)) !== expected) {
          throw new ListMovedError('the list has changed meanwhile');
        }
        const done = await work(records);
        await state.put(row);
        return done;
      }),
    );
    this.#known = next;
    return result;
  }

  /** One change at a time in this window, so that it never has to begin again because of itself. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }
}
