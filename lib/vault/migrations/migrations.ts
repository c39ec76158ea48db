/**
 * One step between two models of what is sealed. A migration that was released is frozen: it imports nothing of the
 * rest of Naast, and has a pair of fixtures with its name, before and after.
 */
export interface Migration {
  readonly name: string;
  /** Gives the content in the next model. @throws when the content is not what the model before says. */
  readonly up: (content: unknown) => unknown;
}

/** From model n to n + 1, in order. */
export const contentMigrations: readonly Migration[] = [];

/**
 * The content after every migration from this model on.
 * @throws what a migration throws; the caller keeps the record as it is.
 */
export function migrated(content: unknown, model: number, migrations: readonly Migration[]): unknown {
  return migrations.slice(model - 1).reduce((current, { up }) => up(current), content);
}
