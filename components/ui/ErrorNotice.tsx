import { Component, type ReactNode } from 'react';
import { useText } from './language.tsx';
import { Trouble } from './Trouble.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly broken: { readonly error: unknown } | null;
}

/** Keeps a fault in one view from taking the whole panel: says so, and offers to draw the view again. */
export class ErrorNotice extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } };
  }

  override render() {
    const { broken } = this.state;
    if (broken === null) return this.props.children;
    return <Notice error={broken.error} onAgain={() => this.setState({ broken: null })} />;
  }
}

function Notice({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const t = useText();
  return <Trouble says={t('ui.problem')} error={error} onAgain={onAgain} />;
}
