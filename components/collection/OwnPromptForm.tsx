import { useState } from 'react';
import type { PackCard } from '../../lib/collection/pack.ts';
import { categories } from '../../lib/prompts/card.ts';
import { useAnalysis, useEngine } from '../analysis/useAnalysis.ts';
import { useThemeOptions } from '../analysis/useThemeOptions.ts';
import { useSetting } from '../settings/useSetting.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { Pills } from '../ui/Pills.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextInput } from '../ui/TextInput.tsx';

const moments = ['voor', 'tijdens', 'na', 'schrijven'] as const;
/** Kinds that speak to the professional, and so are never for while the parent is there. */
const forOneself = new Set(['ZEL', 'KRI', 'VOORB', 'NOT']);

interface OwnPromptFormProps {
  /** The prompt to change; null for a new one. */
  readonly card: PackCard | null;
  readonly onSave: (card: PackCard) => void;
  readonly onCancel: () => void;
}

/** A prompt of one's own. What the check finds is offered; saving never waits for it. */
export function OwnPromptForm({ card, onSave, onCancel }: OwnPromptFormProps) {
  const t = useText();
  const [role] = useSetting('role');
  const themes = useThemeOptions();
  const [sentence, write] = useState(card === null ? '' : 'zin' in card ? card.zin : card.u);
  const [why, explain] = useState(card?.waarom ?? '');
  const [english, translate] = useState(card?.en?.zin ?? '');
  const [kind, choose] = useState(card?.categorie ?? 'OPEN');
  const [theme, about] = useState(card?.themas[0] ?? '');
  const [when, at] = useState<readonly (typeof moments)[number][]>(card?.momenten ?? ['voor', 'schrijven']);
  const [missing, sayMissing] = useState(false);
  const possible = moments.filter((moment) => moment !== 'tijdens' || !forOneself.has(kind));

  const save = () => {
    const zin = sentence.trim();
    if (zin === '') return sayMissing(true);
    const chosen = when.filter((moment) => possible.includes(moment));
    const shared = {
      id: card?.id ?? `eigen-${crypto.randomUUID()}`,
      categorie: kind,
      waarom: why.trim() || t('collection.ownWhy'),
      themas: theme ? [theme] : [],
      rollen: card?.rollen ?? [role ?? 'jv'],
      momenten: chosen.length > 0 ? chosen : [...possible],
      duur: card?.duur ?? ('gesprek' as const),
      nietBij: card?.nietBij ?? [],
      ...(card?.buffer && { buffer: card.buffer }),
      ...(english.trim() && { en: { ...card?.en, zin: english.trim() } }),
    };
    return onSave(forOneself.has(kind) ? { ...shared, zin } : { ...shared, u: zin, je: zin });
  };

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={t('collection.sentence')}
        hint={t('collection.noNames')}
        error={missing && t('collection.missing')}
        control={(field) => (
          <TextArea
            {...field}
            lang="nl"
            rows={2}
            maxLength={300}
            value={sentence}
            onChange={(event) => {
              write(event.target.value);
              sayMissing(false);
            }}
          />
        )}
      />
      <Noticed text={sentence} />
      <Field
        label={t('collection.why')}
        control={(field) => (
          <TextInput
            {...field}
            maxLength={200}
            value={why}
            onChange={(event) => explain(event.target.value)}
          />
        )}
      />
      <Field
        label={t('collection.english')}
        control={(field) => (
          <TextInput
            {...field}
            lang="en"
            maxLength={300}
            value={english}
            onChange={(event) => translate(event.target.value)}
          />
        )}
      />
      <Field
        label={t('collection.kind')}
        control={(field) => (
          <Select
            {...field}
            options={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
            value={kind}
            onChange={choose}
          />
        )}
      />
      <Field
        label={t('collection.theme')}
        control={(field) => (
          <Select
            {...field}
            options={[{ value: '', label: t('collection.anyTheme') }, ...themes]}
            value={theme}
            onChange={about}
          />
        )}
      />
      <fieldset className="field">
        <legend className="label">{t('moment.label')}</legend>
        <Pills
          several
          options={possible.map((value) => ({ value, label: t(`moment.${value}`) }))}
          chosen={when}
          onChange={at}
        />
      </fieldset>
      <div className="pair-buttons">
        <Button kind="main" submit>
          {t('collection.save')}
        </Button>
        <QuietButton onClick={onCancel}>{t('collection.cancel')}</QuietButton>
      </div>
    </form>
  );
}

/** What the check of wording sees in the sentence, offered while one types. */
function Noticed({ text }: { text: string }) {
  const t = useText();
  const language = useLanguage();
  const engine = useEngine();
  const checked = useAnalysis(text, 'zeggen');
  const seen = (checked?.analysis.findings ?? [])
    .filter(({ level }) => level !== 'weetje')
    .slice(0, 3)
    .map(({ rule, start, end }) => ({
      rule,
      title: engine
        ?.ruleTexts(rule, language)
        ?.title.replaceAll('{woorden}', checked?.text.slice(start, end) ?? ''),
    }));
  return (
    <div role="status">
      {seen.length > 0 && (
        <div className="note">
          <p>{t('phrasing.look')}</p>
          <ul>
            {seen.map(({ rule, title }) => (
              <li key={rule}>{title}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
