/**
 * What went wrong, for whoever helps: the kind of error, where in Naast, and in which version and browser. The words of
 * an error are left out: they could hold something that a person wrote.
 */
export function whatWentWrong(error: unknown, version: string, browser: string): string {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const places = [...stack.matchAll(/^(?:\s*at\s|[^\n]*@).*?([\w.-]+\.js):(\d+):(\d+)\)?$/gm)].map(
    ([, file, line, column]) => `${file}:${line}:${column}`,
  );
  return [`Naast ${version}`, browser, name, ...places].join('\n');
}
