import { GappedSentence } from './GappedSentence.tsx';
import { useText } from './language.tsx';

/** A sentence in which `___` is shown as a gap that only the reader can fill. */
export function GapText({ children }: { children: string }) {
  const t = useText();
  const gap = () => (
    <span className="gap">
      <span className="hidden-label">{t('ui.gap')}</span>
    </span>
  );
  return <GappedSentence sentence={children} gap={gap} />;
}
