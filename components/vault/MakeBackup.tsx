import { type SubmitEvent, useState } from 'react';
import { sealBackup } from '../../lib/backup/file.ts';
import { calendarDate } from '../../lib/vault/calendar.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { SlowButton } from '../ui/SlowButton.tsx';
import { useStoppable } from '../ui/useStoppable.ts';
import { download } from './download.ts';
import { Problem } from './Problem.tsx';
import { useNewPassphrase } from './useNewPassphrase.tsx';

/** Everything that opens, in one file with a passphrase of its own. */
export function MakeBackup({ store }: { store: SchemaStore }) {
  const t = useText();
  const [open, show] = useState(false);
  const [made, setMade] = useState<{ count: number; left: number } | null>(null);
  const phrase = useNewPassphrase();
  const make = useStoppable(async (passphrase: string, signal) => {
    const entries = await store.list();
    signal.throwIfAborted();
    const schemas = entries.flatMap((entry) => (entry.kind === 'readable' ? [entry.schema] : []));
    const text = await sealBackup(schemas, passphrase);
    signal.throwIfAborted();
    download(`naast-${calendarDate(new Date())}.reservekopie`, text, 'application/octet-stream');
    return { count: schemas.length, left: entries.length - schemas.length };
  });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!phrase.ready) return phrase.focus();
    if (make.going) return;
    make.start(phrase.value, {
      onSuccess: (result) => {
        setMade(result);
        show(false);
        phrase.empty();
      },
    });
  };

  if (!open) {
    return (
      <div className="stack">
        {made && (
          <Done icon="check">
            {t('backup.made', { count: made.count })}{' '}
            {made.left > 0 && t('backup.left', { count: made.left })}
          </Done>
        )}
        <Button wide onClick={() => show(true)}>
          {t('backup.make')}
        </Button>
      </div>
    );
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="small">{t('backup.makeAbout')}</p>
      {phrase.fields}
      <SlowButton work={make} says={t('backup.making')} submit waits={!phrase.ready}>
        {t('backup.makeNow')}
      </SlowButton>
      <div className="actions">
        <QuietButton onClick={() => show(false)}>{t('vault.leave')}</QuietButton>
      </div>
      <Problem error={make.error} />
    </form>
  );
}
