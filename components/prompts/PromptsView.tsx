import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { childIn } from '../../lib/prompts/child.ts';
import { needsIn } from '../../lib/prompts/needs.ts';
import type { Recommendation } from '../../lib/prompts/recommend.ts';
import { useAnalysis } from '../analysis/useAnalysis.ts';
import { useOpenSchema } from '../bufferschema/useOpenSchema.ts';
import { useCollection } from '../collection/useCollection.ts';
import { ReadingStrip } from '../dossier/ReadingStrip.tsx';
import { useDossier } from '../dossier/useDossier.ts';
import { useSetting } from '../settings/useSetting.ts';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { ContextChoices } from './ContextChoices.tsx';
import { Finder } from './Finder.tsx';
import type { SchemaInUse } from './FollowsSchema.tsx';
import { FoundPrompts } from './FoundPrompts.tsx';
import { OpenSchema } from './OpenSchema.tsx';
import { PromptList } from './PromptList.tsx';
import { SafetyCard } from './SafetyCard.tsx';
import { useFinder } from './useFinder.ts';
import { useLibrary } from './useLibrary.ts';
import { useNote } from './useNote.ts';
import { useNotes } from './useNotes.ts';
import { useThree } from './useThree.ts';

/** What reads the vault is loaded only when a schema is open. */
const FollowsSchema = lazy(async () => ({ default: (await import('./FollowsSchema.tsx')).FollowsSchema }));

/** Vragen: at most three prompts that fit the role, the moment and what is being written. */
export function PromptsView() {
  const t = useText();
  const [role] = useSetting('role');
  const [moment] = useSetting('moment');
  const [pinned, setPinned] = useSetting('pinned');
  const { state } = useDossier();
  const note = useNote(state);
  const read = useAnalysis(note.text, 'notitie');
  const found = read?.analysis ?? null;
  // Of the text that was analysed: typing waits for neither.
  const readText = read?.text ?? '';
  const needs = useMemo(() => needsIn(readText), [readText]);
  const child = useMemo(() => childIn(readText), [readText]);
  const library = useLibrary();

  const themes = (found?.themes ?? []).map(({ id }) => id).filter((id) => !note.dropped.includes(id));
  const safety = note.safetyClosed ? null : (found?.safety ?? null);
  const [clear, sayClearly] = useState('');
  const [openSchema, openAnother] = useOpenSchema();
  const [schema, take] = useState<SchemaInUse | null>(null);
  const [asked, ask] = useState(false);
  // A prompt that was asked for during a conversation is not asked for in the next.
  if (asked && moment !== 'tijdens') ask(false);
  const silent = moment === 'tijdens' && !asked;
  const { three, replace, hold } = useThree(
    library,
    {
      role: role ?? 'jv',
      // Sentences that say a worry clearly are prepared before a conversation, whatever the moment is now.
      moment: clear === note.id && safety ? 'voor' : moment,
      themes,
      leanings: (found?.leanings ?? []).filter((id) => !note.dropped.includes(id)),
      // A closed card stays closed for this text, but what fits a safety worry keeps fitting.
      safety: found?.safety ?? null,
      quotesParent: found?.quotesParent ?? false,
      leastKnown: (schema?.leastKnown ?? []).map(({ buffer }) => buffer),
      stands: Object.fromEntries((schema?.leastKnown ?? []).map(({ buffer, gap }) => [buffer, gap])),
      needs,
      child,
    },
    { id: note.id, text: note.text, isStill: moment === 'tijdens' && asked },
    pinned,
    useNotes(),
  );

  const togglePin = (id: string) =>
    setPinned(pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id]);
  const shown: readonly Recommendation[] = moment === 'tijdens' ? three.slice(0, 1) : three;
  const finder = useFinder(library, role ?? 'jv');
  const gathered = useCollection();
  const [justHidden, sayHidden] = useState<string | null>(null);
  const hide = (id: string) => {
    // Its place is for another card at once; the others stay where they are.
    const standing = three.find(({ card }) => card.id === id);
    if (standing) replace(standing);
    gathered.change((now) => ({ ...now, hidden: [...now.hidden.filter((other) => other !== id), id] }));
    sayHidden(id);
  };
  const putBack = (id: string) => {
    gathered.change((now) => ({ ...now, hidden: now.hidden.filter((other) => other !== id) }));
    sayHidden(null);
  };

  return (
    <>
      <main>
        <h1 className="hidden-label">{t('prompts.tab')}</h1>
        <section className="context" aria-label={t('prompts.where')}>
          <ContextChoices onMoment={() => ask(false)} />
          <ReadingStrip themes={themes} onDropTheme={note.drop} />
          {openSchema !== null && (
            <Suspense fallback={null}>
              <FollowsSchema id={openSchema} onKnown={take} />
            </Suspense>
          )}
          {schema && <OpenSchema alias={schema.alias} onClose={() => openAnother(null)} />}
        </section>
        {safety && (
          <SafetyCard concern={safety} onHelp={() => sayClearly(note.id)} onClose={note.closeSafety} />
        )}
        {gathered.failed && <p className="quiet">{t('collection.failed')}</p>}
        {justHidden !== null && (
          <Done
            action={
              <button className="word" type="button" onClick={() => putBack(justHidden)}>
                {t('prompts.putBack')}
              </button>
            }
          >
            {t('prompts.hidden')}
          </Done>
        )}
        {finder.active ? (
          <FoundPrompts
            wanted={finder.wanted}
            results={finder.results}
            pinned={pinned}
            onChange={finder.change}
            onClose={finder.clear}
            onPin={togglePin}
            onHide={hide}
          />
        ) : silent ? (
          <section className="stack">
            <p className="quiet">{t('prompts.duringIntro')}</p>
            <Link className="button button-main button-wide" href="/luisteren">
              {t('listening.title')}
            </Link>
            <button className="button button-line button-wide" type="button" onClick={() => ask(true)}>
              {t('prompts.duringAsk')}
            </button>
          </section>
        ) : (
          <PromptList
            shown={shown}
            ready={library !== undefined}
            pinned={pinned}
            onPin={togglePin}
            onAnother={replace}
            onHide={hide}
            hold={hold}
          />
        )}
        {!finder.active && (
          <nav className="more" aria-label={t('prompts.more')}>
            <Link className="word" href="/vragen/voorbereiden">
              {t('preparation.title')}
            </Link>
            <Link className="word" href="/vragen/mijn">
              {t('collection.title')}
            </Link>
          </nav>
        )}
      </main>
      <Finder wanted={finder.wanted} onChange={finder.change} onClear={finder.clear} />
    </>
  );
}
