import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { useText } from './language.tsx';

/** The next step of a screen when it is a page elsewhere: a tab of its own, which is not told where it was opened. */
export function PageLink({ address, children }: { address: string; children: ReactNode }) {
  const t = useText();
  return (
    <a className="button button-main button-wide" href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="hidden-label"> {t('ui.newTab')}</span>
      <Icon name="out" />
    </a>
  );
}
