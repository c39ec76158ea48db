import type { SaveState } from '../../lib/vault/autosave.ts';
import {
  ConflictError,
  ExpiredError,
  StorageFullError,
  TooLongError,
  VaultGoneError,
} from '../../lib/vault/errors.ts';
import { QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import type { SchemaDraft } from './useSchemaDraft.ts';

interface SaveLineProps {
  readonly draft: SchemaDraft;
  /** False when nothing is kept after the panel closes. */
  readonly sealed: boolean;
  /** The schema was deleted in another window, and that is fine. */
  readonly onLeaveDeleted: () => void;
}

/** Tells the truth about what was typed: stored, on its way, or not stored and why. */
export function SaveLine({ draft, sealed, onLeaveDeleted }: SaveLineProps) {
  const t = useText();
  const { state } = draft;
  if (state.kind !== 'failed') {
    const held = draft.held.length;
    return (
      <p className="small">
        {held > 0 && state.kind !== 'saving' ? t('held.rest', { count: held }) : t(quietText(state, sealed))}
      </p>
    );
  }
  const { error } = state;
  if (error instanceof ConflictError) {
    const gone = error.storedVersion === null;
    const takeOther = async () => {
      if (gone || !(await draft.takeOther())) onLeaveDeleted();
    };
    return (
      <div className="done" role="status">
        <span>{t(gone ? 'schema.conflictGone' : 'schema.conflict')}</span>
        <span>
          <QuietButton onClick={takeOther}>
            {t(gone ? 'schema.leaveDeleted' : 'schema.takeOther')}
          </QuietButton>
          <QuietButton accent onClick={draft.keepMine}>
            {t('schema.keepMine')}
          </QuietButton>
        </span>
      </div>
    );
  }
  return (
    <div className="done" role="status">
      <span>{t(reasonOf(error))}</span>
      {!(error instanceof ExpiredError) && <QuietButton onClick={draft.save}>{t('ui.again')}</QuietButton>}
    </div>
  );
}

function reasonOf(error: unknown): LocaleKey {
  if (error instanceof StorageFullError) return 'schema.full';
  if (error instanceof TooLongError) return 'schema.tooLong';
  if (error instanceof ExpiredError) return 'schema.expired';
  return error instanceof VaultGoneError ? 'schema.vaultGone' : 'schema.notSaved';
}

function quietText(state: SaveState, sealed: boolean): LocaleKey {
  if (!sealed) return 'schema.staysInMemory';
  if (state.kind === 'saving' || state.kind === 'waiting') return 'schema.saving';
  return state.kind === 'saved' ? 'schema.saved' : 'schema.savesItself';
}
