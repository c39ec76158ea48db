import { Link } from 'wouter';
import { useThemeWord } from '../analysis/useAnalysis.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { RichText, useText } from '../ui/language.tsx';
import { AlwaysHere } from './AlwaysHere.tsx';
import type { CannotRead, DossierState } from './dossier.ts';
import { useDossier } from './useDossier.ts';

interface ReadingStripProps {
  readonly themes: readonly string[];
  readonly onDropTheme: (theme: string) => void;
}

/** Here a click on the button of the browser does not help: a text is pasted. */
const onlyByPasting: readonly CannotRead[] = ['browser-page', 'document', 'frame', 'organisation', 'failed'];

/** Says what is read, or plainly why nothing is; a pause is always one press away. */
export function ReadingStrip({ themes, onDropTheme }: ReadingStripProps) {
  const t = useText();
  const themeWord = useThemeWord();
  const { state, pause, resume } = useDossier();
  const paused = state.kind === 'paused';
  return (
    <div className="reading">
      <Icon name="glasses" />
      <p aria-live="polite">
        <ReadingLine state={state} />
      </p>
      {(paused || state.kind === 'reads' || state.kind === 'no-field') && (
        <IconButton
          icon={paused ? 'play' : 'pause'}
          label={paused ? t('dossier.resume') : t('dossier.pause')}
          onClick={paused ? resume : pause}
        />
      )}
      {state.kind === 'cannot' && onlyByPasting.includes(state.reason) && (
        <Link className="word" href="/woorden">
          {t('dossier.pasteHere')}
        </Link>
      )}
      {state.kind === 'cannot' && state.site !== undefined && <AlwaysHere site={state.site} />}
      {themes.length > 0 && (
        <ul className="themes" aria-label={t('dossier.themes')}>
          {themes.map((theme) => {
            const word = themeWord(theme);
            return (
              <li key={theme} className="theme">
                {t('dossier.theme', { theme: word })}
                <IconButton
                  icon="close"
                  size={16}
                  label={t('dossier.dropTheme', { theme: word })}
                  onClick={() => onDropTheme(theme)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function ReadingLine({ state }: { state: DossierState }) {
  const t = useText();
  switch (state.kind) {
    case 'reads': {
      const field = state.field.label || t('dossier.unnamed');
      const id = state.field.writable ? 'dossier.reads' : 'dossier.readOnly';
      // biome-ignore lint/correctness/useJsxKeyInIterable: parts of one sentence, numbered by their place
      return <RichText id={id} values={{ field }} parts={[<b />]} />;
    }
    case 'paused':
      return t('dossier.paused');
    case 'no-field':
      return t('dossier.noField');
    case 'cannot':
      return t(`dossier.cannot.${state.reason}`);
  }
}
