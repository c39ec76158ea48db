import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { daysAfter } from '../../lib/vault/calendar.ts';
import { laterDate } from '../../lib/vault/retention.ts';
import type { Listed, SchemaStore, Stored } from '../../lib/vault/store.ts';
import { useFormatting } from '../bufferschema/useFormatting.ts';
import { useStoreAction } from '../bufferschema/useSchemas.ts';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { Problem } from './Problem.tsx';
import { useLongest } from './useLongest.ts';

interface TomorrowProps {
  readonly entries: readonly Listed[];
  readonly store: SchemaStore;
}

/** Each schema that destroys itself tomorrow, with a way to keep it longer as far as that may. */
export function Tomorrow({ entries, store }: TomorrowProps) {
  const tomorrow = daysAfter(new Date(), 1);
  const leaving = entries.filter(
    (entry) => entry.kind === 'readable' && entry.schema.wisDatum === tomorrow,
  ) as (Stored & { kind: 'readable' })[];
  return leaving.map(({ schema, version }) => (
    <Leaving key={schema.id} schema={schema} version={version} store={store} />
  ));
}

interface LeavingProps {
  readonly schema: Bufferschema;
  readonly version: number;
  readonly store: SchemaStore;
}

function Leaving({ schema, version, store }: LeavingProps) {
  const t = useText();
  const { date } = useFormatting();
  const later = laterDate(schema, new Date(), useLongest());
  const keep = useStoreAction((wisDatum: string) => store.save({ ...schema, wisDatum }, version));
  return (
    <>
      <Done
        action={
          later !== null && (
            <button className="word" type="button" onClick={() => keep.mutate(later)}>
              {t('vault.keepUntil', { date: date(later) })}
            </button>
          )
        }
      >
        {t('vault.leavesTomorrow', { alias: schema.alias })}
      </Done>
      {keep.error && <Problem error={keep.error} />}
    </>
  );
}
