import { createRoot } from 'react-dom/client';
import { LanguageProvider, speak, useText } from './ui/language.tsx';
import { Trouble } from './ui/Trouble.tsx';

/** The panel could not open. In Dutch, for not even the language could be read. */
export async function showNotOpened(error: unknown, root: Element): Promise<void> {
  await speak('nl', ['first']);
  createRoot(root).render(
    <LanguageProvider>
      <NotOpened error={error} />
    </LanguageProvider>,
  );
}

function NotOpened({ error }: { error: unknown }) {
  const t = useText();
  return <Trouble says={t('ui.notOpened')} error={error} onAgain={() => location.reload()} />;
}
