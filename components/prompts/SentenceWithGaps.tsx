import { Fragment } from 'react';
import { gapParts } from '../ui/gap-parts.ts';
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
  const { before, parts } = gapParts(sentence);
  return (
    <>
      {before}
      {parts.map(({ marks, rest }, index) => (
        // The parts of one sentence have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          <span className="unbroken">
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
            {marks}
          </span>
          {rest}
        </Fragment>
      ))}
    </>
  );
}
