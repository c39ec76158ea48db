import { type ReactNode, useState } from 'react';
import { PrivateWindowError, type SealedProblem } from '../../lib/vault/errors.ts';
import type { VaultState } from '../../lib/vault/vault.ts';
import { BeingRead } from '../ui/BeingRead.tsx';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { FirstChoice } from './FirstChoice.tsx';
import { StartOver } from './StartOver.tsx';
import { Unlock } from './Unlock.tsx';
import { useVault, useVaultState } from './useVault.ts';

export type OpenVault = Extract<VaultState, { kind: 'open' }>;

interface VaultGateProps {
  /** What stands behind the gate. `keep` asks again how to keep, for who keeps nothing yet. */
  readonly children: (open: OpenVault, keep: () => void) => ReactNode;
}

/** Shows what is in the vault once it is open, and otherwise what it takes to get there. */
export function VaultGate({ children }: VaultGateProps) {
  const t = useText();
  const { data: state, error, refetch } = useVaultState();
  const [choosing, choose] = useState(false);
  if (state?.kind === 'open') {
    if (choosing && !state.sealed) return <FirstChoice onBack={() => choose(false)} />;
    return children(state, () => choose(true));
  }
  if (error) return <Unavailable error={error} onRetry={() => refetch()} />;
  switch (state?.kind) {
    case 'new':
      return <FirstChoice />;
    case 'locked':
      return <Unlock />;
    case 'damaged':
    case 'newer':
      return <Unopenable problem={state.kind} />;
    default:
      return <BeingRead says={t('vault.looking')} />;
  }
}

function Unopenable({ problem }: { problem: SealedProblem }) {
  const t = useText();
  return (
    <main>
      <div className="centre">
        <div className="stack">
          <h1 className="title">{t(`vault.${problem}`)}</h1>
          <p className="quiet">{t(`vault.${problem}About`)}</p>
        </div>
        <StartOver label={t('vault.startOver')} />
      </div>
    </main>
  );
}

interface UnavailableProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

function Unavailable({ error, onRetry }: UnavailableProps) {
  const t = useText();
  const isPrivate = error instanceof PrivateWindowError;
  const vault = useVault();
  return (
    <main>
      <div className="centre">
        <div className="stack">
          <h1 className="title">{t('vault.unavailable')}</h1>
          <p className="quiet">{t(isPrivate ? 'vault.privateWindow' : 'vault.unavailableAbout')}</p>
        </div>
        <Button kind="main" wide onClick={() => vault.keepNothing()}>
          {t('vault.beginWithout')}
        </Button>
        {!isPrivate && (
          <Button wide onClick={onRetry}>
            {t('ui.again')}
          </Button>
        )}
      </div>
    </main>
  );
}
