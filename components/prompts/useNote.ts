import { useState } from 'react';
import type { DossierState } from '../dossier/dossier.ts';

export interface Note {
  /** Changes when another field or another page is being written in. */
  readonly id: string;
  readonly text: string;
  /** Themes the person left out for this note. */
  readonly dropped: readonly string[];
  readonly safetyClosed: boolean;
  readonly drop: (theme: string) => void;
  readonly closeSafety: () => void;
}

/** The note that is being written, and what was set aside for it; another note starts afresh. */
export function useNote(state: DossierState): Note {
  const field = state.kind === 'reads' ? state.field : null;
  const id = field ? `${field.address}#${field.frame}.${field.field}` : '';
  const [aside, setAside] = useState<{ id: string; dropped: readonly string[]; safetyClosed: boolean }>({
    id,
    dropped: [],
    safetyClosed: false,
  });
  const current = aside.id === id ? aside : { id, dropped: [], safetyClosed: false };
  return {
    id,
    text: field?.text ?? '',
    dropped: current.dropped,
    safetyClosed: current.safetyClosed,
    drop: (theme) => setAside({ ...current, dropped: [...current.dropped, theme] }),
    closeSafety: () => setAside({ ...current, safetyClosed: true }),
  };
}
