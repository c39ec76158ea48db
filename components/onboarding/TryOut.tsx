import { useRef, useState } from 'react';
import { useAnalysis, useEngine } from '../analysis/useAnalysis.ts';
import { Findings } from '../phrasing/Findings.tsx';
import { Paper } from '../phrasing/Paper.tsx';
import { Present } from '../phrasing/Present.tsx';
import { useSetting } from '../settings/useSetting.ts';
import { useText } from '../ui/language.tsx';
import { useSettled } from '../ui/useSettled.ts';

/** An invented note to try the check on; nothing of it is kept. */
export function TryOut() {
  const t = useText();
  const engine = useEngine();
  const [role] = useSetting('role');
  const [rulesOff] = useSetting('rulesOff');
  const paper = useRef<HTMLTextAreaElement>(null);
  const [text, write] = useState(t(`welcome.try.${role ?? 'jv'}`));
  const [left, leave] = useState<readonly string[]>([]);
  const [openKey, open] = useState<string | null>(null);
  const settled = useSettled(text, 600);
  const checked = useAnalysis(settled, 'notitie');
  const selected =
    checked && engine
      ? engine.selectFindings(checked.text, checked.analysis.findings, { rulesOff, left })
      : null;
  const isCurrent = checked?.text === text;
  return (
    <>
      <p className="quiet">{t('welcome.try.intro')}</p>
      <Paper
        ref={paper}
        label={t('welcome.try.label')}
        placeholder=""
        text={text}
        onChange={write}
        painted={
          checked && isCurrent ? { analysis: checked.analysis, findings: selected?.shown ?? [] } : null
        }
        open={null}
      />
      {checked && <Present strengths={checked.analysis.strengths} />}
      {checked && selected && (
        <Findings
          text={checked.text}
          selected={selected}
          left={left}
          openKey={openKey}
          onOpen={open}
          onLeft={leave}
          onTakeOver={(next) => {
            open(null);
            write(next);
          }}
        />
      )}
    </>
  );
}
