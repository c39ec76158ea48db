import type { SafetyConcern } from '../../lib/analysis/types.ts';
import { useMeldcode } from '../policy/useMeldcode.ts';
import { Button, QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { PageLink } from '../ui/PageLink.tsx';

interface SafetyCardProps {
  readonly concern: SafetyConcern;
  /** Offers sentences that name the worry; absent where there is no list of sentences. */
  readonly onHelp?: () => void;
  readonly onClose: () => void;
}

/** The calm card: what to do, never a weighing. Nothing is counted or stored, and the focus stays where it was. */
export function SafetyCard({ concern, onHelp, onClose }: SafetyCardProps) {
  const t = useText();
  const parent = concern === 'ouder';
  const meldcode = useMeldcode();
  const steps = parent
    ? ([
        ['safety.parentNow', 'safety.parentNowAnswer'],
        ['safety.parentNotNow', 'safety.parentNotNowAnswer'],
        ['safety.parentRecord', 'safety.parentRecordAnswer'],
      ] as const)
    : ([
        ['safety.now', 'safety.nowAnswer'],
        ['safety.notNow', 'safety.notNowAnswer'],
        ['safety.record', 'safety.recordAnswer'],
      ] as const);
  return (
    <section className="calm" aria-labelledby="safety-title" aria-live="polite">
      <div className="stack">
        <h2 className="title" id="safety-title">
          {t('safety.title')}
        </h2>
        <p className="quiet">{t(parent ? 'safety.parentIntro' : 'safety.childIntro')}</p>
      </div>
      <dl className="steps">
        {steps.map(([question, answer]) => (
          <div key={question}>
            <dt>{t(question)}</dt>
            <dd>{t(answer)}</dd>
          </div>
        ))}
      </dl>
      <div className="stack">
        {meldcode !== null && !parent && <PageLink address={meldcode}>{t('safety.openMeldcode')}</PageLink>}
        {onHelp && (
          <Button wide onClick={onHelp}>
            {t('safety.help')}
          </Button>
        )}
        <QuietButton place="centre-self" onClick={onClose}>
          {t('safety.close')}
        </QuietButton>
      </div>
    </section>
  );
}
