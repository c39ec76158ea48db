import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Bufferschema, Line } from '../../lib/bufferschema/schema.ts';
import { decisionOn, holdBack, type Pointed } from '../../lib/vault/hold-back.ts';
import type { SchemaStore, Stored } from '../../lib/vault/store.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { HeldContext, HeldMark } from '../vault/Held.tsx';
import { Problem } from '../vault/Problem.tsx';
import { TextExport } from '../vault/TextExport.tsx';
import { AboutParent } from './AboutParent.tsx';
import { Compass } from './Compass.tsx';
import { Worry } from './Hints.tsx';
import { Known } from './Known.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import type { Prompting } from './prompting.ts';
import { SchemaMore } from './SchemaMore.tsx';
import { FormContext } from './useForm.ts';
import { useFormatting } from './useFormatting.ts';
import { HintsContext, useFormHints } from './useFormHints.ts';
import { useStoreAction } from './useSchemas.ts';

interface SchemaEndProps {
  readonly store: SchemaStore;
  readonly stored: Stored;
  readonly questions: Prompting['questions'];
}

/** What a schema says: the picture, what is known, and what to ask next time. */
export function SchemaEnd({ store, stored, questions }: SchemaEndProps) {
  const t = useText();
  const { date } = useFormatting();
  const { schema } = stored;
  const opening = useOpening(store, stored);
  const answer = useAnswer(store, stored);
  const hints = useFormHints(schema);
  return (
    <main>
      <PageHead
        back={{ to: '/schema', label: t('schema.all') }}
        on={{ to: `/schema/${schema.id}/invullen`, label: t('schema.continue') }}
        title={schema.alias}
      >
        <p className="small">
          <AboutParent schema={schema} />
          {(schema.ouderrol ?? schema.kindBand) && ' · '}
          {t('schema.expiresInline', { date: date(schema.wisDatum) })}
        </p>
      </PageHead>
      <HintsContext value={hints}>
        <FormContext value={{ schema, change: answer.give }}>
          <Worry />
        </FormContext>
      </HintsContext>
      <Compass schema={schema} />
      <Known schema={schema} />
      <HeldContext value={{ held: answer.held, keep: answer.keep }}>
        <OpenQuestions schema={schema} questions={questions} onOpening={opening.set} onAnswer={answer.give} />
        {answer.held.map(({ path }) => (
          <HeldMark key={path} field={path} />
        ))}
      </HeldContext>
      <Problem error={answer.error} />
      {opening.line}
      <Link className="button button-line button-wide" href={`/schema/${schema.id}/meenemen`}>
        <Icon name="print" /> {t('schema.takeAlong')}
      </Link>
      <SchemaMore store={store} schema={schema} version={stored.version} />
      <TextExport schema={schema} />
      <DeleteButton store={store} schema={schema} />
    </main>
  );
}

/** Makes a question the first sentence, with the way back to what stood there. */
function useOpening(store: SchemaStore, { schema, version }: Stored) {
  const t = useText();
  const [before, setBefore] = useState<{ line: Line | undefined } | null>(null);
  const write = useStoreAction((opening: Line | undefined) =>
    store.save(
      { ...schema, F_gesprek: { ...schema.F_gesprek, opening }, gewijzigd: new Date().toISOString() },
      version,
    ),
  );
  const set = (tekst: string) => {
    setBefore({ line: schema.F_gesprek.opening });
    write.mutate({ tekst, perspectief: 'ik' });
  };
  const takeBack = () => {
    write.mutate(before?.line);
    setBefore(null);
  };
  const line = write.error ? (
    <Problem error={write.error} />
  ) : (
    before &&
    write.isSuccess && (
      <Done icon="check" action={<QuietButton onClick={takeBack}>{t('dossier.takeBack')}</QuietButton>}>
        {t('schema.openingMade')}
      </Done>
    )
  );
  return { set, line };
}

/** Saves what the parent answered; what leads to a person is pointed out first, as in the form. */
function useAnswer(store: SchemaStore, { schema, version }: Stored) {
  const [waiting, wait] = useState<{ part: Partial<Bufferschema>; held: readonly Pointed[] } | null>(null);
  const save = useStoreAction((next: Bufferschema) => store.save(next, version));
  const put = (part: Partial<Bufferschema>, kept: ReadonlySet<string>) => {
    const next = { ...schema, ...part, gewijzigd: new Date().toISOString() };
    const { held } = holdBack(next, schema, kept);
    wait(held.length > 0 ? { part, held } : null);
    if (held.length === 0) save.mutate(next);
  };
  return {
    held: waiting?.held ?? [],
    error: save.error,
    give: (part: Partial<Bufferschema>) => put(part, new Set()),
    keep: () => waiting && put(waiting.part, new Set(waiting.held.map(decisionOn))),
  };
}

/** Deletes at once; the list offers the way back. */
function DeleteButton({ store, schema: { id } }: { store: SchemaStore; schema: Bufferschema }) {
  const t = useText();
  const [, navigate] = useLocation();
  // The way to the list is part of the action: by the time it is done this view may be gone.
  const remove = useStoreAction(async (_: undefined) => {
    await store.remove(id);
    navigate('/schema');
  });
  return (
    <div>
      <QuietButton place="role" onClick={() => remove.mutate(undefined)}>
        <Icon name="trash" size={18} /> {t('schema.deleteThis')}
      </QuietButton>
      <Problem error={remove.error} attempt="delete" />
    </div>
  );
}
