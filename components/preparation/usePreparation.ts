import { createContext, use } from 'react';
import type { Part } from '../../lib/prompts/prepare.ts';

/** One part of the conversation: what stands there, and the proposal it started from. */
export interface Line {
  readonly text: string;
  /** Id of the card that was proposed, and the sentence as it was then; null for one's own words. */
  readonly proposal: { readonly card: string; readonly sentence: string } | null;
}

/**
 * A conversation in preparation. It can be about a family, so it lives in memory while the panel is open and is
 * stored nowhere.
 */
export interface Preparation {
  /** Id of the starting point, `text` for what is being written, or null. */
  readonly start: string | null;
  readonly lines: Readonly<Partial<Record<Part, Line>>>;
}

export const emptyPreparation: Preparation = { start: null, lines: {} };

export const PreparationContext = createContext<
  readonly [preparation: Preparation, change: (next: (now: Preparation) => Preparation) => void] | null
>(null);

export function usePreparation() {
  const preparation = use(PreparationContext);
  if (preparation === null) throw new Error('usePreparation needs a PreparationContext around it');
  return preparation;
}

/** True when the person has put words of his own there: a new proposal leaves them alone. */
export const isOwn = (line: Line | undefined): boolean =>
  line !== undefined && line.text.trim() !== '' && line.text !== line.proposal?.sentence;
