import { type ReactNode, useState } from 'react';
import { Link, Redirect, Route, Switch } from 'wouter';
import { suggestAlias } from '../../lib/bufferschema/alias.ts';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { DamagedHeadsError, DamagedRecordError } from '../../lib/vault/errors.ts';
import { newSchema } from '../../lib/vault/retention.ts';
import type { Stored } from '../../lib/vault/store.ts';
import { useSetting } from '../settings/useSetting.ts';
import { BeingRead } from '../ui/BeingRead.tsx';
import { useText } from '../ui/language.tsx';
import { Keeping } from '../vault/Keeping.tsx';
import { useShortened } from '../vault/Shortened.tsx';
import { useLongest } from '../vault/useLongest.ts';
import { type OpenVault, VaultGate } from '../vault/VaultGate.tsx';
import { Intervision } from './Intervision.tsx';
import { OverTime } from './OverTime.tsx';
import type { Prompting } from './prompting.ts';
import { SchemaEnd } from './SchemaEnd.tsx';
import { SchemaForm } from './SchemaForm.tsx';
import { SchemaList } from './SchemaList.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { Together } from './Together.tsx';
import { type Left, LeftContext } from './useFormHints.ts';
import { useOpens } from './useOpenSchema.ts';
import { useFollowStore, useSchemaList, useStoredSchema } from './useSchemas.ts';

const nothing = () => [];

/** Schema: first how to keep it, then the list, the form and what it says. Without a library it offers no questions. */
export function SchemaView({ openings = nothing, questions = nothing }: Partial<Prompting>) {
  return (
    <VaultGate>
      {(open, keep) => <Schemas open={open} keep={keep} openings={openings} questions={questions} />}
    </VaultGate>
  );
}

interface SchemasProps extends Prompting {
  readonly open: OpenVault;
  readonly keep: () => void;
}

function Schemas({ open, keep, openings, questions }: SchemasProps) {
  useFollowStore(open.store);
  useShortened(open.store);
  const left = useState<Left>(new Map());
  return (
    <LeftContext value={left}>
      <Switch>
        <Route path="/schema">
          <OpenList open={open} keep={keep} />
        </Route>
        <Route path="/schema/nieuw">
          <NewSchema open={open} openings={openings} />
        </Route>
        <Route path="/schema/bewaren">
          {open.sealed ? <Keeping store={open.store} /> : <Redirect to="/schema" replace />}
        </Route>
        <Route path="/schema/:id">
          {({ id }) => (
            <StoredSchema key={id} open={open} id={id}>
              {(stored) => <SchemaEnd store={open.store} stored={stored} questions={questions} />}
            </StoredSchema>
          )}
        </Route>
        <Route path="/schema/:id/meenemen">
          {({ id }) => (
            <StoredSchema key={id} open={open} id={id}>
              {({ schema }) => <TakeAlong schema={schema} />}
            </StoredSchema>
          )}
        </Route>
        <Route path="/schema/:id/samen">
          {({ id }) => (
            <StoredSchema key={id} open={open} id={id}>
              {({ schema }) => (
                <OtherSchema open={open} id={schema.koppelId ?? ''}>
                  {(other) => <Together pair={[schema, other]} />}
                </OtherSchema>
              )}
            </StoredSchema>
          )}
        </Route>
        <Route path="/schema/:id/verloop">
          {({ id }) => (
            <StoredSchema key={id} open={open} id={id}>
              {(stored) => <OverTime store={open.store} stored={stored} />}
            </StoredSchema>
          )}
        </Route>
        <Route path="/schema/:id/intervisie">
          {({ id }) => (
            <StoredSchema key={`talk ${id}`} open={open} id={id} hold>
              {(stored) => <Intervision open={open} initial={stored} />}
            </StoredSchema>
          )}
        </Route>
        <Route path="/schema/:id/invullen">
          {({ id }) => (
            <StoredSchema key={`form ${id}`} open={open} id={id} hold>
              {(stored) => <SchemaForm open={open} initial={stored} taken={[]} openings={openings} />}
            </StoredSchema>
          )}
        </Route>
        <Route>
          <Redirect to="/schema" replace />
        </Route>
      </Switch>
    </LeftContext>
  );
}

