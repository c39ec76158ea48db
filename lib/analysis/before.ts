/** Who a clause is about. `self` is the professional, `own` the own organisation, `thing` anything that is no person. */
export type Who = 'parent' | 'child' | 'self' | 'own' | 'you' | 'agency' | 'family' | 'thing' | 'unknown';

/** What a sentence says that later sentences, and rules over the whole text, need; one bit each. */
export const SAYS_PARENT = 1 << 0;
export const ASKS_OPEN = 1 << 1;
export const ASKS_CLOSED = 1 << 2;
export const PERMISSION = 1 << 3;
/** The parent asked for advice or help. */
export const REQUEST = 1 << 4;
export const PRAISE = 1 << 5;
export const NEGATIVE = 1 << 6;
export const POSITIVE = 1 << 7;
/** A date, a time, an amount or a moment. */
export const MOMENT = 1 << 8;
export const SOURCE = 1 << 9;
export const GREETING_MARK = 1 << 10;
export const QUOTES = 1 << 11;
export const ENDS_WITH_COLON = 1 << 12;
export const SAFETY = 1 << 13;
export const ABOUT_PARENT = 1 << 14;
export const ABOUT_CHILD = 1 << 15;
/** A general opener: `Hoe gaat het?` */
export const OPENER = 1 << 16;

/** What the sentences before leave behind; all that the reading of a sentence may depend on besides its own words. */
export interface Before {
  /** Who `hij`, `zij` and the plural `ze` would be, and who the last clause was about. */
  readonly masculine: Who;
  readonly feminine: Who;
  readonly plural: Who;
  readonly topic: Who;
  /** Marks of the sentence before, and of the one before that. */
  readonly last: number;
  readonly secondLast: number;
}

export const start: Before = {
  masculine: 'unknown',
  feminine: 'unknown',
  plural: 'unknown',
  topic: 'unknown',
  last: 0,
  secondLast: 0,
};

/** Two sentences with the same words are read the same when what went before is the same. */
export function isSameBefore(one: Before, other: Before): boolean {
  return (
    one === other ||
    (one.last === other.last &&
      one.secondLast === other.secondLast &&
      one.topic === other.topic &&
      one.masculine === other.masculine &&
      one.feminine === other.feminine &&
      one.plural === other.plural)
  );
}

interface Read {
  readonly before: Before;
  readonly referents: Pick<Before, 'masculine' | 'feminine' | 'plural' | 'topic'>;
  readonly marks: number;
}

/** What a sentence leaves behind, read when it is first asked for: most sentences never ask. */
export class After implements Before {
  readonly #reading: Read;
  #isRead = false;

  constructor(reading: Read) {
    this.#reading = reading;
  }

  /**
   * Who pronouns stand for depends on all sentences before. Reads them from the first that was not read, one by one, as
   * a long text would be too deep for one asking the other.
   */
  #referents(): Read['referents'] {
    const unread: After[] = [];
    let after: Before = this;
    while (after instanceof After && !after.#isRead) {
      unread.push(after);
      after = after.#reading.before;
    }
    for (let one = unread.pop(); one !== undefined; one = unread.pop()) {
      void one.#reading.referents;
      one.#isRead = true;
    }
    return this.#reading.referents;
  }

  get masculine(): Who {
    return this.#referents().masculine;
  }

  get feminine(): Who {
    return this.#referents().feminine;
  }

  get plural(): Who {
    return this.#referents().plural;
  }

  get topic(): Who {
    return this.#referents().topic;
  }

  get last(): number {
    return this.#reading.marks;
  }

  get secondLast(): number {
    return this.#reading.before.last;
  }
}
