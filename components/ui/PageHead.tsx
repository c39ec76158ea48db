import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './Icon.tsx';

interface PageHeadProps {
  /** Where one came from, and what that is called. */
  readonly back?: { readonly to: string; readonly label: string };
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page inside a tab: the way back, the title, and a sentence or two. */
export function PageHead({ back, title, children }: PageHeadProps) {
  return (
    <header className="page-head">
      {back && (
        <Link className="word role" href={back.to}>
          <Icon name="left" /> {back.label}
        </Link>
      )}
      <h1 className="title">{title}</h1>
      {children}
    </header>
  );
}
