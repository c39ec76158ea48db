import type { LabBrowserName, LabPage } from './about.ts';
import type { Desk } from './desk.ts';

/** A real browser with the real extension, its panel open beside the page in front. */
export interface LabBrowser extends AsyncDisposable {
  readonly name: LabBrowserName;
  /** Opens a page of the lab, with the panel reading along; the editor is ready. */
  readonly open: (about: LabPage, address: string) => Promise<Desk>;
}
