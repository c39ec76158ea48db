import { useId, useState } from 'react';
import type { Card } from '../../lib/prompts/card.ts';
import type { Reason } from '../../lib/prompts/recommend.ts';
import type { FieldSnapshot } from '../../lib/protocol.ts';
import { useThemeWord } from '../analysis/useAnalysis.ts';
import { OutActions } from '../dossier/OutActions.tsx';
import { useDossier } from '../dossier/useDossier.ts';
import { useSetting } from '../settings/useSetting.ts';
import { IconButton, QuietButton } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { Waiting } from '../ui/later.tsx';
import { SentenceWithGaps } from './SentenceWithGaps.tsx';
import { allowedActions, countGaps, englishOf, fillGaps, sentenceOf } from './sentence.ts';

interface PromptCardProps {
  readonly card: Card;
  /** Why it is here; null for a card that the person found. */
  readonly reason: Reason | null;
  readonly pinned: boolean;
  readonly onPin: () => void;
  /** Without it there is no such action. */
  readonly onAnother?: () => void;
  /** Another was asked for, and there is none. */
  readonly noOther?: boolean;
  /** Another was asked for, and what it may come from is still read. */
  readonly waits?: boolean;
  readonly onHide: () => void;
}

/** What the person filled in, for which card, and which field was read then. */
interface Gaps {
  readonly card: string;
  readonly filled: readonly string[];
  readonly madeFrom: FieldSnapshot | null;
}

/** One prompt: its category, the sentence to say, why it could help, and what to do with it. */
export function PromptCard({
  card,
  reason,
  pinned,
  onPin,
  onAnother,
  noOther = false,
  waits = false,
  onHide,
}: PromptCardProps) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [address] = useSetting('address');
  // Bound to the card: the component keeps its place, and so the focus, while cards come and go in it.
  const { state } = useDossier();
  const reading = state.kind === 'reads' ? state.field : null;
  const [gaps, setGaps] = useState<Gaps>({ card: card.id, filled: [], madeFrom: null });
  const filled = gaps.card === card.id ? gaps.filled : [];
  const madeFrom = filled.some(Boolean) ? gaps.madeFrom : null;
  const sentence = sentenceOf(card, address);
  const complete = Array.from({ length: countGaps(sentence) }).every((_, gap) => filled[gap]?.trim());
  const actions = allowedActions(card);
  const english = englishOf(card);
  const why = useReason(reason);

  return (
    <article className="prompt" aria-labelledby={id}>
      <div className="prompt-head">
        <p className="kicker">
          {t(`category.${card.categorie}`)}
          {why && (
            <span className="kicker-reason">
              <span className="hidden-dot"> · </span>
              {why}
            </span>
          )}
        </p>
        <div className="prompt-keep">
          <span className="prompt-hide">
            <IconButton icon="hide" label={t('prompts.hide')} onClick={onHide} />
          </span>
          <IconButton
            icon={pinned ? 'pinned' : 'pin'}
            aria-pressed={pinned}
            label={t('prompts.pin')}
            onClick={onPin}
          />
        </div>
      </div>
      <h2 className="say" id={id} lang="nl">
        <SentenceWithGaps
          sentence={sentence}
          filled={filled}
          onFill={(next) => setGaps({ card: card.id, filled: next, madeFrom: madeFrom ?? reading })}
        />
      </h2>
      {language === 'en' && english && (
        <p className="why" lang="en">
          {english.zin}
        </p>
      )}
      <p className="why" lang={language === 'en' && english?.waarom ? 'en' : 'nl'}>
        {(language === 'en' && english?.waarom) || card.waarom}
      </p>
      <OutActions
        text={fillGaps(sentence, filled)}
        copy={actions.copy}
        insert={actions.insert}
        madeFrom={madeFrom}
        waitsFor={complete ? null : t('dossier.fillFirst')}
      >
        {onAnother && (
          <QuietButton place="push" onClick={onAnother}>
            {t('prompts.another')}
          </QuietButton>
        )}
      </OutActions>
      {waits && <Waiting />}
      {noOther && (
        <p className="help" role="status">
          {t('prompts.noMore')}
        </p>
      )}
    </article>
  );
}

/** The short reason beside the category; null for a card that the person found. */
function useReason(reason: PromptCardProps['reason']): string | null {
  const t = useText();
  const themeWord = useThemeWord();
  if (reason === null) return null;
  switch (reason.kind) {
    case 'theme':
      return t('dossier.theme', { theme: themeWord(reason.theme) });
    case 'buffer':
      return t(`prompts.gap.${reason.gap ?? 'toAsk'}`, { buffer: t(`prompts.about.${reason.buffer}`) });
    case 'moment':
      return t(`prompts.reason.${reason.moment}`);
    default:
      return t(`prompts.reason.${reason.kind}`);
  }
}
