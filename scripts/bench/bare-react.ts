/** A side panel with React and nothing else: what no panel that draws with React can be faster than. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const files: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Bare React',
    version: '1',
    action: {},
    permissions: ['sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  }),
  'background.js':
    'chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ windowId: tab.windowId }));',
  'sidepanel.html':
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="page.js"></script>',
};

const source = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  createRoot(document.getElementById('root')).render(createElement('main', null, createElement('article', null, createElement('h2', null, 'A page'))));
`;

/** Makes the extension in a folder of its own; gone when disposed of. */
export async function bareReact(): Promise<{ readonly folder: string } & AsyncDisposable> {
  // Among the packages of the project, for that is where the bundler looks for React.
  const entry = await mkdtemp(join(process.cwd(), 'node_modules', '.bare-react-'));
  const folder = await mkdtemp(join(tmpdir(), 'bare-react-'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(entry, 'page.js'), source);
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome124',
      minify: true,
      lib: { entry: join(entry, 'page.js'), formats: ['es'], fileName: 'page' },
    },
  });
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  await rm(entry, { recursive: true });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
