import { type SubmitEvent, useState } from 'react';
import { type BackupReading, largestFile, openBackup, readBackup } from '../../lib/backup/file.ts';
import { planRestore } from '../../lib/backup/restore.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { FileButton, QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { SlowButton } from '../ui/SlowButton.tsx';
import { SlowLine } from '../ui/SlowLine.tsx';
import { useStoppable } from '../ui/useStoppable.ts';
import { PassphraseField, useShown } from './PassphraseField.tsx';
import { Problem } from './Problem.tsx';
import { type Prepared, RestorePreview } from './RestorePreview.tsx';
import { useLongest } from './useLongest.ts';
import { useVault } from './useVault.ts';

type Readable = Extract<BackupReading, { ok: true }>['file'];

/** A larger file is not even read. A character takes at least one byte. */
async function look(file: File): Promise<BackupReading> {
  return file.size > largestFile ? { ok: false, problem: 'huge' } : readBackup(await file.text());
}

/** Brings back what is in a backup: first a look, then the passphrase, then what it would do, and only then it does. */
export function Restore({ store }: { store: SchemaStore }) {
  const t = useText();
  const [file, setFile] = useState<Readable | null>(null);
  const [prepared, prepare] = useState<Prepared | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const looking = useStoppable(look);
  const problem = looking.data && !looking.data.ok ? looking.data.problem : null;

  const begin = () => {
    setFile(null);
    prepare(null);
    looking.reset();
  };
  const choose = (chosen: File) => {
    begin();
    setDone(null);
    looking.start(chosen, { onSuccess: (reading) => setFile(reading.ok ? reading.file : null) });
  };

  if (prepared) {
    return (
      <RestorePreview
        store={store}
        prepared={prepared}
        onEnd={(count) => {
          begin();
          setDone(count);
        }}
      />
    );
  }
  return (
    <div className="stack">
      <FileButton onChoose={choose}>{t('backup.restore')}</FileButton>
      <SlowLine work={looking} says={t('backup.checking')} />
      {problem && (
        <p className="help" role="status">
          {t(`backup.problem.${problem}`)}
        </p>
      )}
      {looking.error && (
        <p className="help" role="status">
          {t('backup.problem.damaged')}
        </p>
      )}
      {done !== null && <Done icon="check">{t('backup.restored', { count: done })}</Done>}
      {file && <OpenFile file={file} store={store} onOpen={prepare} onLeave={begin} />}
    </div>
  );
}

interface OpenFileProps {
  readonly file: Readable;
  readonly store: SchemaStore;
  readonly onOpen: (prepared: Prepared) => void;
  readonly onLeave: () => void;
}

function OpenFile({ file, store, onOpen, onLeave }: OpenFileProps) {
  const t = useText();
  const vault = useVault();
  const longest = useLongest();
  const [phrase, setPhrase] = useState('');
  const [shown, turn] = useShown(false);
  const open = useStoppable(async (passphrase: string) => {
    const opened = await openBackup(file, passphrase);
    if (!opened) return null;
    const moment = { day: await vault.latestDay(), longest };
    const { schemas, newer, unreadable } = opened;
    return { plan: planRestore(schemas, await store.list(), moment), newer, unreadable };
  });
  const wrong = open.data === null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (phrase === '' || open.going) return;
    open.start(phrase, { onSuccess: (prepared) => prepared && onOpen(prepared) });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <PassphraseField
        label={t('backup.phrase')}
        value={phrase}
        onChange={(value) => {
          setPhrase(value);
          open.reset();
        }}
        shown={shown}
        onShow={turn}
        invalid={wrong}
        help={wrong ? t('vault.wrong') : ''}
      />
      <SlowButton work={open} says={t('backup.checking')} submit waits={phrase === ''}>
        {t('backup.look')}
      </SlowButton>
      <div className="actions">
        <QuietButton onClick={onLeave}>{t('vault.leave')}</QuietButton>
      </div>
      <Problem error={open.error} />
    </form>
  );
}
