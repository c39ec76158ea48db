/** Which modules go in one file together, so that a view does not wait for a dozen small ones. */

interface ModuleInfo {
  readonly importers: readonly string[];
}
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** Everything that one of these modules imports at once is in the file of the first of them that does. */
const wholes: readonly { readonly name: string; readonly from: string }[] = [
  { name: 'first', from: '/entrypoints/sidepanel/main.tsx' },
];

/** Whether `from` imports this module, itself or through others. */
function isImportedBy(from: string, id: string, modules: Modules): boolean {
  const seen = new Set<string>();
  const search = (one: string): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    return one.endsWith(from) || (modules.getModuleInfo(one)?.importers ?? []).some(search);
  };
  return search(id);
}

/** The file for a module; null leaves it to the bundler. */
export function wholeChunkOf(id: string, modules: Modules): string | null {
  return wholes.find(({ from }) => isImportedBy(from, id, modules))?.name ?? null;
}
