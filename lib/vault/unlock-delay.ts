import * as z from 'zod/mini';
import { writing } from './database.ts';
import { TooSoonError } from './errors.ts';

/** A place that outlives the panel and the browser: an item of `storage.local`. */
export interface LocalItem {
  getValue(): Promise<unknown>;
  setValue(value: unknown): Promise<void>;
  removeValue(): Promise<void>;
}

/** Does this while no other window does something of the kind. */
export type Alone = (work: () => Promise<void>) => Promise<void>;

const attemptsSchema = z.strictObject({
  /** How many in a row did not fit. */
  wrong: z.int().check(z.gte(0)),
  /** When the last one was tried, in milliseconds since 1970. */
  last: z.number(),
});

const free = 3;
const first = 5_000;
const longest = 5 * 60_000;

/** Milliseconds to wait after this many wrong passphrases in a row: the first are free, then it doubles. */
export function waitAfter(wrong: number): number {
  return wrong < free ? 0 : Math.min(first * 2 ** (wrong - free), longest);
}

/** Slows down who tries passphrases in the panel; it is kept, so that opening the panel anew does not help. */
export class UnlockDelay {
  readonly #item: LocalItem;
  readonly #now: () => Date;
  readonly #alone: Alone;

  /** `alone` keeps two windows from counting the same attempt. */
  constructor(item: LocalItem, now: () => Date, alone: Alone = (work) => work()) {
    this.#item = item;
    this.#now = now;
    this.#alone = alone;
  }

  /** Milliseconds until a passphrase is looked at; 0 when it is at once. */
  async wait(): Promise<number> {
    const { wrong, last } = await this.#read();
    const since = Math.max(0, this.#now().getTime() - last);
    return Math.max(0, waitAfter(wrong) - since);
  }

  /**
   * Counts an attempt before it is made, so that stopping halfway counts too.
   * @throws TooSoonError when it is not looked at yet, and StorageFullError when it could not be counted.
   */
  async begin(): Promise<void> {
    await this.#alone(async () => {
      const wait = await this.wait();
      if (wait > 0) throw new TooSoonError(wait);
      const { wrong } = await this.#read();
      await writing(() => this.#item.setValue({ wrong: wrong + 1, last: this.#now().getTime() }));
    });
  }

  /** The passphrase fitted: the count begins anew. */
  async succeed(): Promise<void> {
    await this.#item.removeValue();
  }

  async #read(): Promise<z.infer<typeof attemptsSchema>> {
    const parsed = attemptsSchema.safeParse(await this.#item.getValue());
    if (!parsed.success) return { wrong: 0, last: 0 };
    const now = this.#now().getTime();
    // A clock that was set back must not make anyone wait for the day it came from.
    if (parsed.data.last <= now) return parsed.data;
    const counted = { ...parsed.data, last: now };
    await this.#item.setValue(counted);
    return counted;
  }
}
