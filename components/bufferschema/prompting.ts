import type { Gap } from '../../lib/bufferschema/knowledge.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';

/** A question for the next conversation, ready to be said. */
export interface ReadyQuestion {
  readonly id: string;
  readonly sentence: string;
  /** One line: why it could help. */
  readonly why: string;
}

/** What the schema asks from the prompt library; it knows the library only through this. */
export interface Prompting {
  /** Sentences to open the next conversation with, the best first. */
  readonly openings: (schema: Bufferschema) => readonly string[];
  /** Questions for one thing that is not known yet, the best first. */
  readonly questions: (schema: Bufferschema, gap: Gap) => readonly ReadyQuestion[];
}
