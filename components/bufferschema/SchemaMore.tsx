import { Link } from 'wouter';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Problem } from '../vault/Problem.tsx';
import { useOtherParent } from './useOtherParent.ts';

interface SchemaMoreProps {
  readonly store: SchemaStore;
  readonly schema: Bufferschema;
  readonly version: number;
}

/** Ways on from one schema: the other parent, the conversations before, and colleagues. */
export function SchemaMore({ store, schema, version }: SchemaMoreProps) {
  const t = useText();
  const other = useOtherParent(store, schema, async (koppelId) => {
    if (koppelId === schema.koppelId) return true;
    await store.save({ ...schema, koppelId, gewijzigd: new Date().toISOString() }, version);
    return true;
  });
  return (
    <nav className="more more-down" aria-label={t('schema.moreNav')}>
      <QuietButton onClick={() => other.mutate(undefined)}>
        {t(schema.koppelId ? 'schema.together.see' : 'schema.otherParent')}
      </QuietButton>
      <Link className="word" href={`/schema/${schema.id}/verloop`}>
        {t('schema.time.title')}
      </Link>
      <Link className="word" href={`/schema/${schema.id}/intervisie`}>
        {t('schema.talk.title')}
      </Link>
      <Problem error={other.error} />
    </nav>
  );
}
