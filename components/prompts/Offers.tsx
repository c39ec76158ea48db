import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Analysis } from '../../lib/analysis/types.ts';
import { childIn } from '../../lib/prompts/child.ts';
import type { LeastKnown } from '../../lib/prompts/least-known.ts';
import type { Recommendation } from '../../lib/prompts/recommend.ts';
import { useCollection } from '../collection/useCollection.ts';
import { useSetting } from '../settings/useSetting.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { readEveryText, useText } from '../ui/language.tsx';
import { later } from '../ui/later.tsx';
import { PromptList } from './PromptList.tsx';
import { useFound } from './useFound.ts';
import { useLibrary } from './useLibrary.ts';
import { useNeeds } from './useNeeds.ts';
import type { Note } from './useNote.ts';
import { useNotes } from './useNotes.ts';
import { useOffered } from './useOffered.ts';
import { useThree } from './useThree.ts';
import type { Looking } from './useWanted.ts';

const FoundPrompts = later(async () => {
  const [{ FoundPrompts: loaded }] = await Promise.all([import('./FoundPrompts.tsx'), readEveryText()]);
  return loaded;
});
/** Read ahead with the library: when a worry is written its card is there. */
const SafetyCard = later(
  async () => {
    const [{ SafetyCard: loaded }] = await Promise.all([import('./SafetyCard.tsx'), readEveryText()]);
    return loaded;
  },
  { silent: true },
);

interface OffersProps {
  readonly note: Note;
  /** What the analysis found, and the text it read: typing waits for neither. */
  readonly read: { readonly analysis: Analysis; readonly text: string } | null;
  readonly themes: readonly string[];
  /** What the open schema does not know. */
  readonly leastKnown: readonly LeastKnown[];
  readonly looking: Looking;
  /** True when a prompt was asked for during a conversation. */
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
}

/** At most three prompts that fit the role, the moment and what is being written; or what was looked for. */
export function Offers({ note, read, themes, leastKnown, looking, asked, onAsk }: OffersProps) {
  const t = useText();
  const [role] = useSetting('role');
  const [moment] = useSetting('moment');
  const [pinned, setPinned] = useSetting('pinned');
  const found = read?.analysis ?? null;
  const readText = read?.text ?? '';
  const needs = useNeeds(readText);
  const child = useMemo(() => childIn(readText), [readText]);
  const library = useLibrary();
  const offered = useOffered();

  const worry = found?.safety ?? null;
  const safety = worry && note.closed.includes(worry) ? null : worry;
  const [clear, sayClearly] = useState('');
  // A prompt that was asked for during a conversation is not asked for in the next.
  if (asked && moment !== 'tijdens') onAsk(false);
  const silent = moment === 'tijdens' && !asked;
  const { three, replace, hold } = useThree(
    offered,
    {
      role: role ?? 'jv',
      // Sentences that say a worry clearly are prepared before a conversation, whatever the moment is now.
      moment: clear === note.id && safety ? 'voor' : moment,
      themes,
      leanings: (found?.leanings ?? []).filter((id) => !note.dropped.includes(id)),
      // A closed card stays closed for this text, but what fits a safety worry keeps fitting.
      safety: found?.safety ?? null,
      quotesParent: found?.quotesParent ?? false,
      leastKnown: leastKnown.map(({ buffer }) => buffer),
      stands: Object.fromEntries(leastKnown.map(({ buffer, gap }) => [buffer, gap])),
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
  const results = useFound(library, looking);
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
      {safety && (
        <SafetyCard
          concern={safety}
          onHelp={() => sayClearly(note.id)}
          onClose={() => note.closeSafety(safety)}
        />
      )}
      {gathered.failed && <p className="quiet">{t('prompts.notKept')}</p>}
      {justHidden !== null && (
        <Done action={<QuietButton onClick={() => putBack(justHidden)}>{t('prompts.putBack')}</QuietButton>}>
          {t('prompts.hidden')}
        </Done>
      )}
      {looking.active ? (
        <FoundPrompts
          wanted={looking.wanted}
          results={results}
          pinned={pinned}
          onChange={looking.change}
          onClose={looking.clear}
          onPin={togglePin}
          onHide={hide}
        />
      ) : silent ? (
        <Silent onAsk={() => onAsk(true)} />
      ) : (
        <PromptList
          shown={shown}
          ready={offered !== undefined}
          complete={library !== undefined}
          pinned={pinned}
          onPin={togglePin}
          onAnother={replace}
          onHide={hide}
          hold={hold}
        />
      )}
      {!looking.active && (
        <nav className="more" aria-label={t('prompts.more')}>
          <Link className="word" href="/vragen/voorbereiden">
            {t('prompts.preparation')}
          </Link>
          <Link className="word" href="/vragen/mijn">
            {t('prompts.collection')}
          </Link>
        </nav>
      )}
    </>
  );
}

/** During a conversation nothing is shown until it is asked for. */
function Silent({ onAsk }: { onAsk: () => void }) {
  const t = useText();
  return (
    <section className="stack">
      <p className="quiet">{t('prompts.duringIntro')}</p>
      <Link className="button button-main button-wide" href="/luisteren">
        {t('listening.title')}
      </Link>
      <Button wide onClick={onAsk}>
        {t('prompts.duringAsk')}
      </Button>
    </section>
  );
}
