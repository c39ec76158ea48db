import { useState } from 'react';
import type { Role } from '../../lib/analysis/types.ts';
import { type Part, parts, type Subject } from '../../lib/prompts/prepare.ts';
import { startingPoint, startingPointsOf } from '../../lib/prompts/starting-points.ts';
import { useAnalysis } from '../analysis/useAnalysis.ts';
import { OutActions } from '../dossier/OutActions.tsx';
import { useDossier } from '../dossier/useDossier.ts';
import { LibraryTrouble } from '../prompts/LibraryTrouble.tsx';
import { useLibrary } from '../prompts/useLibrary.ts';
import { useNote } from '../prompts/useNote.ts';
import { useSetting } from '../settings/useSetting.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { Field } from '../ui/Field.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextInput.tsx';
import { nextLine, proposed } from './proposals.ts';
import { emptyPreparation, type Line, type Preparation, usePreparation } from './usePreparation.ts';

/** Gesprek voorbereiden: an opening, two questions, permission, what must be said clearly, a closing. */
export function PreparationView() {
  const t = useText();
  const [address] = useSetting('address');
  const [preparation, change] = usePreparation();
  const cards = useLibrary();
  const [chosenRole] = useSetting('role');
  const role = chosenRole ?? 'jv';
  const written = useWrittenThemes();
  const subject = subjectOf(preparation.start, role, written);
  const [cleared, sayCleared] = useState<Preparation | null>(null);
  const [noOther, sayNoOther] = useState<Part | null>(null);

  const choose = (start: string | null) => {
    sayCleared(null);
    const about = subjectOf(start, role, written);
    change((now) => ({ start, lines: start && cards ? proposed(now, cards, about, address) : now.lines }));
  };
  const setLine = (part: Part, line: Line) =>
    change((now) => ({ ...now, lines: { ...now.lines, [part]: line } }));
  const another = (part: Part) => {
    const line = cards ? nextLine(preparation, part, cards, subject, address) : null;
    if (line) setLine(part, line);
    sayNoOther(line || !cards ? null : part);
  };
  const filled = parts.filter((part) => preparation.lines[part]?.text.trim());
  const outgoing = filled
    .map((part) => `${t(`preparation.part.${part}`)}: ${preparation.lines[part]?.text.trim()}`)
    .join('\n');

  return (
    <main className="preparation">
      <PageHead back={{ to: '/vragen', label: t('prompts.tab') }} title={t('prompts.preparation')} />
      <LibraryTrouble />
      <StartChoice start={preparation.start} role={role} canUseText={written.length > 0} onChoose={choose} />
      <div className="form">
        {parts.map((part) => (
          <PartField
            key={part}
            part={part}
            line={preparation.lines[part]}
            onChange={(line) => setLine(part, line)}
            onAnother={() => another(part)}
            noOther={noOther === part}
          />
        ))}
      </div>
      <p className="note">{t('preparation.kept')}</p>
      {filled.length > 0 && (
        <OutActions text={outgoing} copy insert={false} waitsFor={null}>
          <QuietButton onClick={() => print()}>{t('preparation.print')}</QuietButton>
          <QuietButton
            place="push"
            onClick={() => {
              sayCleared(preparation);
              change(() => emptyPreparation);
            }}
          >
            {t('preparation.clear')}
          </QuietButton>
        </OutActions>
      )}
      {cleared && (
        <Done
          action={
            <QuietButton
              onClick={() => {
                change(() => cleared);
                sayCleared(null);
              }}
            >
              {t('prompts.putBack')}
            </QuietButton>
          }
        >
          {t('preparation.cleared')}
        </Done>
      )}
    </main>
  );
}

const ofText = 'text';

/** The themes that are found in what is being written. */
function useWrittenThemes(): readonly string[] {
  const { state } = useDossier();
  const { text, dropped } = useNote(state);
  const found = useAnalysis(text, 'notitie')?.analysis.themes ?? [];
  return found.map(({ id }) => id).filter((id) => !dropped.includes(id));
}

function subjectOf(start: string | null, role: Role, written: readonly string[]): Subject {
  const themes = start === ofText ? written : (startingPoint(start ?? '')?.begint ?? []);
  return { role, themes, expected: start !== ofText };
}

interface StartChoiceProps {
  readonly start: string | null;
  readonly role: Role;
  /** True when themes were found in what is being written. */
  readonly canUseText: boolean;
  readonly onChoose: (start: string | null) => void;
}

function StartChoice({ start: chosen, role, canUseText, onChoose }: StartChoiceProps) {
  const t = useText();
  const language = useLanguage();
  const options = [
    { value: '', label: t('preparation.choose') },
    ...(canUseText ? [{ value: ofText, label: t('preparation.written') }] : []),
    ...startingPointsOf(role).map((start) => ({
      value: start.id,
      label: language === 'en' ? start.en : start.naam,
      lang: language,
    })),
  ];
  return (
    <Field
      label={t('preparation.about')}
      control={(field) => (
        <Select
          {...field}
          options={options}
          value={chosen ?? ''}
          onChange={(start) => onChoose(start || null)}
        />
      )}
    />
  );
}

interface PartFieldProps {
  readonly part: Part;
  readonly line: Line | undefined;
  readonly onChange: (line: Line) => void;
  readonly onAnother: () => void;
  readonly noOther: boolean;
}

function PartField({ part, line, onChange, onAnother, noOther }: PartFieldProps) {
  const t = useText();
  const action = line?.text ? t('preparation.another') : t('preparation.propose');
  return (
    <Field
      label={t(`preparation.part.${part}`)}
      hint={part === 'clear' && t('preparation.clearHelp')}
      control={(field) => (
        <TextArea
          {...field}
          lang="nl"
          rows={2}
          value={line?.text ?? ''}
          onChange={(event) => onChange({ text: event.target.value, proposal: line?.proposal ?? null })}
        />
      )}
    >
      <QuietButton aria-label={`${action}: ${t(`preparation.part.${part}`)}`} onClick={onAnother}>
        {action}
      </QuietButton>
      {noOther && (
        <p className="help" role="status">
          {t('preparation.noOther')}
        </p>
      )}
    </Field>
  );
}
