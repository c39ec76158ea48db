import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { browser } from 'wxt/browser';
import { onPendingCheck } from '../../lib/dossier/pending-check.ts';
import { useDraft } from './useDraft.ts';

/** Takes words that were selected on a page to Woorden; an earlier text there can be brought back. */
export function PendingCheck() {
  const [, go] = useLocation();
  const [, change] = useDraft();
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    browser.windows.getCurrent().then(({ id }) => {
      if (gone || id === undefined) return;
      stop = onPendingCheck(browser, id, (text) => {
        change((now) => ({
          text,
          left: [],
          madeFrom: null,
          before: now.text.trim() === '' ? null : { text: now.text, message: 'brought' },
        }));
        go('/woorden');
      });
    });
    return () => {
      gone = true;
      stop();
    };
  }, [go, change]);
  return null;
}
