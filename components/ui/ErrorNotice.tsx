import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useText } from './language.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the whole panel: says so, and offers to draw the view again. */
export class ErrorNotice extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Notice onAgain={() => this.setState({ broken: false })} />;
  }
}

function Notice({ onAgain }: { onAgain: () => void }) {
  const t = useText();
  return (
    <main>
      <p role="alert">{t('ui.problem')}</p>
      <Button onClick={onAgain}>{t('ui.again')}</Button>
    </main>
  );
}
