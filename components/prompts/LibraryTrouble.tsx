import { useQuery } from '@tanstack/react-query';
import { QuietButton } from '../ui/Button.tsx';
import { Done } from '../ui/Done.tsx';
import { useText } from '../ui/language.tsx';
import { libraryQuery } from './warm.ts';

/** Says that the prompts could not be read, and offers another try; nothing while all is well. */
export function LibraryTrouble() {
  const t = useText();
  const { isError, isFetching, refetch } = useQuery(libraryQuery);
  if (!isError) return null;
  return (
    <Done
      action={
        <QuietButton waits={isFetching} onClick={() => void refetch()}>
          {t('ui.again')}
        </QuietButton>
      }
    >
      {t('prompts.unread')}
    </Done>
  );
}
