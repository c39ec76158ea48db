import { latestDay } from './clock.ts';
import type { VaultDatabase } from './database.ts';
import { headsRowId, type SummariesRow, writing } from './database.ts';
import { mustBeThere } from './envelope-row.ts';
import { DamagedHeadsError } from './errors.ts';
import { generationOf, type Head, type Heads, openHeads, sealHeads } from './heads.ts';
import { openSummaries, sealSummaries } from './summaries.ts';
import type { ShortSummary } from './summary.ts';

/** Somebody else changed the list while the next one was being sealed. */
class ListMovedError extends Error {
  override readonly name = 'ListMovedError';
}

const attempts = 20;

/** Keeps the sealed list of heads in step with the records: both change in one transaction, or neither does. */
export class HeadsKeeper {
  readonly #database: VaultDatabase;
  readonly #key: CryptoKey;
  readonly #now: () => Date;
  #known: Heads | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: VaultDatabase, key: CryptoKey, now: () => Date) {
    this.#database = database;
    this.#key = key;
    this.#now = now;
  }

  /** The row as it is stored, to open outside of any transaction. @throws VaultGoneError */
  async stored(): Promise<unknown> {
    await mustBeThere(this.#database);
    return this.#database.state.get(headsRowId);
  }

  /** @throws DamagedHeadsError */
  async open(stored: unknown): Promise<Heads> {
    const generation = generationOf(stored);
    if (this.#known && this.#known.generation > generation) {
      throw new DamagedHeadsError('an older list stands in the place of the last one');
    }
    if (this.#known?.generation === generation) return this.#known;
    const opened = await openHeads(this.#key, stored);
    // Meanwhile a newer one may have been written here.
    if (!this.#known || this.#known.generation < generation) this.#known = opened;
    return opened;
  }

  /**
   * Changes the list and the records together, with the summaries that `plan` names: a summary that takes the place of
   * the one there was, or null for none. `plan` may run more than once, on a copy of the list of that moment; `work`
   * runs in the transaction, where nothing but the database may be waited for.
   * @throws DamagedHeadsError, VaultGoneError, and what `work` throws; nothing is written then.
   */
  change<Planned, Result>(
    plan: (entries: Map<string, Head>, summaries: Map<string, ShortSummary | null>) => Planned,
    work: (records: VaultDatabase['records'], planned: Planned) => Promise<Result>,
  ): Promise<Result> {
    return this.#inTurn(async () => {
      for (let attempt = 1; ; attempt++) {
        const before = await this.open(await this.stored());
        const entries = await this.#stillThere(before.entries);
        const changed = new Map<string, ShortSummary | null>();
        const planned = plan(entries, changed);
        const next = { generation: before.generation + 1, entries };
        const summaries = await this.#summariesAfter(before.entries, entries, changed);
        try {
          return await this.#write(next, summaries, (records) => work(records, planned));
        } catch (error) {
          if (!(error instanceof ListMovedError) || attempt === attempts) throw error;
        }
      }
    });
  }

  /**
   * Puts another list in the place of the one there is, whether that opens or not. `list` may run more than once: what
   * somebody else saved meanwhile belongs in it too.
   */
  replace(list: () => Promise<ReadonlyMap<string, Head>>): Promise<void> {
    return this.#inTurn(async () => {
      for (let attempt = 1; ; attempt++) {
        const stored = generationOf(await this.stored());
        const generation = Math.max(stored, this.#known?.generation ?? 0) + 1;
        try {
          const next = { generation, entries: await list() };
          return await this.#write(next, new Map(), async () => undefined, stored);
        } catch (error) {
          if (!(error instanceof ListMovedError) || attempt === attempts) throw error;
        }
      }
    });
  }

  /** What was destroyed at its date, perhaps while the vault was locked, is forgotten here too. */
  async #stillThere(entries: ReadonlyMap<string, Head>): Promise<Map<string, Head>> {
    const today = await latestDay(this.#database, this.#now());
    const past = [...entries].filter(([, { destroyAt }]) => destroyAt <= today).map(([id]) => id);
    // Not by its date alone: a clock that was wrong for a moment must not make a list forget what is there.
    const there = new Set(await this.#database.records.where(':id').anyOf(past).primaryKeys());
    const gone = new Set(past.filter((id) => !there.has(id)));
    return new Map([...entries].filter(([id]) => !gone.has(id)));
  }

  /** The rows of summaries that change: sealed anew, or null for one in which nothing is left. */
  async #summariesAfter(
    before: ReadonlyMap<string, Head>,
    after: ReadonlyMap<string, Head>,
    changed: ReadonlyMap<string, ShortSummary | null>,
  ): Promise<Map<string, SummariesRow | null>> {
    const ids = [...changed.keys()];
    const dates = new Set(ids.flatMap((id) => [before.get(id)?.destroyAt, after.get(id)?.destroyAt]));
    const rows = new Map<string, SummariesRow | null>();
    for (const date of dates) {
      if (date === undefined) continue;
      const stored = await this.#database.summaries.get(date);
      const summaries = new Map(await openSummaries(this.#key, stored));
      for (const [id, short] of changed) {
        const head = after.get(id);
        if (short && head?.destroyAt === date) summaries.set(id, { iv: head.iv, short });
        else summaries.delete(id);
      }
      rows.set(date, summaries.size === 0 ? null : await sealSummaries(this.#key, date, summaries));
    }
    return rows;
  }

  async #write<Result>(
    next: Heads,
    summaries: ReadonlyMap<string, SummariesRow | null>,
    work: (records: VaultDatabase['records']) => Promise<Result>,
    before = next.generation - 1,
  ): Promise<Result> {
    const row = await sealHeads(this.#key, next);
    const { envelopes, records, state, summaries: table } = this.#database;
    const result = await writing(() =>
      this.#database.transaction('rw', envelopes, records, state, table, async () => {
        // Without its envelope nothing that is written here could ever be opened again.
        // Every change counts on, so that what was read before this transaction is still so.
        if (generationOf(await this.stored()) !== before) {
          throw new ListMovedError('the list has changed meanwhile');
        }
        const done = await work(records);
        await state.put(row);
        for (const [date, content] of summaries) {
          await (content ? table.put(content) : table.delete(date));
        }
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
