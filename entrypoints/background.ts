import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openBeside } from '../lib/dossier/opening.ts';
import { leavePendingCheck } from '../lib/dossier/pending-check.ts';
import { destroyAtTheirDate } from '../lib/vault/expiry-alarm.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => openBeside(browser, tab));

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: 'check',
      title: browser.i18n.getMessage('manifest_menu'),
      contexts: ['selection'],
    });
  });

  browser.contextMenus.onClicked.addListener(({ selectionText = '' }, tab) => {
    if (tab === undefined) return;
    openBeside(browser, tab);
    void leavePendingCheck(browser, { window: tab.windowId, text: selectionText });
  });

  destroyAtTheirDate(browser);
});
