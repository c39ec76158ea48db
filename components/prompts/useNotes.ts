import { createContext, use } from 'react';

/** What was on screen while one note was being written. */
export interface NoteMemory {
  /** Cards that were sent away with "Andere vraag": never offered again for this note. */
  readonly sentAway: Set<string>;
  /** Every card that stood on screen: "Andere vraag" brings something else. */
  readonly shown: Set<string>;
  /** Turns the order of equally good cards from note to note. */
  readonly turn: number;
}

/** The notes of this panel, by their id; it stays while one looks elsewhere in the panel, and is stored nowhere. */
export type Notes = Map<string, NoteMemory>;

const dayLength = 86_400_000;
/** Older notes are forgotten; nobody writes in so many fields at once. */
const mostNotes = 100;

/** What is remembered of this note; a new one starts with nothing, and with another turn. */
export function memoryOf(notes: Notes, id: string): NoteMemory {
  const known = notes.get(id);
  if (known !== undefined) return known;
  const [oldest] = notes.keys();
  if (oldest !== undefined && notes.size >= mostNotes) notes.delete(oldest);
  const latest = [...notes.values()].at(-1)?.turn;
  // Cards that fit equally well take turns from day to day, and from note to note.
  const turn = latest === undefined ? Math.floor(Date.now() / dayLength) : latest + 1;
  const fresh: NoteMemory = { sentAway: new Set(), shown: new Set(), turn };
  notes.set(id, fresh);
  return fresh;
}

export const NotesContext = createContext<Notes | null>(null);

export function useNotes(): Notes {
  const notes = use(NotesContext);
  if (notes === null) throw new Error('useNotes needs a NotesContext around it');
  return notes;
}
