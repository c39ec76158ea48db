import type { SchemaStore } from '../../lib/vault/store.ts';
import { useStoreAction } from '../bufferschema/useSchemas.ts';
import { useText } from '../ui/language.tsx';
import { Problem } from './Problem.tsx';

/** It cannot be told which schemas there should be: somebody has to decide to go on with what there is. */
export function HeadsDamaged({ store }: { store: SchemaStore }) {
  const t = useText();
  const trust = useStoreAction((_: undefined) => store.trust());
  return (
    <div className="stack">
      <p>{t('vault.listDamaged')}</p>
      <button
        className="button button-line button-wide"
        type="button"
        onClick={() => trust.mutate(undefined)}
      >
        {t('vault.trust')}
      </button>
      {trust.error && <Problem error={trust.error} />}
    </div>
  );
}
