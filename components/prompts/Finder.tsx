import { categories } from '../../lib/prompts/categories.ts';
import { useThemeOptions } from '../analysis/useThemeOptions.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { WordSelect } from '../ui/WordSelect.tsx';
import type { Wanted } from './useWanted.ts';

interface FinderProps {
  readonly wanted: Wanted;
  readonly onChange: (part: Partial<Wanted>) => void;
  readonly onClear: () => void;
}

/** Finding a prompt oneself, at the foot of the view; Escape returns to the three. */
export function Finder({ wanted, onChange, onClear }: FinderProps) {
  const t = useText();
  const themes = useThemeOptions();
  const kinds = categories.map((value) => ({ value, label: t(`category.${value}`) }));
  const chosen = wanted.category ?? (wanted.theme ? (`thema:${wanted.theme}` as const) : '');
  return (
    <search className="finder">
      <form
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClear();
        }}
      >
        <div className="search">
          <Icon name="search" size={20} />
          <TextInput
            type="search"
            value={wanted.words}
            placeholder={t('finder.words')}
            aria-label={t('finder.label')}
            onChange={(event) => onChange({ words: event.target.value })}
          />
          {wanted.words !== '' && (
            <IconButton
              icon="close"
              size={16}
              label={t('finder.clear')}
              onClick={() => onChange({ words: '' })}
            />
          )}
        </div>
        <WordSelect
          label={t('finder.kind')}
          value={chosen}
          options={[{ value: '', label: t('finder.everyKind') }]}
          groups={[
            { label: t('finder.categories'), options: kinds },
            {
              label: t('finder.themes'),
              options: themes.map(({ value, ...theme }) => ({ ...theme, value: `thema:${value}` as const })),
            },
          ]}
          onChange={(value) => {
            const category = categories.find((one) => one === value) ?? null;
            const theme = value.startsWith('thema:') ? value.slice('thema:'.length) : null;
            onChange({ category, theme });
          }}
        />
      </form>
    </search>
  );
}
