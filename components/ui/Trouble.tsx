import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button, QuietButton } from './Button.tsx';
import { Fold } from './Fold.tsx';
import { useText } from './language.tsx';
import { whatWentWrong } from './what-went-wrong.ts';

interface TroubleProps {
  /** What happened and what is still there, in a sentence or two. */
  readonly says: string;
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** Something broke: what that means, another try, and what whoever helps needs to know. */
export function Trouble({ says, error, onAgain }: TroubleProps) {
  const t = useText();
  const report = whatWentWrong(error, browser.runtime.getManifest().version, navigator.userAgent);
  const [copied, tell] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => tell('copied'),
      () => tell('notCopied'),
    );
  return (
    <main>
      <h1 className="hidden-label">Naast</h1>
      <div className="centre">
        <p role="alert">{says}</p>
        <Button kind="main" wide onClick={onAgain}>
          {t('ui.again')}
        </Button>
        <Fold title={t('ui.report')}>
          <p className="small">{t('ui.reportAbout')}</p>
          <pre className="small report">{report}</pre>
          <div className="actions">
            <QuietButton onClick={copy}>{t('ui.copy')}</QuietButton>
          </div>
          <p className="help" role="status">
            {copied && t(`ui.${copied}`)}
          </p>
        </Fold>
      </div>
    </main>
  );
}
