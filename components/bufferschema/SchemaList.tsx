import { memo, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { isSoughtBy } from '../../lib/bufferschema/by-alias.ts';
import { DamagedHeadsError, VaultGoneError } from '../../lib/vault/errors.ts';
import type { Overviewed, SchemaStore, Unreadable } from '../../lib/vault/store.ts';
import { BeingReadLine } from '../ui/BeingRead.tsx';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { HeadsDamaged } from '../vault/HeadsDamaged.tsx';
import { Notices } from '../vault/Notices.tsx';
import { Shortened } from '../vault/Shortened.tsx';
import { Tomorrow } from '../vault/Tomorrow.tsx';
import { useVaultAction } from '../vault/useVault.ts';
import type { OpenVault } from '../vault/VaultGate.tsx';
import { ExampleButton } from './ExampleButton.tsx';
import { RemovedRow, SchemaRow, UnreadableRow } from './SchemaRows.tsx';
import { useProblems, useSchemaList } from './useSchemas.ts';

interface SchemaListProps {
  readonly open: OpenVault;
  /** Asks again how to keep, for who keeps nothing yet. */
  readonly keep: () => void;
}

/** All schemas, the last changed first; what was deleted offers the way back. */
export function SchemaList({ open: { store, sealed }, keep }: SchemaListProps) {
  const t = useText();
  const { data, error, refetch } = useSchemaList(store);
  const { data: problems = [] } = useProblems(store);
  const entries = data && withProblems(data.entries, problems);
  const [notRestored, setNotRestored] = useState(false);
  return (
    <main>
      <div className="stack">
        <h1 className="title">{t('schema.title')}</h1>
        <p className="quiet">{t('schema.intro')}</p>
        <p className="small">{t('schema.ownDesign')}</p>
      </div>
      <Link className="button button-main button-wide" href="/schema/nieuw">
        <Icon name="plus" /> {t('schema.new')}
      </Link>
      <Notices open />
      <Shortened store={store} />
      {!data && !error && <BeingReadLine says={t('schema.listOpens')} />}
      {entries && <Tomorrow entries={entries} store={store} />}
      {entries && <Entries entries={entries} store={store} />}
      {data?.removed.map((removed) => (
        <RemovedRow
          key={removed.id}
          removed={removed}
          store={store}
          onNotRestored={() => setNotRestored(true)}
        />
      ))}
      {notRestored && <Done>{t('schema.notRestored')}</Done>}
      {error instanceof DamagedHeadsError && <HeadsDamaged store={store} problem={error.problem} />}
      {error && !(error instanceof DamagedHeadsError || error instanceof VaultGoneError) && (
        <Done action={<QuietButton onClick={() => refetch()}>{t('ui.again')}</QuietButton>}>
          {t('ui.problem')}
        </Done>
      )}
      <p className="note">
        {t('schema.note')} {t('schema.belongs')}
      </p>
      <ExampleButton store={store} />
      {sealed ? <VaultActions /> : <MemoryNote keep={keep} />}
    </main>
  );
}

/** What is not to be trusted stands last, and no longer as what it says it is. */
function withProblems(
  entries: readonly Overviewed[],
  problems: readonly Unreadable[],
): readonly Overviewed[] {
  const found = new Set(problems.map(({ id }) => id));
  const idOf = (entry: Overviewed) => (entry.kind === 'readable' ? entry.summary.id : entry.id);
  const there = new Set(entries.map(idOf));
  // A problem of something that was deleted since is none.
  const current = problems.filter(({ id }) => there.has(id));
  return [...entries.filter((entry) => !found.has(idOf(entry))), ...current];
}

/** A list that fits on the screen needs no search. */
const manyEntries = 8;

function Entries({ entries, store }: { entries: readonly Overviewed[]; store: SchemaStore }) {
  const t = useText();
  const [typed, type] = useState('');
  // A list of thousands follows when it can; the field follows every key.
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => {
    const isSought = isSoughtBy(wanted);
    return entries.filter((entry) => entry.kind !== 'readable' || isSought(entry.summary.alias));
  }, [entries, wanted]);
  if (entries.length === 0) return <p className="quiet">{t('schema.empty')}</p>;
  return (
    <>
      {entries.length > manyEntries && (
        <TextInput
          type="search"
          aria-label={t('schema.search')}
          placeholder={t('schema.search')}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      )}
      <p className={found.length === 0 ? 'quiet' : 'hidden-label'} role="status">
        {found.length === 0 && t('schema.notFound')}
      </p>
      {found.length > 0 && <Rows entries={found} store={store} />}
    </>
  );
}

const Rows = memo(function Rows({ entries, store }: { entries: readonly Overviewed[]; store: SchemaStore }) {
  return (
    <ul className="rows">
      {entries.map((entry) =>
        entry.kind === 'readable' ? (
          <SchemaRow key={entry.summary.id} summary={entry.summary} />
        ) : (
          <UnreadableRow key={entry.id} entry={entry} store={store} />
        ),
      )}
    </ul>
  );
});

function VaultActions() {
  const t = useText();
  const lock = useVaultAction((vault, _: undefined) => vault.lock());
  return (
    <div className="context-row">
      <QuietButton place="role" onClick={() => lock.mutate(undefined)}>
        <Icon name="lock" /> {t('vault.lock')}
      </QuietButton>
      <Link className="word" href="/schema/bewaren">
        {t('vault.keeping')}
      </Link>
    </div>
  );
}

function MemoryNote({ keep }: { keep: () => void }) {
  const t = useText();
  return (
    <Done
      action={
        <QuietButton accent onClick={keep}>
          {t('vault.keepAfterAll')}
        </QuietButton>
      }
    >
      {t('vault.memoryNote')}
    </Done>
  );
}
