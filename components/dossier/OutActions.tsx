import { type ReactNode, useId, useState } from 'react';
import { isOtherPage } from '../../lib/dossier/panel/other-page.ts';
import type { FieldSnapshot } from '../../lib/protocol.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { useIsLong } from '../ui/useStoppable.ts';
import { useDossier } from './useDossier.ts';

interface OutActionsProps {
  /** What goes out of the panel. */
  readonly text: string;
  readonly copy: boolean;
  readonly insert: boolean;
  /** Says why inserting has to wait; null when it can go ahead. */
  readonly waitsFor: string | null;
  /** The field that was read when the text was made; on another page by now, nothing is inserted. */
  readonly madeFrom?: FieldSnapshot | null;
  /** Actions that come before copying. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

type Outcome =
  | { readonly kind: 'copied' | 'not-copied' | 'taken-back' | 'not-taken-back' | 'waits' }
  | { readonly kind: 'inserted'; readonly label: string; readonly undo: () => Promise<boolean> }
  | { readonly kind: 'failed'; readonly message: string };

/** Put in the record, copy, and what came of it. Nothing goes into a record without this click. */
export function OutActions({ text, copy, insert, waitsFor, madeFrom, before, children }: OutActionsProps) {
  const t = useText();
  const dossier = useDossier();
  const explanation = useId();
  const [inserting, insertingIs] = useState(false);
  // There is no way to stop: a field is either left alone or holds the whole sentence.
  const long = useIsLong(inserting);
  const [last, setLast] = useState<{ text: string; outcome: Outcome } | null>(null);
  // What is said belongs to the text it happened to.
  const outcome = last?.text === text ? last.outcome : null;
  const setOutcome = (next: Outcome) => setLast({ text, outcome: next });

  const copyText = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ kind: 'copied' });
    } catch {
      // The browser refused (no focus, or switched off by an organisation): the person is told how to go on.
      setOutcome({ kind: 'not-copied' });
    }
  };

  const insertText = async () => {
    if (waitsFor) return setOutcome({ kind: 'waits' });
    // Another field of the same page is the person's choice; another page may be another child.
    const { state } = dossier;
    const moved = madeFrom && state.kind === 'reads' && isOtherPage(madeFrom, state.field);
    insertingIs(true);
    const result = await dossier.insert(text, moved ? madeFrom : undefined).finally(() => insertingIs(false));
    if (result.ok) return setOutcome({ kind: 'inserted', label: result.label, undo: result.undo });
    return setOutcome({ kind: 'failed', message: t(`dossier.failure.${result.reason}`) });
  };

  return (
    <>
      <div className="actions">
        {insert && (
          <QuietButton
            accent
            waits={waitsFor !== null}
            {...(waitsFor && { 'aria-describedby': explanation })}
            onClick={insertText}
          >
            {t('dossier.insert')}
          </QuietButton>
        )}
        {before}
        {copy && <QuietButton onClick={copyText}>{t('ui.copy')}</QuietButton>}
        {children}
      </div>
      {waitsFor && insert && (
        <p id={explanation} className={outcome?.kind === 'waits' ? 'help' : 'hidden-label'}>
          {waitsFor}
        </p>
      )}
      {long && <Done>{t('dossier.inserting')}</Done>}
      <OutcomeLine outcome={long ? null : outcome} onCopy={copyText} onOutcome={setOutcome} />
    </>
  );
}

interface OutcomeLineProps {
  readonly outcome: Outcome | null;
  readonly onCopy: () => void;
  readonly onOutcome: (outcome: Outcome) => void;
}

function OutcomeLine({ outcome, onCopy, onOutcome }: OutcomeLineProps) {
  const t = useText();
  switch (outcome?.kind) {
    case 'copied':
      return <Done icon="check">{t('ui.copied')}</Done>;
    case 'not-copied':
      return <Done>{t('ui.notCopied')}</Done>;
    case 'taken-back':
      return <Done icon="check">{t('dossier.takenBack')}</Done>;
    case 'not-taken-back':
      return <Done>{t('dossier.notTakenBack')}</Done>;
    case 'failed':
      return (
        <Done action={<QuietButton onClick={onCopy}>{t('ui.copy')}</QuietButton>}>{outcome.message}</Done>
      );
    case 'inserted': {
      const takeBack = async () =>
        onOutcome({ kind: (await outcome.undo()) ? 'taken-back' : 'not-taken-back' });
      return (
        <Done icon="check" action={<QuietButton onClick={takeBack}>{t('dossier.takeBack')}</QuietButton>}>
          {t('dossier.inserted', { field: outcome.label || t('dossier.unnamed') })}
        </Done>
      );
    }
    default:
      return null;
  }
}
