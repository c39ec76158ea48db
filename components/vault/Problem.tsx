import { useText } from '../ui/language.tsx';
import { problemText } from './problem-text.ts';

/** What went wrong, in a sentence that says what to do; empty when nothing did. */
export function Problem({ error }: { error: Error | null }) {
  const t = useText();
  return (
    <p className={error ? 'help' : 'hidden-label'} role="status">
      {error && t(problemText(error))}
    </p>
  );
}
