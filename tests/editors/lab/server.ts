import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type BuiltPage, builtPages } from './build.ts';
import { pagesFolder } from './pages.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
};

/** A page of a dossier with one editor, a heading and another field. */
const pageOf = (name: string, { script, styles }: BuiltPage): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
</head>
<body>
<h1>Dossier van een verzonnen kind</h1>
<p><label for="other">Andere notitie</label><br><textarea id="other" rows="2" cols="60">Deze notitie blijft zoals zij is.</textarea></p>
<h2 id="editor-label">Notitie</h2>
<div id="editor"></div>
<script type="module" src="${script}"></script>
</body>
</html>`;

export interface LabServer extends AsyncDisposable {
  /** Address of a page. */
  readonly addressOf: (name: string) => string;
  readonly origin: string;
}

/**
 * Serves the lab to this machine only: `/<name>/` is a page, `/pages/` what stands beside its script, `/node_modules/`
 * the packages that load parts of themselves. `localhost` is the same server at another origin.
 */
export async function serveLab(pages: ReadonlyMap<string, BuiltPage>): Promise<LabServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const [, folder = '', ...below] = path.split('/');
    const page = below.join('') === '' ? pages.get(folder) : undefined;
    if (page !== undefined) return give(response, '.html', pageOf(folder, page));
    const roots: Record<string, string> = {
      built: builtPages,
      pages: pagesFolder,
      node_modules: 'node_modules',
    };
    const root = roots[folder];
    const content = root && (await readFile(join(root, ...below)).catch(() => null));
    return give(response, extname(path), content ?? null);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    addressOf: (name) => `${origin}/${name}/`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function give(response: ServerResponse, extension: string, content: string | Buffer | null): void {
  response.statusCode = content === null ? 404 : 200;
  response.setHeader('content-type', types[extension] ?? 'application/octet-stream');
  response.end(content ?? undefined);
}
