import type { Moment, Role, SafetyConcern } from '../analysis/types.ts';
import type { Buffer, Category } from './card.ts';
import type { ChildPronoun } from './child.ts';
import type { Need } from './needs.ts';

/** What is known about the note and the conversation when prompts are chosen. */
export interface PromptContext {
  readonly role: Role;
  readonly moment: Moment;
  /** Theme ids found in the text, most evidence first. */
  readonly themes: readonly string[];
  readonly safety: SafetyConcern | null;
  /** A parent is quoted literally in the text. */
  readonly quotesParent: boolean;
  /** Buffers of the open bufferschema, least known first; empty without one. */
  readonly leastKnown: readonly Buffer[];
  /** What the note asks for in so many words. */
  readonly needs: readonly Need[];
  /** How the note speaks of the child, when it tells. */
  readonly child?: ChildPronoun | null;
}

/** Why a card is offered. */
export type Reason =
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'buffer'; readonly buffer: Buffer }
  | { readonly kind: 'safety' }
  | { readonly kind: 'moment' };

/** One of the three places: which categories fit, best first, and what the card must be about. */
export interface Slot {
  readonly categories: readonly Category[];
  readonly themes: readonly string[];
  readonly buffer?: Buffer;
  /**
   * How much the order of the categories counts: firm when it decides whatever a card is about, loose when a card of a
   * later category about the theme goes before one that fits any theme.
   */
  readonly order?: 'firm' | 'loose';
  readonly reason: Reason['kind'];
}
