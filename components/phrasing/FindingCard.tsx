import type { Finding } from '../../lib/analysis/types.ts';
import type { RuleTexts } from '../../lib/phrasing/texts.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { GapText } from '../ui/GapText.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage, useText } from '../ui/language.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly texts: RuleTexts;
  /** The words of the text that the finding is about. */
  readonly words: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onTakeOver: (rewrite: string) => void;
  readonly onLeave: () => void;
  readonly onRuleOff: () => void;
}

/** One finding: what it can do, why, and one or two ways to say it; leaving it weighs as much as taking over. */
export function FindingCard(props: FindingCardProps) {
  const { finding, texts, words, open, onToggle, onTakeOver, onLeave, onRuleOff } = props;
  const t = useText();
  const language = useLanguage();
  const rewrites = finding.rewrites ?? texts.rewrites;
  return (
    <details
      className="finding"
      name="finding"
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        // Closed where it stands: the event that tells of its opening may still be on its way.
        event.currentTarget.open = false;
        onToggle(false);
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <span>
          <span className={finding.level === 'let-op' ? 'level' : 'level level-tip'}>
            {t(`phrasing.level.${finding.level}`)}
          </span>
          <br />
          <span className="finding-title" lang={language}>
            {texts.title.replaceAll('{woorden}', words)}
          </span>
        </span>
        <Icon name="down" />
      </summary>
      <div className="finding-body">
        <dl className="reasons">
          <div>
            <dt>{t('phrasing.effect')}</dt>
            <dd lang={language}>{texts.effect}</dd>
          </div>
          <div>
            <dt>{t('phrasing.why')}</dt>
            <dd>
              <span lang={language}>{texts.why}</span>{' '}
              <span className="small">{t('phrasing.source', { source: texts.source })}</span>
            </dd>
          </div>
        </dl>
        {rewrites.length > 0 && (
          <div className="stack" lang="nl">
            <p className="small">{t('phrasing.try')}</p>
            {rewrites.map((rewrite) => (
              <div key={rewrite} className="rewrite">
                <p>
                  <GapText>{rewrite}</GapText>
                </p>
                <QuietButton accent onClick={() => onTakeOver(rewrite)}>
                  {t('phrasing.takeOver')}
                </QuietButton>
              </div>
            ))}
          </div>
        )}
        <div className="pair-buttons">
          <Button onClick={onLeave}>{t('phrasing.leave')}</Button>
          <QuietButton onClick={onRuleOff}>{t('phrasing.ruleOff')}</QuietButton>
        </div>
      </div>
    </details>
  );
}
