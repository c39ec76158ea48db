import { daysAfter } from '../../lib/vault/calendar.ts';
import { laterDate } from '../../lib/vault/retention.ts';
import type { Overviewed, SchemaStore } from '../../lib/vault/store.ts';
import type { Summary } from '../../lib/vault/summary.ts';
import { useFormatting } from '../bufferschema/useFormatting.ts';
import { useStoreAction, useStoredSchema } from '../bufferschema/useSchemas.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { Problem } from './Problem.tsx';
import { useLongest } from './useLongest.ts';

interface TomorrowProps {
  readonly entries: readonly Overviewed[];
  readonly store: SchemaStore;
}

/** Each schema that destroys itself tomorrow, with a way to keep it longer as far as that may. */
export function Tomorrow({ entries, store }: TomorrowProps) {
  const tomorrow = daysAfter(new Date(), 1);
  return entries.map(
    (entry) =>
      entry.kind === 'readable' &&
      entry.summary.wisDatum === tomorrow && (
        <Leaving key={entry.summary.id} summary={entry.summary} store={store} />
      ),
  );
}

interface LeavingProps {
  readonly summary: Summary;
  readonly store: SchemaStore;
}

function Leaving({ summary: { id, alias }, store }: LeavingProps) {
  const t = useText();
  const { date } = useFormatting();
  const longest = useLongest();
  const { data: stored } = useStoredSchema(store, id);
  const later = stored ? laterDate(stored.schema, new Date(), longest) : null;
  const keep = useStoreAction(async (wisDatum: string) => {
    if (stored) await store.save({ ...stored.schema, wisDatum }, stored.version);
  });
  return (
    <>
      <Done
        action={
          later !== null && (
            <QuietButton onClick={() => keep.mutate(later)}>
              {t('vault.keepUntil', { date: date(later) })}
            </QuietButton>
          )
        }
      >
        {t('vault.leavesTomorrow', { alias })}
      </Done>
      {keep.error && <Problem error={keep.error} />}
    </>
  );
}
