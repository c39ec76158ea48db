import { QuietButton } from './Button.tsx';
import { Done } from './Done.tsx';
import { useText } from './language.tsx';
import { useIsLong, type Waiting } from './useStoppable.ts';

/** A line that says what one waits for, with the way to stop; nothing while it is quick. */
export function SlowLine({ work, says }: { work: Waiting; says: string }) {
  const t = useText();
  const long = useIsLong(work.going);
  if (!long) return null;
  return <Done action={<QuietButton onClick={work.stop}>{t('ui.stop')}</QuietButton>}>{says}</Done>;
}
