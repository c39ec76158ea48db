import { Fragment } from 'react';
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
  return sentence.split('___').map((part, index) => (
    // The parts of one sentence have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {index > 0 && (
        <TextInput
          className="gap-input"
          aria-label={t('ui.gap')}
          value={filled[index - 1] ?? ''}
          onChange={(event) => {
            const next = [...filled];
            next[index - 1] = event.target.value;
            onFill(next);
          }}
        />
      )}
      {part}
    </Fragment>
  ));
}
