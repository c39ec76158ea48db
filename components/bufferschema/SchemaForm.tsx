import { Link, useLocation } from 'wouter';
import type { BufferAnswer, Bufferschema, Line } from '../../lib/bufferschema/schema.ts';
import { type BufferId, bufferIds, parentRoles } from '../../lib/bufferschema/values.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import type { OpenVault } from '../vault/VaultGate.tsx';
import { AliasField } from './AliasField.tsx';
import { BufferBlock } from './BufferBlock.tsx';
import { Circumstances } from './Circumstances.tsx';
import { Experience } from './Experience.tsx';
import { MoreAboutSchema } from './MoreAboutSchema.tsx';
import { Opening } from './Opening.tsx';
import type { Prompting } from './prompting.ts';
import { SaveLine } from './SaveLine.tsx';
import { Swatch } from './Swatch.tsx';
import { useSchemaDraft } from './useSchemaDraft.ts';

interface SchemaFormProps {
  readonly open: OpenVault;
  readonly initial: { readonly schema: Bufferschema; readonly version: number | null };
  readonly taken: readonly string[];
  readonly openings: Prompting['openings'];
}

/** The three-minute path: one scroll, no steps, no clock, saved by itself. */
export function SchemaForm({ open, initial, taken, openings }: SchemaFormProps) {
  const t = useText();
  const [, navigate] = useLocation();
  const draft = useSchemaDraft(open.store, initial);
  const { schema, change } = draft;
  const setBuffer = (buffer: BufferId) => (answer: BufferAnswer) =>
    change({ D_buffers: { ...schema.D_buffers, [buffer]: answer } });
  const setExperience = (beleving: Line) => change({ A_situatie: { ...schema.A_situatie, beleving } });
  const setOpening = (opening: Line) => change({ F_gesprek: { ...schema.F_gesprek, opening } });

  /** Also a schema in which nothing was changed is kept once somebody looks at what it says. */
  const see = async () => {
    if (initial.version === null && draft.state.kind === 'idle') change({});
    if (await draft.save()) navigate(`/schema/${schema.id}`);
  };

  return (
    <main>
      <Link className="word role" href="/schema">
        <Icon name="left" /> {t('schema.all')}
      </Link>
      <div className="stack">
        <h1 className="title">{initial.version === null ? t('schema.newTitle') : initial.schema.alias}</h1>
        <p className="quiet">{t('schema.formIntro')}</p>
      </div>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void see();
        }}
      >
        <AliasField alias={schema.alias} taken={taken} onChange={(alias) => change({ alias })} />
        <fieldset className="field">
          <legend className="label">{t('schema.parent')}</legend>
          <Pills
            options={parentRoles.map((value) => ({ value, label: t(`schema.parents.${value}`) }))}
            chosen={schema.ouderrol ? [schema.ouderrol] : []}
            onChange={([ouderrol]) => change({ ouderrol })}
          />
          <p className="small">{t('schema.parentHelp')}</p>
        </fieldset>
        <Experience line={schema.A_situatie.beleving} onChange={setExperience} />
        <Circumstances
          role={schema.rol}
          entries={schema.B_omstandigheden}
          onChange={(B_omstandigheden) => change({ B_omstandigheden })}
        />
        <Buffers schema={schema} onChange={setBuffer} />
        <Growth
          schema={schema}
          onChange={(gekozenBuffer) => change({ E_kans: { ...schema.E_kans, gekozenBuffer } })}
        />
        <Opening line={schema.F_gesprek.opening} suggestions={openings(schema)} onChange={setOpening} />
        <MoreAboutSchema schema={schema} onChange={change} />
        <div className="stack">
          <button className="button button-main button-wide" type="submit">
            {t('schema.see')}
          </button>
          <SaveLine draft={draft} sealed={open.sealed} onLeaveDeleted={() => navigate('/schema')} />
        </div>
      </form>
    </main>
  );
}

interface BuffersProps {
  readonly schema: Bufferschema;
  readonly onChange: (buffer: BufferId) => (answer: BufferAnswer) => void;
}

function Buffers({ schema, onChange }: BuffersProps) {
  const t = useText();
  return (
    <section className="stack" aria-labelledby="four-buffers">
      <h2 className="label" id="four-buffers">
        {t('schema.buffers')}
      </h2>
      <p className="small">{t('schema.buffersHelp')}</p>
      {bufferIds.map((buffer) => (
        <BufferBlock
          key={buffer}
          buffer={buffer}
          answer={schema.D_buffers[buffer]}
          onChange={onChange(buffer)}
        />
      ))}
    </section>
  );
}

function Growth({ schema, onChange }: { schema: Bufferschema; onChange: (buffer: BufferId) => void }) {
  const t = useText();
  const { gekozenBuffer } = schema.E_kans;
  return (
    <fieldset className="field">
      <legend className="label">{t('schema.growth')}</legend>
      <p className="small">{t('schema.growthHelp')}</p>
      <Pills
        options={bufferIds.map((value) => ({
          value,
          label: t(`schema.buffer.${value}.name`),
          before: <Swatch stand={schema.D_buffers[value].stand} />,
        }))}
        chosen={gekozenBuffer ? [gekozenBuffer] : []}
        onChange={([buffer]) => buffer && onChange(buffer)}
      />
    </fieldset>
  );
}
