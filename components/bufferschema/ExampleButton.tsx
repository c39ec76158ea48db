import { useLocation } from 'wouter';
import { exampleFamily } from '../../lib/bufferschema/example.ts';
import { daysAfter } from '../../lib/vault/calendar.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { useSetting } from '../settings/useSetting.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Problem } from '../vault/Problem.tsx';
import { useLongest } from '../vault/useLongest.ts';
import { useStoreAction } from './useSchemas.ts';

/** Days that an example stays, for who forgets to throw it away. */
const exampleDays = 7;

/** Puts an invented family in the list: to look at, to change and to throw away. */
export function ExampleButton({ store }: { store: SchemaStore }) {
  const t = useText();
  const [role] = useSetting('role');
  const longest = useLongest();
  const [, navigate] = useLocation();
  const open = useStoreAction(async (_: undefined) => {
    const now = new Date();
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
    const wisDatum = daysAfter(now, Math.min(exampleDays, longest));
    const family = exampleFamily({ rol: role ?? 'jv', ids, wisDatum, moment: now.toISOString() });
    await store.saveAll(family.map((schema) => ({ schema, expectedVersion: null })));
    navigate(`/schema/${ids[0]}`);
  });
  return (
    <div className="stack">
      <QuietButton onClick={() => open.mutate(undefined)}>{t('schema.example')}</QuietButton>
      <p className="small">{t('schema.exampleHelp')}</p>
      <Problem error={open.error} />
    </div>
  );
}
