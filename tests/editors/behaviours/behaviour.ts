import type { Cell } from '../lab/about.ts';
import type { Desk } from '../lab/desk.ts';

/** What must hold in every editor. A desk whose text does not matter is given; what goes wrong is thrown. */
export interface Behaviour {
  readonly cell: Cell;
  readonly run: (desk: Desk) => Promise<void>;
}

/** A note of this many lines, or of one where the field has no more. */
export const note = ({ about }: Desk): string =>
  about.oneLine
    ? 'Moeder slaapt slecht en vraagt om hulp.'
    : 'Moeder slaapt slecht.\nZij vraagt om hulp & rust.\n\nVader werkt "s nachts.';
