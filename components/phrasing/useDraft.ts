import { createContext, use } from 'react';
import type { FieldSnapshot } from '../../lib/protocol.ts';

/** The text in Woorden, kept in memory while the panel is open so that another tab of the panel costs nothing. */
export interface Draft {
  readonly text: string;
  /** Findings that stay: rule and sentence, quiet for this text. */
  readonly left: readonly string[];
  /** The field that was read while this text was made; null when there was none. */
  readonly madeFrom: FieldSnapshot | null;
  /** What a press replaced, so that it can be taken back; null once the person types on. */
  readonly before: { readonly text: string; readonly message: 'takenOver' | 'emptied' | 'brought' } | null;
}

export const emptyDraft: Draft = { text: '', left: [], madeFrom: null, before: null };

/** The draft and how to change it. React state and nothing slower: a field must follow every key at once. */
export const DraftContext = createContext<
  readonly [draft: Draft, change: (next: (now: Draft) => Draft) => void] | null
>(null);

export function useDraft() {
  const draft = use(DraftContext);
  if (draft === null) throw new Error('useDraft needs a DraftContext around it');
  return draft;
}