/** Who is at the list has no schema open. */
function OpenList(props: { open: OpenVault; keep: () => void }) {
  useOpens(null);
  return <SchemaList {...props} />;
}

/** A form that is stored from its first change on. */
function NewSchema({ open, openings }: { open: OpenVault; openings: Prompting['openings'] }) {
  const t = useText();
  const { data } = useSchemaList(open.store);
  if (!data) return <BeingRead says={t('schema.opens')} />;
  const taken = data.entries.flatMap((entry) => (entry.kind === 'readable' ? [entry.summary.alias] : []));
  return <StartedSchema open={open} openings={openings} taken={taken} />;
}

interface StartedSchemaProps {
  readonly open: OpenVault;
  readonly openings: Prompting['openings'];
  readonly taken: readonly string[];
}

function StartedSchema({ open, openings, taken }: StartedSchemaProps) {
  const [role] = useSetting('role');
  const longest = useLongest();
  const [schema] = useState(() => {
    const start = { id: crypto.randomUUID(), rol: role ?? 'jv', alias: suggestAlias(Math.random, taken) };
    return newSchema(start, new Date(), longest);
  });
  useOpens(schema.id);
  return <SchemaForm open={open} initial={{ schema, version: null }} taken={taken} openings={openings} />;
}

interface StoredSchemaProps {
  readonly open: OpenVault;
  readonly id: string;
  /**
   * Keeps showing what was read first: a form follows the store itself, and never loses what is being typed. Give it a
   * key of its own, so that no other view gets what it held.
   */
  readonly hold?: boolean;
  readonly children: (stored: Stored) => ReactNode;
}

/** Reads one schema; says so when it is gone or does not open. */
function StoredSchema({ open, id, hold = false, children }: StoredSchemaProps) {
  const t = useText();
  const { data, error, isFetching } = useStoredSchema(open.store, id);
  const [held, setHeld] = useState<Stored | null>(null);
  // What another view read before may be older than what was saved since.
  if (hold && data && !held && !isFetching) setHeld(data);
  useOpens(id);
  const stored = hold ? held : data;
  if (stored) return children(stored);
  const isGone = data === null;
  if (!isGone && !error) return <BeingRead says={t('schema.opens')} />;
  return <Unread error={error} />;
}

interface OtherSchemaProps {
  readonly open: OpenVault;
  readonly id: string;
  readonly children: (schema: Bufferschema) => ReactNode;
}

/** Reads the schema of the other parent, beside the one that is open. */
function OtherSchema({ open, id, children }: OtherSchemaProps) {
  const t = useText();
  const { data, error } = useStoredSchema(open.store, id);
  if (data) return children(data.schema);
  if (data === undefined && !error) return <BeingRead says={t('schema.opens')} />;
  return <Unread error={error} />;
}

/** Says why a schema cannot be shown, with the way to the others. */
function Unread({ error }: { error: Error | null }) {
  const t = useText();
  return (
    <main>
      <p className="quiet">{t(reasonFor(error))}</p>
      <Link className="button button-line button-wide" href="/schema">
        {t('schema.all')}
      </Link>
    </main>
  );
}

function reasonFor(error: Error | null): LocaleKey {
  if (error instanceof DamagedHeadsError)
    return error.problem === 'newer' ? 'vault.listNewer' : 'vault.listDamaged';
  if (!(error instanceof DamagedRecordError)) return error ? 'ui.problem' : 'schema.gone';
  return error.problem === 'damaged' ? 'schema.unreadable' : `schema.problem.${error.problem}`;
}
