import { parseAst } from 'vite';

/** What an import names: a package of its own, without the path inside it; null for a file of the project or Node. */
function packageOf(specifier: string): string | null {
  if (/^(?:\.|\/|node:|virtual:)/.test(specifier)) return null;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see);
  if (!isNode(value)) return;
  see(value);
  for (const part of Object.values(value)) if (typeof part === 'object') visit(part, see);
}

const textOf = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : null;

/** Every package that a source file imports, exports from, or imports when it is needed; also for its types only. */
export function packagesImportedBy(source: string, file: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const lang = /\.tsx$/.test(file) ? 'tsx' : 'ts';
  visit(parseAst(source, { lang, sourceType: 'module' }), (node) => {
    const specifier =
      textOf(node['source']) ?? (node.type === 'TSImportType' ? textOf(node['argument']) : null);
    const name = specifier === null ? null : packageOf(specifier);
    if (name !== null) packages.add(name);
  });
  return packages;
}
