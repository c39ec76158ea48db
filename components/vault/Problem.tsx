import { useText } from '../ui/language.tsx';
import { type Attempt, problemText } from './problem-text.ts';

interface ProblemProps {
  readonly error: Error | null;
  readonly attempt?: Attempt;
}

/** What went wrong, in a sentence that says what to do; empty when nothing did. */
export function Problem({ error, attempt = 'keep' }: ProblemProps) {
  const t = useText();
  return (
    <p className={error ? 'help' : 'hidden-label'} role="status">
      {error && t(problemText(error, attempt))}
    </p>
  );
}
