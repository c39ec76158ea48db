import { useRef, useState } from 'react';
import { useAnalysis, useEngine } from '../analysis/useAnalysis.ts';
import { OutActions } from '../dossier/OutActions.tsx';
import { useDossier } from '../dossier/useDossier.ts';
import { SafetyCard } from '../prompts/SafetyCard.tsx';
import { useSetting } from '../settings/useSetting.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { Segments } from '../ui/Segments.tsx';
import { useSettled } from '../ui/useSettled.ts';
import { Findings } from './Findings.tsx';
import { Paper } from './Paper.tsx';
import { Present } from './Present.tsx';
import { useDraft } from './useDraft.ts';

/** The check waits this long after the last key. */
const pause = 600;
/** Above this length the lines under the words are left out; the list below still holds everything. */
const longText = 50_000;
const modes = ['zeggen', 'notitie', 'bericht'] as const;

/** Woorden: what is good first, then what may close a door, with a reason and a way to say it. */
export function WordsView() {
  const t = useText();
  const engine = useEngine();
  const [mode, setMode] = useSetting('mode');
  const [rulesOff] = useSetting('rulesOff');
  const [draft, change] = useDraft();
  const { state } = useDossier();
  const paper = useRef<HTMLTextAreaElement>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [safetyClosedFor, closeSafety] = useState<string | null>(null);

  const settled = useSettled(draft.text, pause);
  const checked = useAnalysis(settled, mode);
  const current = checked && engine && checked.text === draft.text ? checked : null;
  const selected =
    checked && engine
      ? engine.selectFindings(checked.text, checked.analysis.findings, { rulesOff, left: draft.left })
      : null;
  const visible = selected ? [...selected.shown, ...selected.more] : [];
  const open = visible.find((finding) => `${finding.rule}:${finding.start}` === openKey) ?? null;
  const field = state.kind === 'reads' && state.field.text.trim() !== '' ? state.field : null;
  const safety = checked?.analysis.safety ?? null;

  const reading = state.kind === 'reads' ? state.field : null;
  const { before } = draft;
  const write = (text: string) =>
    change((now) => ({ ...now, text, madeFrom: (now.text && now.madeFrom) || reading, before: null }));
  const replaceAll = (text: string, message: 'takenOver' | 'emptied', caret = 0) => {
    change((now) => ({ ...now, text, before: { text: now.text, message } }));
    requestAnimationFrame(() => {
      paper.current?.focus();
      paper.current?.setSelectionRange(caret, caret);
    });
  };

  return (
    <main>
      <h1 className="hidden-label">{t('ui.wordsTab')}</h1>
      <Segments
        legend={t('phrasing.mode')}
        options={modes.map((value) => ({ value, label: t(`phrasing.modes.${value}`) }))}
        value={mode}
        onChange={setMode}
      />
      <div>
        <Paper
          ref={paper}
          label={t('phrasing.text')}
          placeholder={t(`phrasing.placeholder.${mode}`)}
          text={draft.text}
          onChange={write}
          painted={
            current && draft.text.length <= longText
              ? { analysis: current.analysis, findings: visible }
              : null
          }
          open={open}
        />
        {draft.text === '' ? (
          field && (
            <div className="actions">
              <QuietButton onClick={() => write(field.text)}>
                {t('phrasing.take', { field: field.label || t('dossier.unnamed') })}
              </QuietButton>
            </div>
          )
        ) : (
          <OutActions text={draft.text} copy insert waitsFor={null} madeFrom={draft.madeFrom}>
            <QuietButton place="push" onClick={() => replaceAll('', 'emptied')}>
              {t('phrasing.clear')}
            </QuietButton>
          </OutActions>
        )}
      </div>
      {before && (
        <Done
          icon="check"
          action={<QuietButton onClick={() => write(before.text)}>{t('phrasing.undo')}</QuietButton>}
        >
          {t(`phrasing.${before.message}`)}
        </Done>
      )}
      <p className="hidden-label" role="status">
        {current && t('phrasing.checked')}
      </p>
      {draft.text.length > longText && !current && <p className="note">{t('phrasing.long')}</p>}
      {safety && safetyClosedFor !== draft.text && (
        <SafetyCard concern={safety} onClose={() => closeSafety(draft.text)} />
      )}
      {checked && <Present strengths={checked.analysis.strengths} />}
      {checked && selected && (
        <Findings
          text={checked.text}
          selected={selected}
          left={draft.left}
          openKey={openKey}
          onOpen={setOpenKey}
          onLeft={(left) => change((now) => ({ ...now, left }))}
          onTakeOver={(text, caret) => {
            setOpenKey(null);
            replaceAll(text, 'takenOver', caret);
          }}
        />
      )}
    </main>
  );
}
