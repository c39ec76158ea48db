import { browser } from 'wxt/browser';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/language.tsx';

/** The panel in a small window of its own: for a second screen, or a browser without a side panel. */
export function OwnWindow() {
  const t = useText();
  const open = () =>
    browser.windows.create({
      url: browser.runtime.getURL('/sidepanel.html'),
      type: 'popup',
      width: 400,
      height: 800,
    });
  return (
    <>
      <p className="small">{t('settings.windowAbout')}</p>
      <Button onClick={open}>{t('settings.windowOpen')}</Button>
    </>
  );
}
