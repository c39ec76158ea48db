import { StorageFullError } from '../../lib/vault/errors.ts';
import { useText } from '../ui/language.tsx';

/** What went wrong, in a sentence that says what to do; empty when nothing did. */
export function Problem({ error }: { error: Error | null }) {
  const t = useText();
  return (
    <p className={error ? 'help' : 'hidden-label'} role="status">
      {error && t(error instanceof StorageFullError ? 'vault.full' : 'vault.failed')}
    </p>
  );
}
