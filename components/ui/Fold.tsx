import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** What is folded away until it is wanted. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <span>{title}</span>
        <Icon name="down" />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
