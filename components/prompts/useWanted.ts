import { useState } from 'react';
import type { Moment, Role } from '../../lib/analysis/types.ts';
import type { Buffer, Category } from '../../lib/prompts/categories.ts';

/** What is looked for; `null` leaves a filter open. */
export interface Wanted {
  readonly words: string;
  readonly category: Category | null;
  readonly theme: string | null;
  readonly buffer: Buffer | null;
  readonly role: Role | null;
  readonly moment: Moment | null;
}

export interface Looking {
  readonly wanted: Wanted;
  /** True when something is looked for: what is found then stands where the three cards were. */
  readonly active: boolean;
  readonly change: (part: Partial<Wanted>) => void;
  readonly clear: () => void;
}

/** What the person looks for; at first nothing, for the own role. */
export function useWanted(role: Role): Looking {
  const nothing: Wanted = { words: '', category: null, theme: null, buffer: null, role, moment: null };
  const [wanted, want] = useState(nothing);
  const { words, category, theme, buffer } = wanted;
  return {
    wanted,
    active: words.trim() !== '' || category !== null || theme !== null || buffer !== null,
    change: (part) => want((now) => ({ ...now, ...part })),
    clear: () => want(nothing),
  };
}
