import { useId, useState } from 'react';
import { isBufferId } from '../../lib/bufferschema/knowledge.ts';
import type { Bufferschema, Version } from '../../lib/bufferschema/schema.ts';
import type { Stand } from '../../lib/bufferschema/values.ts';
import { type Change, changesBetween, keepVersion, lookBack } from '../../lib/bufferschema/versions.ts';
import { decisionOn, holdBack, type Pointed } from '../../lib/vault/hold-back.ts';
import type { SchemaStore, Stored } from '../../lib/vault/store.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { HeldContext, HeldMark } from '../vault/Held.tsx';
import { Problem } from '../vault/Problem.tsx';
import { ListGlyph } from './Glyph.tsx';
import { useFormatting } from './useFormatting.ts';
import { useStoreAction } from './useSchemas.ts';

/** One parent through the conversations: how it was, what changed since, and a look back on oneself. */
export function OverTime({ store, stored }: { store: SchemaStore; stored: Stored }) {
  const t = useText();
  const { schema, version } = stored;
  const [held, hold] = useState<{ next: Bufferschema; pointed: readonly Pointed[] } | null>(null);
  const save = useStoreAction((next: Bufferschema) =>
    store.save({ ...next, gewijzigd: new Date().toISOString() }, version),
  );
  const put = (next: Bufferschema, kept: ReadonlySet<string> = new Set()) => {
    const { held: pointed } = holdBack(next, schema, kept);
    hold(pointed.length > 0 ? { next, pointed } : null);
    if (pointed.length === 0) save.mutate(next);
  };
  const versions = schema.versies ?? [];
  return (
    <main>
      <PageHead back={{ to: `/schema/${schema.id}`, label: schema.alias }} title={t('schema.time.title')}>
        <p className="quiet">{t('schema.time.intro')}</p>
      </PageHead>
      <Button wide onClick={() => save.mutate(keepVersion(schema, new Date().toISOString()))}>
        {t('schema.time.keep')}
      </Button>
      <Problem error={save.error} />
      <HeldContext
        value={{
          held: held?.pointed ?? [],
          keep: () => held && put(held.next, new Set(held.pointed.map(decisionOn))),
        }}
      >
        {held?.pointed.map(({ path }) => (
          <HeldMark key={path} field={path} />
        ))}
      </HeldContext>
      {versions.length === 0 && <p className="quiet">{t('schema.time.nothing')}</p>}
      {versions.length > 0 && <Since title={t('schema.time.since')} before={versions.at(-1)} now={schema} />}
      <ol className="time">
        {versions.toReversed().map((one, index) => (
          <Moment
            key={one.moment}
            version={one}
            before={versions[versions.length - 2 - index]}
            onLookBack={(text) => put(lookBack(schema, one.moment, text))}
          />
        ))}
      </ol>
    </main>
  );
}

interface MomentProps {
  readonly version: Version;
  /** The conversation before; undefined for the first. */
  readonly before: Version | undefined;
  readonly onLookBack: (text: string) => void;
}

function Moment({ version, before, onLookBack }: MomentProps) {
  const t = useText();
  const { date } = useFormatting();
  const id = useId();
  const [text, write] = useState(version.terugblik ?? '');
  const { goe, met, ste, sol } = version.D_buffers;
  return (
    <li className="time-moment">
      <div className="time-head">
        <ListGlyph stands={{ goe: goe.stand, met: met.stand, ste: ste.stand, sol: sol.stand }} />
        <h2 className="label">{date(version.moment.slice(0, 10))}</h2>
      </div>
      {before && <Since before={before} now={version} />}
      <div className="field">
        <label className="label" htmlFor={id}>
          {t('schema.time.lookBack')}
        </label>
        <TextArea id={id} rows={1} value={text} onChange={(event) => write(event.target.value)} />
        {text.trim() !== (version.terugblik ?? '') && (
          <QuietButton accent onClick={() => onLookBack(text.trim())}>
            {t('schema.time.save')}
          </QuietButton>
        )}
      </div>
    </li>
  );
}

type Content = Parameters<typeof changesBetween>[0];

function Since({ title, before, now }: { title?: string; before: Content | undefined; now: Content }) {
  const t = useText();
  const describe = useChangeText();
  const changes = before ? changesBetween(before, now) : [];
  return (
    <div>
      {title && <h2 className="label">{title}</h2>}
      {changes.length === 0 ? (
        <p className="small">{t('schema.time.same')}</p>
      ) : (
        <ul className="pairs">
          {changes.map((change) => (
            <li key={keyOf(change)}>{describe(change)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const keyOf = (change: Change): string =>
  change.kind === 'stand' ? change.buffer : change.kind === 'text' ? `text ${change.field}` : 'around';

function useChangeText(): (change: Change) => string {
  const t = useText();
  const { list } = useFormatting();
  const standText = (stand: Stand | null) =>
    stand === null ? t('schema.standOpen') : t(`schema.stand.${stand}`);
  return (change) => {
    switch (change.kind) {
      case 'stand':
        return t('schema.time.stand', {
          name: t(`schema.buffer.${change.buffer}.name`),
          before: standText(change.before),
          now: standText(change.now),
        });
      case 'text': {
        const { field, now } = change;
        const name = isBufferId(field) ? t(`schema.buffer.${field}.name`) : t(`schema.field.${field}`);
        return now === '' ? t('schema.time.emptied', { name }) : t('schema.time.text', { name, text: now });
      }
      case 'around':
        return [
          ...(change.added.length > 0 ? [t('schema.time.added', { list: list(change.added) })] : []),
          ...(change.gone.length > 0 ? [t('schema.time.gone', { list: list(change.gone) })] : []),
        ].join(' ');
    }
  };
}
