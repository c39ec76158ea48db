import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../../lib/prompts/card.ts';
import { buffers } from '../../lib/prompts/categories.ts';
import { useEngine } from '../analysis/useAnalysis.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { SlowLine } from '../ui/SlowLine.tsx';
import { WordSelect } from '../ui/WordSelect.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import { PromptCard } from './PromptCard.tsx';
import type { Wanted } from './useWanted.ts';
import { libraryQuery } from './warm.ts';

/** So many cards at a time; the rest is one press away. */
const page = 12;

interface FoundPromptsProps {
  readonly wanted: Wanted;
  readonly results: readonly Card[] | null;
  readonly pinned: readonly string[];
  readonly onChange: (part: Partial<Wanted>) => void;
  readonly onClose: () => void;
  readonly onPin: (id: string) => void;
  readonly onHide: (id: string) => void;
}

/** What was found, with the filters to narrow it. */
export function FoundPrompts(props: FoundPromptsProps) {
  const { wanted, results, pinned, onChange, onClose, onPin, onHide } = props;
  const t = useText();
  const key = JSON.stringify(wanted);
  const { isError } = useQuery(libraryQuery);
  const [pages, showPages] = useState({ key, count: 1 });
  const count = (pages.key === key ? pages.count : 1) * page;
  return (
    <section className="stack" aria-label={t('finder.results')}>
      <Filters wanted={wanted} onChange={onChange} onClose={onClose} />
      {wanted.theme !== null && <AboutTheme theme={wanted.theme} />}
      <LibraryTrouble />
      <SlowLine work={{ going: results === null && !isError, stop: onClose }} says={t('finder.searching')} />
      {results?.slice(0, count).map((card) => (
        <PromptCard
          key={card.id}
          card={card}
          reason={null}
          pinned={pinned.includes(card.id)}
          onPin={() => onPin(card.id)}
          onHide={() => onHide(card.id)}
        />
      ))}
      {results !== null && results.length > count && (
        <Button wide onClick={() => showPages({ key, count: count / page + 1 })}>
          {t('finder.more')}
        </Button>
      )}
      <p className={results?.length === 0 ? 'quiet' : 'hidden-label'} role="status">
        {results !== null && t(results.length === 0 ? 'finder.nothing' : 'finder.found')}
      </p>
    </section>
  );
}

interface FiltersProps {
  readonly wanted: Wanted;
  readonly onChange: (part: Partial<Wanted>) => void;
  readonly onClose: () => void;
}

function Filters({ wanted, onChange, onClose }: FiltersProps) {
  const t = useText();
  return (
    <div className="filters">
      <WordSelect
        label={t('finder.buffer')}
        value={wanted.buffer ?? ''}
        options={[
          { value: '', label: t('finder.everyBuffer') },
          ...buffers.map((value) => ({ value, label: t(`buffer.${value}`) })),
        ]}
        onChange={(value) => onChange({ buffer: value === '' ? null : value })}
      />
      <WordSelect
        label={t('finder.role')}
        value={wanted.role ?? ''}
        options={[
          { value: '', label: t('finder.everyRole') },
          ...(['jv', 'lk', 'ib'] as const).map((value) => ({ value, label: t(`role.${value}.name`) })),
        ]}
        onChange={(value) => onChange({ role: value === '' ? null : value })}
      />
      <WordSelect
        label={t('finder.moment')}
        value={wanted.moment ?? ''}
        options={[
          { value: '', label: t('finder.everyMoment') },
          ...(['voor', 'tijdens', 'na', 'schrijven'] as const).map((value) => ({
            value,
            label: t(`moment.${value}`),
          })),
        ]}
        onChange={(value) => onChange({ moment: value === '' ? null : value })}
      />
      <QuietButton place="push" onClick={onClose}>
        {t('finder.close')}
      </QuietButton>
    </div>
  );
}

/** One sentence about the theme that is browsed. */
function AboutTheme({ theme }: { theme: string }) {
  const language = useLanguage();
  const texts = useEngine()?.themeTexts(theme, language);
  return texts ? (
    <p className="quiet" lang={language}>
      {texts.zin}
    </p>
  ) : null;
}
