import type { CannotRead } from '../../../lib/dossier/dossier.ts';

/** What is tried in every editor; a column of the table each. */
export const cells = [
  'field',
  'read',
  'insert',
  'replace',
  'lines',
  'undo',
  'focus',
  'saved',
  'page',
  'guard',
  'twice',
  'redraw',
] as const;
export type Cell = (typeof cells)[number];
export type LabBrowserName = 'chromium' | 'firefox';

/** Why something does not work here, in Dutch: it stands in the page for users. */
export type Reason = string | Partial<Record<LabBrowserName, string>>;

/** One page of the lab, told in `pages/<name>/about.ts`; the tests and the table read it from there. */
export interface PageAbout {
  /** As people know the editor. */
  readonly title: string;
  /** Package of which the version is shown in the table. */
  readonly package?: string;
  /** A field of one line: breaks become spaces. */
  readonly oneLine?: true;
  /** While this is open, the other field cannot be reached. */
  readonly covers?: true;
  /** What is known not to work, and why. With `everything`, the text is copied and pasted. */
  readonly lacks?: Partial<Record<Cell | 'everything', Reason>>;
  /** How the panel treats it when `everything` is lacking: not seen as a field; or read, whole or in part, and never written in. */
  readonly treated?: 'unseen' | 'read-only' | 'read-in-part';
  /** Why the panel says that it cannot read there. */
  readonly says?: CannotRead;
  /** In the short form of the table. */
  readonly quick?: true;
}

export interface LabPage extends PageAbout {
  readonly name: string;
}

/** The reason in one browser; null when it works there. */
export function reasonFor(page: PageAbout, cell: Cell, browser: LabBrowserName): string | null {
  const reason = page.lacks?.everything ?? page.lacks?.[cell];
  return (typeof reason === 'object' ? reason[browser] : reason) ?? null;
}
