import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useDossier } from '../dossier/useDossier.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';
import { Mark } from '../ui/Mark.tsx';

/** Luisterstand: an empty panel while the parent is there. Reading along stops; Escape or the button ends it. */
export function Listening() {
  const t = useText();
  const [, go] = useLocation();
  const { state, pause, resume } = useDossier();
  // Who had paused before finds it paused again afterwards.
  const wasPaused = useRef(state.kind === 'paused');
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    button.current?.focus();
    pause();
    return () => {
      if (!wasPaused.current) resume();
    };
  }, [pause, resume]);

  useEffect(() => {
    const stop = new AbortController();
    const end = (event: KeyboardEvent) => {
      if (event.key === 'Escape') go('/vragen');
    };
    document.addEventListener('keydown', end, { signal: stop.signal });
    return () => stop.abort();
  }, [go]);

  return (
    <main className="listening">
      <div className="listening-words">
        <Mark />
        <div>
          <h1 className="title">{t('listening.title')}</h1>
          <p className="quiet">{t('listening.quiet')}</p>
        </div>
      </div>
      <Button ref={button} onClick={() => go('/vragen')}>
        {t('listening.end')}
      </Button>
    </main>
  );
}
