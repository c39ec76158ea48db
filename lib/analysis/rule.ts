import * as z from 'zod/mini';
import type { Before } from './before.ts';
import type { Lists } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { AnalysisContext, Finding, Level, Span } from './types.ts';

const text = z.string().check(z.trim(), z.minLength(1));
/** There are thousands: an empty one is told when it is read, as a phrase without a word to look for. */
const phrases = z.array(z.string()).check(z.minLength(1));
export const whos = [
  'parent',
  'child',
  'self',
  'own',
  'you',
  'agency',
  'family',
  'thing',
  'unknown',
] as const satisfies Before['topic'][];

/** The exemptions of domain.md 4.1 a rule can ask for. */
export const exemptions = ['quote', 'reported', 'negation', 'self', 'source', 'heading', 'question'] as const;
type Exemption = (typeof exemptions)[number];

/** Each as one bit. */
export const exemptionBits: Readonly<Record<Exemption, number>> = {
  quote: 1,
  reported: 2,
  negation: 4,
  self: 8,
  source: 16,
  heading: 32,
  question: 64,
};

const group = z.strictObject({
  /** Name by which the rule's code knows this group. */
  name: z.optional(text),
  /** Phrases in the notation of phrase.ts. */
  phrases,
  /** The clause must be about one of these; `bare` is a clause without any subject in a sentence without a child. */
  about: z.optional(z.array(z.enum([...whos, 'bare']))),
  /** When one of these is in the same sentence, this group finds nothing. */
  unless: z.optional(phrases),
  level: z.optional(z.enum(['let-op', 'tip', 'weetje'])),
});

/** What finds: the part of a rule or a strength that the engine reads. */
export const finderSchema = z.object({
  modes: z.array(z.enum(['zeggen', 'bericht', 'notitie', 'schema'])).check(z.minLength(1)),
  exempt: z.array(z.enum(exemptions)),
  /** Not used until somebody switches it on. */
  optional: z.optional(z.literal(true)),
  /** Word lists, separated by spaces, for `@name` in a phrase and for the rule's code. */
  lists: z.optional(z.record(z.string(), text)),
  find: z.optional(z.array(group)),
});
export type FinderData = z.infer<typeof finderSchema>;

/** A run of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A phrase of the rule that fits here, after the exemptions. */
export interface Hit extends Range {
  /** Token of the word that gave it away. */
  readonly at: number;
  /** Name of the group, or an empty text. */
  readonly group: string;
}

/** What a rule reports. */
export interface Match extends Range {
  readonly level?: Level;
  /** Rewrites of this very sentence. */
  readonly rewrites?: readonly string[];
  /** Marks (before.ts): when the next sentence has one of these, nothing is reported. */
  readonly unlessNext?: number;
}

/** What the code of a rule gets beside the sentence. */
export interface Scope {
  readonly context: AnalysisContext;
  readonly lists: Lists;
  /** The sentence as written; token offsets count into it. */
  readonly text: string;
  /** Hits of this rule in this sentence that no exemption took away. */
  readonly hits: readonly Hit[];
  /** Where the sentence shows a worry about safety, in offsets from its start. */
  readonly worries: readonly Span[];
}

/** One sentence as a rule over the whole text sees it. Offsets count into the text. */
export interface Summary {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** How many of the words are numbers. */
  readonly numbers: number;
  readonly marks: number;
  readonly negatives: number;
  readonly positives: number;
  readonly newLine: boolean;
}

/** Which sentences a search is worth its while in: one of these is enough. */
export interface LooksAt {
  /** A word with one of these features. */
  readonly features?: number;
  /** Such a word, by its norm; asked once for every word there is. */
  readonly word?: (norm: string, lists: Lists) => boolean;
  /** Something in quotation marks. */
  readonly quote?: true;
  /** A worry about safety. */
  readonly worry?: true;
  /** Besides one of these, such a word: without it the search finds nothing. Asked once for every word there is. */
  readonly needs?: (norm: string, lists: Lists) => boolean;
}

export type AnswerScope = Pick<Scope, 'context' | 'lists' | 'worries'>;

/** The sentences of a text in order, as rules over the whole text see them; each is made when it is asked for. */
export interface Summaries extends Iterable<Summary> {
  readonly length: number;
  readonly at: (index: number) => Summary | undefined;
  /** The number of the sentence that holds a position of the text; -1 when there is none. */
  readonly indexAt: (position: number) => number;
}

/**
 * What sentences tell a rule over the whole text, by the level of its matches in them, which are never shown: `let-op` says
 * that there is nothing to find, `weetje` marks a number, and `tip` is what the rule counts.
 */
export interface Told {
  /** True when one of them says that there is nothing to find; then the rest is not asked. */
  readonly forbids: boolean;
  readonly words: number;
  readonly numbers: number;
  /** How many sentences hold what the rule counts. */
  readonly counted: number;
}

/** The code of a rule; each part may be absent. All of it is pure. */
export interface RuleCode {
  /** Looks at one hit: false drops it, a match replaces it. Without `check` every hit is reported. */
  readonly check?: (hit: Hit, reading: Reading, scope: Scope) => boolean | Match;
  /** Finds what phrases cannot. Called for sentences with a hit, and for those that `looksAt` tells. */
  readonly search?: (reading: Reading, scope: Scope) => readonly Match[];
  /** Without it `search` is called for every sentence. */
  readonly looksAt?: LooksAt;
  /** Answers what `overall` asks about one sentence. */
  readonly answer?: (reading: Reading, scope: AnswerScope) => boolean;
  /** Sees the whole text last: gets the rule's own findings and returns what is reported. */
  readonly overall?: (
    found: readonly Finding[],
    sentences: Summaries,
    context: AnalysisContext,
    /** The `answer` about a sentence by its number; false when there is no such sentence. */
    ask: (index: number) => boolean,
  ) => readonly Finding[];
  /**
   * For a rule that reports nothing of one sentence, only of the text as a whole. `ask` asks the sentences what they tell
   * it, one by one, so it is best not called for nothing.
   */
  readonly wholeText?: (sentences: Summaries, ask: () => Told) => readonly Finding[];
}
