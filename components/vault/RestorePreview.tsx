import { useState } from 'react';
import { changesOf, type RestoreConflict, type RestorePlan } from '../../lib/backup/restore.ts';
import { ConflictError } from '../../lib/vault/errors.ts';
import type { SchemaStore } from '../../lib/vault/store.ts';
import { useFormatting } from '../bufferschema/useFormatting.ts';
import { useSlowStoreAction } from '../bufferschema/useSchemas.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { SlowButton } from '../ui/SlowButton.tsx';
import { Problem } from './Problem.tsx';

export interface Prepared {
  readonly plan: RestorePlan;
  /** How many in the file a newer Naast wrote. */
  readonly newer: number;
  /** How many more in the file could not be read. */
  readonly unreadable: number;
}

interface RestorePreviewProps {
  readonly store: SchemaStore;
  readonly prepared: Prepared;
  /** With how many were brought back, or null when nothing was. */
  readonly onEnd: (count: number | null) => void;
}

/** What restoring would do, and a question for each schema that is here in another form. */
export function RestorePreview({ store, prepared: { plan, newer, unreadable }, onEnd }: RestorePreviewProps) {
  const t = useText();
  const [fromFile, setFromFile] = useState<ReadonlySet<string>>(new Set());
  const changes = changesOf(plan, fromFile);
  const restore = useSlowStoreAction((_: undefined, signal) => store.saveAll(changes, signal));
  const leave = () => {
    restore.stop();
    onEnd(null);
  };
  const counts = { same: plan.same, expired: plan.expired, blocked: plan.blocked, newer, unreadable };
  const choose = (id: string, side: 'here' | 'file') => {
    const next = new Set(fromFile);
    if (side === 'file') next.add(id);
    else next.delete(id);
    setFromFile(next);
  };
  return (
    <div className="stack">
      <p className="label">{t('backup.preview')}</p>
      <ul className="stack">
        <li>{t('backup.added', { count: plan.added.length })}</li>
        {(['same', 'expired', 'blocked', 'newer', 'unreadable'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>{t(`backup.skipped.${kind}`, { count: counts[kind] })}</li>
          ))}
      </ul>
      {plan.conflicts.map((conflict) => (
        <Conflict
          key={conflict.incoming.id}
          conflict={conflict}
          side={fromFile.has(conflict.incoming.id) ? 'file' : 'here'}
          onChoose={(side) => choose(conflict.incoming.id, side)}
        />
      ))}
      {changes.length > 0 && (
        <SlowButton
          work={restore}
          says={t('backup.restoring')}
          onClick={() =>
            restore.going || restore.start(undefined, { onSuccess: () => onEnd(changes.length) })
          }
        >
          {t('backup.restoreNow', { count: changes.length })}
        </SlowButton>
      )}
      <div className="actions">
        <QuietButton onClick={leave}>{t('vault.leave')}</QuietButton>
      </div>
      {restore.error instanceof ConflictError ? (
        <Done>{t('backup.changedMeanwhile')}</Done>
      ) : (
        <Problem error={restore.error} />
      )}
    </div>
  );
}

interface ConflictProps {
  readonly conflict: RestoreConflict;
  readonly side: 'here' | 'file';
  readonly onChoose: (side: 'here' | 'file') => void;
}

/** Two versions of one schema, each with the day it was last changed; the one that is here stays unless chosen. */
function Conflict({ conflict: { incoming, stored }, side, onChoose }: ConflictProps) {
  const t = useText();
  const { date } = useFormatting();
  const day = (moment: string) => date(moment.slice(0, 10));
  return (
    <fieldset className="field">
      <legend className="label">{t('backup.conflict', { alias: stored.schema.alias })}</legend>
      <Pills
        options={[
          { value: 'here', label: t('backup.here', { date: day(stored.schema.gewijzigd) }) },
          { value: 'file', label: t('backup.inFile', { date: day(incoming.gewijzigd) }) },
        ]}
        chosen={[side]}
        onChange={([value]) => value && onChoose(value)}
      />
    </fieldset>
  );
}
