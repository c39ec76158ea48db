import type { SealedProblem } from '../../lib/vault/errors.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { useStoreAction } from '../bufferschema/useSchemas.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Problem } from './Problem.tsx';

interface HeadsDamagedProps {
  readonly store: SchemaStore;
  readonly problem: SealedProblem;
}

/**
 * It cannot be told which schemas there should be: somebody has to decide to go on with what there is. A list of a
 * newer Naast is not to be replaced: that Naast can read it.
 */
export function HeadsDamaged({ store, problem }: HeadsDamagedProps) {
  const t = useText();
  const trust = useStoreAction((_: undefined) => store.trust());
  if (problem === 'newer') return <p>{t('vault.listNewer')}</p>;
  return (
    <div className="stack">
      <p>{t('vault.listDamaged')}</p>
      <Button wide onClick={() => trust.mutate(undefined)}>
        {t('vault.trust')}
      </Button>
      {trust.error && <Problem error={trust.error} />}
    </div>
  );
}
