import { Fragment, type ReactNode } from 'react';

interface GappedSentenceProps {
  readonly sentence: string;
  /** What stands in the gap with this number, from nought. */
  readonly gap: (index: number) => ReactNode;
}

/** A sentence with something in the place of each gap (`___`). A mark behind a gap never begins a line without it. */
export function GappedSentence({ sentence, gap }: GappedSentenceProps) {
  const [before, ...behind] = sentence.split('___');
  return (
    <>
      {before}
      {behind.map((text, index) => {
        const marks = /^[.,:;?!)’”]*/.exec(text)?.[0] ?? '';
        return (
          // The parts of one sentence have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Fragment key={index}>
            <span className="unbroken">
              {gap(index)}
              {marks}
            </span>
            {text.slice(marks.length)}
          </Fragment>
        );
      })}
    </>
  );
}
