import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Serving, serve } from '../lib/dossier/page/serve.ts';

/** Only this script's own isolated world sees it, never the page. */
const marked = globalThis as typeof globalThis & { naastDossier?: Serving };

/** Injected by the panel in every frame it may read; tells it what kind of document this is. */
export default defineUnlistedScript(() => {
  if (marked.naastDossier?.isAlive()) marked.naastDossier.lookAgain();
  else marked.naastDossier = serve(window, browser.runtime);
  return document.contentType;
});
