import { browser } from 'wxt/browser';
import { openInWindow } from '../../lib/dossier/own-window.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

/** The panel in a small window of its own: for a second screen, or a browser without a side panel. */
export function OwnWindow() {
  const t = useText();
  return (
    <>
      <p className="small">{t('settings.windowAbout')}</p>
      <Button onClick={() => openInWindow(browser)}>{t('settings.windowOpen')}</Button>
    </>
  );
}
