import { useState } from 'react';
import type { SafetyConcern } from '../../lib/analysis/types.ts';
import type { DossierState } from '../dossier/dossier.ts';

export interface Note {
  /** Changes when another field or another page is being written in. */
  readonly id: string;
  readonly text: string;
  /** Themes the person left out for this note. */
  readonly dropped: readonly string[];
  /** Worries whose card the person closed; another worry still has its card. */
  readonly closed: readonly SafetyConcern[];
  readonly drop: (theme: string) => void;
  readonly closeSafety: (concern: SafetyConcern) => void;
}

type Aside = Pick<Note, 'id' | 'dropped' | 'closed'>;

/** The note that is being written, and what was set aside for it; another note starts afresh. */
export function useNote(state: DossierState): Note {
  const field = state.kind === 'reads' ? state.field : null;
  const id = field ? `${field.address}#${field.frame}.${field.field}` : '';
  const nothing: Aside = { id, dropped: [], closed: [] };
  const [aside, setAside] = useState(nothing);
  const current = aside.id === id ? aside : nothing;
  return {
    id,
    text: field?.text ?? '',
    dropped: current.dropped,
    closed: current.closed,
    drop: (theme) => setAside({ ...current, dropped: [...current.dropped, theme] }),
    closeSafety: (concern) => setAside({ ...current, closed: [...current.closed, concern] }),
  };
}
