import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './Icon.tsx';

interface PageHeadProps {
  /** Where one came from, and what that is called. */
  readonly back?: { readonly to: string; readonly label: string };
  /** Where one can go on, at the other end of the same line. */
  readonly on?: { readonly to: string; readonly label: string };
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page inside a tab: the way back, the title, and a sentence or two. */
export function PageHead({ back, on, title, children }: PageHeadProps) {
  return (
    <header className="page-head">
      {back && (
        <div className="context-row">
          <Link className="word role" href={back.to}>
            <Icon name="left" /> {back.label}
          </Link>
          {on && (
            <Link className="word" href={on.to}>
              {on.label}
            </Link>
          )}
        </div>
      )}
      <h1 className="title">{title}</h1>
      {children}
    </header>
  );
}
