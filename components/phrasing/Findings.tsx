import { useState } from 'react';
import type { Finding } from '../../lib/analysis/types.ts';
import type { SelectedFindings } from '../../lib/phrasing/select.ts';
import { useEngine } from '../analysis/useAnalysis.ts';
import { useSetting } from '../settings/useSetting.ts';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { FindingCard } from './FindingCard.tsx';

interface FindingsProps {
  readonly text: string;
  readonly selected: SelectedFindings;
  readonly left: readonly string[];
  readonly openKey: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onLeft: (left: readonly string[]) => void;
  /** Gets the whole new text and where the caret belongs. */
  readonly onTakeOver: (text: string, caret: number) => void;
}

/** The list of findings, strongest first, with what was left standing folded into a line each. */
export function Findings({ text, selected, left, openKey, onOpen, onLeft, onTakeOver }: FindingsProps) {
  const t = useText();
  const language = useLanguage();
  const engine = useEngine();
  const [rulesOff, setRulesOff] = useSetting('rulesOff');
  const [wantsMore, showMore] = useState(false);
  const [ruleJustOff, tellRuleOff] = useState(false);
  if (!engine) return null;

  const wordsOf = ({ start, end }: Finding) => shorten(text.slice(start, end));
  const listed = wantsMore ? [...selected.shown, ...selected.more] : selected.shown;
  const nothing = listed.length === 0 && selected.left.length === 0 && !ruleJustOff;

  const card = (finding: Finding) => {
    const texts = engine.ruleTexts(finding.rule, language);
    if (!texts) return null;
    const key = `${finding.rule}:${finding.start}`;
    return (
      <FindingCard
        key={key}
        finding={finding}
        texts={texts}
        words={wordsOf(finding)}
        open={key === openKey}
        onToggle={(open) => {
          if (open) onOpen(key);
          else if (key === openKey) onOpen(null);
        }}
        onTakeOver={(rewrite) => {
          const taken = engine.takeOver(text, finding, rewrite);
          onTakeOver(taken.text, taken.caret);
        }}
        onLeave={() => onLeft([...left, engine.leftKey(text, finding)])}
        onRuleOff={() => {
          setRulesOff([...rulesOff, finding.rule]);
          tellRuleOff(true);
        }}
      />
    );
  };

  return (
    <section className="stack" aria-labelledby="findings-title">
      <h2 className={nothing ? 'hidden-label' : 'subtitle'} id="findings-title">
        {t('phrasing.look')}
      </h2>
      {listed.map(card)}
      {selected.more.length > 0 && !wantsMore && (
        <QuietButton place="centre-self" onClick={() => showMore(true)}>
          {t('phrasing.more')}
        </QuietButton>
      )}
      {selected.left.map((finding) => (
        <Done
          key={`${finding.rule}:${finding.start}`}
          action={
            <QuietButton
              onClick={() => onLeft(left.filter((other) => other !== engine.leftKey(text, finding)))}
            >
              {t('phrasing.lookAnyway')}
            </QuietButton>
          }
        >
          {t('phrasing.left', { words: wordsOf(finding) })}
        </Done>
      ))}
      {ruleJustOff && <Done>{t('phrasing.ruleIsOff')}</Done>}
      {nothing && <p className="quiet">{t('phrasing.nothing')}</p>}
    </section>
  );
}

/** Enough words to recognise the place. */
function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}
