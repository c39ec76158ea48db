import { useState } from 'react';
import { useAnalysis } from '../analysis/useAnalysis.ts';
import { useOpenSchema } from '../bufferschema/useOpenSchema.ts';
import { ReadingStrip } from '../dossier/ReadingStrip.tsx';
import { useDossier } from '../dossier/useDossier.ts';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';
import { later } from '../ui/later.tsx';
import { ContextChoices } from './ContextChoices.tsx';
import { Finder } from './Finder.tsx';
import type { SchemaInUse } from './FollowsSchema.tsx';
import { Offers } from './Offers.tsx';
import { OpenSchema } from './OpenSchema.tsx';
import { useNote } from './useNote.ts';
import { useWanted } from './useWanted.ts';

/** What reads the vault is loaded only when a schema is open. */
const FollowsSchema = later(async () => (await import('./FollowsSchema.tsx')).FollowsSchema, {
  silent: true,
});

/** Vragen: where the professional is, and the prompts that fit there. */
export function PromptsView() {
  const t = useText();
  const [role] = useSetting('role');
  const { state } = useDossier();
  const note = useNote(state);
  const read = useAnalysis(note.text, 'notitie');
  const themes = (read?.analysis.themes ?? []).map(({ id }) => id).filter((id) => !note.dropped.includes(id));
  const [openSchema, openAnother] = useOpenSchema();
  const [schema, take] = useState<SchemaInUse | null>(null);
  const [asked, ask] = useState(false);
  const looking = useWanted(role ?? 'jv');

  return (
    <>
      <main>
        <h1 className="hidden-label">{t('prompts.tab')}</h1>
        <section className="context" aria-label={t('prompts.where')}>
          <ContextChoices onMoment={() => ask(false)} />
          <ReadingStrip themes={themes} onDropTheme={note.drop} />
          {openSchema !== null && <FollowsSchema id={openSchema} onKnown={take} />}
          {schema && <OpenSchema alias={schema.alias} onClose={() => openAnother(null)} />}
        </section>
        <Offers
          note={note}
          read={read}
          themes={themes}
          leastKnown={schema?.leastKnown ?? []}
          looking={looking}
          asked={asked}
          onAsk={ask}
        />
      </main>
      <Finder wanted={looking.wanted} onChange={looking.change} onClear={looking.clear} />
    </>
  );
}
