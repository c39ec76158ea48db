import { Fragment } from 'react';
import { useText } from './language.tsx';

/** A sentence in which `___` is shown as a gap that only the reader can fill. */
export function GapText({ children }: { children: string }) {
  const t = useText();
  const parts = children.split('___');
  return parts.map((part, index) => (
    // The parts of one sentence have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {index > 0 && (
        <span className="gap">
          <span className="hidden-label">{t('ui.gap')}</span>
        </span>
      )}
      {part}
    </Fragment>
  ));
}
