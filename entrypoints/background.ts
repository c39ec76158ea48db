import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { openBeside } from '../lib/dossier/opening.ts';
import { leavePendingCheck } from '../lib/dossier/pending-check.ts';
import { watchManaged } from '../lib/policy/managed.ts';
import { longestHere } from '../lib/policy/vault-rules.ts';
import { lockByItself } from '../lib/vault/auto-lock.ts';
import { destroyAtTheirDate } from '../lib/vault/expiry-alarm.ts';
import { browserWishes } from '../lib/vault/lock-wishes.ts';
import { browserSession } from '../lib/vault/session-item.ts';

// The content security policy forbids `new Function`; without this zod would try it and be refused.
z.config({ jitless: true });

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

  destroyAtTheirDate(browser, { longest: longestHere, watch: watchManaged });
  lockByItself(browser, browserSession, browserWishes);
});
