import { describe, expect, it, vi } from 'vitest';
import { type OpeningBrowser, openBeside } from './opening.ts';

const url = 'chrome-extension://naast/sidepanel.html';
const tab = { id: 7, windowId: 1 };

interface Has {
  readonly sidebar?: boolean;
  /** `refuses`: the browser knows the name and shows nothing. */
  readonly sidePanel?: boolean | 'refuses';
  readonly windows?: boolean;
  /** The window in which the panel is open already. */
  readonly openIn?: number;
}

/** A browser that writes down what it is asked. */
function browserThat({ sidebar = false, sidePanel = false, windows = true, openIn }: Has) {
  const asked: string[] = [];
  const ask = (what: string) => async () => {
    asked.push(what);
  };
  const opens =
    sidePanel === 'refuses' ? () => Promise.reject(new Error('no side panel')) : ask('side panel');
  const browser = {
    runtime: {
      sendMessage: vi.fn(),
      getURL: () => url,
      getContexts: async () =>
        openIn === undefined ? [] : [{ documentUrl: `${url}#/woorden`, windowId: openIn }],
    },
    tabs: { create: ask('tab') },
    ...(sidebar && { sidebarAction: { open: ask('sidebar') } }),
    ...(sidePanel && { sidePanel: { open: opens } }),
    ...(windows && {
      windows: {
        create: async ({ type }: { type: string }) => asked.push(`a ${type} window`),
        update: async (id: number) => asked.push(`window ${id}`),
      },
    }),
  };
  // Only what is asked of it is there.
  return { asked, browser: browser as unknown as OpeningBrowser };
}

describe('the panel opens', () => {
  it.each<[string, Has, string]>([
    ['in the sidebar of Firefox', { sidebar: true }, 'sidebar'],
    ['in the side panel of Chromium', { sidePanel: true }, 'side panel'],
    ['in a small window where there is neither', {}, 'a popup window'],
    ['in a small window where the side panel is only a name', { sidePanel: 'refuses' }, 'a popup window'],
    ['in the window where it is already', { openIn: 4 }, 'window 4'],
    ['in a tab where there are no windows', { windows: false }, 'tab'],
  ])('%s', async (_, has, where) => {
    const { browser, asked } = browserThat(has);
    openBeside(browser, tab);
    await vi.waitFor(() => expect(asked).toEqual([where]));
  });

  it('at once, in the handler of the click itself', () => {
    const { browser, asked } = browserThat({ sidePanel: true });
    openBeside(browser, tab);
    expect(asked).toEqual(['side panel']);
  });
});
