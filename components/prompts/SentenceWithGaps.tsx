import { GappedSentence } from '../ui/GappedSentence.tsx';
import { useText } from '../ui/language.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface SentenceWithGapsProps {
  readonly sentence: string;
  readonly filled: readonly string[];
  readonly onFill: (filled: readonly string[]) => void;
}

/** A sentence whose gaps (`___`) are small fields: only the professional knows what belongs there. */
export function SentenceWithGaps({ sentence, filled, onFill }: SentenceWithGapsProps) {
  const t = useText();
  const gap = (index: number) => (
    <TextInput
      className="gap-input"
      aria-label={t('ui.gap')}
      value={filled[index] ?? ''}
      onChange={(event) => {
        const next = [...filled];
        next[index] = event.target.value;
        onFill(next);
      }}
    />
  );
  return <GappedSentence sentence={sentence} gap={gap} />;
}
