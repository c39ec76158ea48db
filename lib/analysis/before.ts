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
