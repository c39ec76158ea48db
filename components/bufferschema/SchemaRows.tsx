import { Link } from 'wouter';
import type { Removed, SchemaStore, Unreadable } from '../../lib/vault/store.ts';
import type { Summary } from '../../lib/vault/summary.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { Problem } from '../vault/Problem.tsx';
import { AboutParent } from './AboutParent.tsx';
import { ListGlyph } from './Glyph.tsx';
import { useFormatting } from './useFormatting.ts';
import { useStoreAction } from './useSchemas.ts';

/** A schema in the list: the picture, the schuilnaam, and when it goes. */
export function SchemaRow({ summary }: { summary: Summary }) {
  const t = useText();
  const { date } = useFormatting();
  return (
    <li className="row">
      <Link href={`/schema/${summary.id}`}>
        <ListGlyph stands={summary.stands} />
        <span>
          <b>{summary.alias}</b>
          <span className="small">
            <AboutParent schema={summary} />
            {(summary.ouderrol ?? summary.kindBand) && <br />}
            {t('schema.expires', { date: date(summary.wisDatum) })}
          </span>
        </span>
        <Icon name="right" />
      </Link>
    </li>
  );
}

interface UnreadableRowProps {
  readonly entry: Unreadable;
  readonly store: SchemaStore;
}

/** A record that is not to be trusted: it says why, and is kept until its date or until it is deleted on purpose. */
export function UnreadableRow({ entry: { id, destroyAt, problem }, store }: UnreadableRowProps) {
  const t = useText();
  const { date } = useFormatting();
  const remove = useStoreAction(() => store.remove(id));
  const isGone = problem === 'missing' || problem === 'shortened';
  const damaged = destroyAt ? t('schema.unreadableUntil', { date: date(destroyAt) }) : t('schema.unreadable');
  return (
    <li className="row">
      <Done
        action={
          <QuietButton onClick={() => remove.mutate(undefined)}>
            {t(isGone ? 'vault.understood' : 'schema.deleteOne')}
          </QuietButton>
        }
      >
        {problem === 'damaged' ? damaged : t(`schema.problem.${problem}`)}
      </Done>
      {remove.error && <Problem error={remove.error} attempt="delete" />}
    </li>
  );
}

interface RemovedRowProps {
  readonly removed: Removed;
  readonly store: SchemaStore;
  /** It could not be put back: its date has passed, or it is there again. */
  readonly onNotRestored: () => void;
}

/** What was deleted, with the way back. */
export function RemovedRow({ removed: { id, alias }, store, onNotRestored }: RemovedRowProps) {
  const t = useText();
  const restore = useStoreAction(async () => {
    if (!(await store.restore(id))) onNotRestored();
  });
  return (
    <>
      <Done
        action={
          <QuietButton onClick={() => restore.mutate(undefined)}>
            {t(restore.isError ? 'ui.again' : 'schema.restore')}
          </QuietButton>
        }
      >
        {alias === null ? t('schema.deletedUnnamed') : t('schema.deleted', { alias })}
      </Done>
      {restore.error && <Problem error={restore.error} />}
    </>
  );
}
