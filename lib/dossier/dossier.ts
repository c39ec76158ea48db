import type { FieldSnapshot } from '../protocol.ts';

/** Why reading along is not possible on this tab. */
export type CannotRead =
  | 'not-granted' // needs a click on the button, or leave for this site
  | 'browser-page' // settings pages, new tab, the web stores
  | 'document' // a PDF or another document that the browser shows itself
  | 'lost' // was possible, ended by a navigation
  | 'frame' // the field is in a frame of another site
  | 'organisation' // the organisation keeps Naast away from this site
  | 'failed'; // anything else

export type DossierState =
  | { readonly kind: 'reads'; readonly field: FieldSnapshot }
  | { readonly kind: 'no-field' }
  | { readonly kind: 'paused' }
  /** With a site, always reading along there would help: the person can allow that. */
  | { readonly kind: 'cannot'; readonly reason: CannotRead; readonly site?: string };

/** Why a sentence was not put in the record; the text can always be copied instead. */
export type InsertFailure =
  | 'no-field'
  | 'read-only'
  | 'field-gone'
  | 'page-changed'
  | 'text-changed'
  | 'not-confirmed';

export type InsertResult =
  | { readonly ok: true; readonly label: string; readonly undo: () => Promise<boolean> }
  | { readonly ok: false; readonly reason: InsertFailure };

/** What the panel can do with the dossier beside it. */
export interface Dossier {
  readonly state: DossierState;
  readonly pause: () => void;
  readonly resume: () => void;
  /**
   * Inserts at the caret of the field last used, or over its selection; never throws.
   * With `madeFrom`, the field as it was when the text was made, only if that is still the same field of the same page.
   */
  readonly insert: (text: string, madeFrom?: FieldSnapshot) => Promise<InsertResult>;
}
