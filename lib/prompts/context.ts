import type { Moment, Role, SafetyConcern } from '../analysis/types.ts';
import type { Buffer, Category } from './card.ts';
import type { ChildPronoun } from './child.ts';
import type { BufferGap } from './least-known.ts';
import type { Need } from './needs.ts';

/** What is known about the note and the conversation when prompts are chosen. */
export interface PromptContext {
  readonly role: Role;
  readonly moment: Moment;
  /** Theme ids found in the text, most evidence first. */
  readonly themes: readonly string[];
  /** Themes that are almost there; they count where the note is about one theme at most. */
  readonly leanings?: readonly string[];
  readonly safety: SafetyConcern | null;
  /** A worry is almost seen in the note. */
  readonly uneasy?: boolean;
  /** A parent is quoted literally in the text. */
  readonly quotesParent: boolean;
  /** Buffers of the open bufferschema, least known first; empty without one. */
  readonly leastKnown: readonly Buffer[];
  /** What the open bufferschema says of each of them; absent where that is not known. */
  readonly stands?: Readonly<Partial<Record<Buffer, BufferGap>>>;
  /** What the note asks for in so many words. */
  readonly needs: readonly Need[];
  /** How the note speaks of the child, when it tells. */
  readonly child?: ChildPronoun | null;
}

/** Why a card is offered. `asked`: the note itself speaks of leave, of closing or of the other parent. */
export type Reason =
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'buffer'; readonly buffer: Buffer; readonly gap: BufferGap | null }
  | { readonly kind: 'safety' | 'asked' | 'pinned' }
  | { readonly kind: 'moment'; readonly moment: Moment };

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
  readonly reason: 'theme' | 'buffer' | 'safety' | 'moment';
  /** The categories that the note asks for in so many words. */
  readonly asked?: readonly Category[];
}
