import { Fragment } from 'react';
import { gapParts } from './gap-parts.ts';
import { useText } from './language.tsx';

/** A sentence in which `___` is shown as a gap that only the reader can fill. */
export function GapText({ children }: { children: string }) {
  const t = useText();
  const { before, parts } = gapParts(children);
  return (
    <>
      {before}
      {parts.map(({ marks, rest }, index) => (
        // The parts of one sentence have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          <span className="unbroken">
            <span className="gap">
              <span className="hidden-label">{t('ui.gap')}</span>
            </span>
            {marks}
          </span>
          {rest}
        </Fragment>
      ))}
    </>
  );
}
