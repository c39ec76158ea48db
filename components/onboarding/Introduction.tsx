import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { OutActions } from '../dossier/OutActions.tsx';
import { Button, QuietButton } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { limits } from './limits.ts';
import { StaysHere } from './StaysHere.tsx';
import { TryOut } from './TryOut.tsx';

const steps = ['try', 'does', 'tell'] as const;
const does = ['offers', 'seesGood', 'otherWords'] as const;

/** How Naast works, in three short steps and under a minute; every step can be skipped, and it can be seen again. */
export function Introduction() {
  const t = useText();
  const [, go] = useLocation();
  const [at, move] = useState(0);
  const step = steps[at] ?? 'try';
  const title = useRef<HTMLHeadingElement>(null);
  const isLast = at === steps.length - 1;

  // Who goes on with the keyboard or by ear goes on at the top of the step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is what moves the focus
  useEffect(() => {
    title.current?.focus();
    scrollTo(0, 0);
  }, [step]);

  return (
    <main className="introduction">
      <div className="introduction-head">
        <p className="small">{t('welcome.step', { number: at + 1, total: steps.length })}</p>
        <Link className="word" href="/vragen">
          {t('welcome.skip')}
        </Link>
      </div>
      <h1 className="title" ref={title} tabIndex={-1}>
        {t(`welcome.${step}.title`)}
      </h1>
      {step === 'try' && <TryOut />}
      {step === 'does' && <Does />}
      {step === 'tell' && <Tell />}
      <div className="pair-buttons">
        <Button kind="main" onClick={() => (isLast ? go('/vragen') : move(at + 1))}>
          {t(isLast ? 'welcome.begin' : 'welcome.next')}
        </Button>
        {at > 0 && <QuietButton onClick={() => move(at - 1)}>{t('welcome.back')}</QuietButton>}
      </div>
    </main>
  );
}

function Does() {
  const t = useText();
  return (
    <>
      <ul className="pairs">
        {does.map((one) => (
          <li key={one}>{t(`welcome.does.${one}`)}</li>
        ))}
      </ul>
      <section className="stack">
        <h2 className="subtitle">{t('welcome.never.title')}</h2>
        <ul className="pairs">
          {limits.map((limit) => (
            <li key={limit}>{t(`welcome.never.${limit}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Tell() {
  const t = useText();
  const sentence = t('welcome.tell.sentence');
  return (
    <>
      <p className="quiet">{t('welcome.tell.why')}</p>
      <div className="prompt prompt-plain">
        <p className="say" lang="nl">
          {sentence}
        </p>
        <OutActions text={sentence} copy insert={false} waitsFor={null} />
      </div>
      <StaysHere />
    </>
  );
}
