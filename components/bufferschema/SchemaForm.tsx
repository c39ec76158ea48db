import { useLocation } from 'wouter';
import type { Bufferschema } from '../../lib/bufferschema/schema.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { HeldContext, OtherHeld } from '../vault/Held.tsx';
import { Problem } from '../vault/Problem.tsx';
import type { OpenVault } from '../vault/VaultGate.tsx';
import { FormFields } from './FormFields.tsx';
import { OtherParentContext } from './OtherParent.tsx';
import type { Prompting } from './prompting.ts';
import { SaveLine } from './SaveLine.tsx';
import { FormContext } from './useForm.ts';
import { HintsContext, useFormHints } from './useFormHints.ts';
import { useOtherParent } from './useOtherParent.ts';
import { useSchemaDraft } from './useSchemaDraft.ts';

interface SchemaFormProps {
  readonly open: OpenVault;
  /** What was read, or a new schema without a version. */
  readonly initial: { readonly schema: Bufferschema; readonly version: number | null };
  /** Aliases of other schemas. */
  readonly taken: readonly string[];
  readonly openings: Prompting['openings'];
}

/** The three-minute path: one scroll, no steps, no clock, saved by itself. */
export function SchemaForm({ open, initial, taken, openings }: SchemaFormProps) {
  const t = useText();
  const [, navigate] = useLocation();
  const draft = useSchemaDraft(open.store, initial);
  const { schema } = draft;
  const hints = useFormHints(schema);
  const other = useOtherParent(open.store, schema, (koppelId) => {
    draft.change({ koppelId });
    return draft.save();
  });

  /** Also a schema in which nothing was changed is kept once somebody looks at what it says. */
  const see = async () => {
    if (initial.version === null && draft.state.kind === 'idle') draft.change({});
    if (await draft.save()) navigate(`/schema/${schema.id}`);
  };

  return (
    <main>
      <PageHead
        back={{ to: '/schema', label: t('schema.all') }}
        title={initial.version === null ? t('schema.newTitle') : initial.schema.alias}
      >
        <p className="quiet">{t('schema.formIntro')}</p>
      </PageHead>
      <form
        // What is wrong is said beside its field: the browser could only point at one that is folded away.
        noValidate
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void see();
        }}
      >
        <HeldContext value={{ held: draft.held, keep: draft.keepHeld }}>
          <OtherParentContext value={() => other.mutate(undefined)}>
            <FormContext value={{ schema, change: draft.change }}>
              <HintsContext value={hints}>
                <FormFields taken={taken} suggestions={openings(schema)} />
              </HintsContext>
            </FormContext>
          </OtherParentContext>
          <Problem error={other.error} />
          <OtherHeld />
        </HeldContext>
        <div className="stack">
          <Button kind="main" wide submit>
            {t('schema.see')}
          </Button>
          <SaveLine draft={draft} sealed={open.sealed} onLeaveDeleted={() => navigate('/schema')} />
        </div>
      </form>
    </main>
  );
}
