/** What every page of the lab puts on its top window as `lab`; offsets count a line break as one. */
export interface Lab {
  /** Resolves when the editor is ready to be typed in. */
  readonly ready: Promise<unknown>;
  /** What the editor would save, as plain lines joined by "\n": from its own model, never from what it shows. */
  saved(): string | Promise<string>;
  /** What the editor would save exactly as it saves it (HTML, JSON, a value). */
  raw(): string | Promise<string>;
  /** Sets the whole content to these plain lines, as if loaded from the record. */
  load(lines: readonly string[]): Promise<void>;
  /** Gives the editor the focus, with the caret or the selection at these offsets in `saved()`. */
  select(start: number, end: number): Promise<void>;
  /** Where the selection is in `saved()`; null when this editor does not have the focus. */
  selection(): Selected | null | Promise<Selected | null>;
  /** The editor's own undo, once. */
  undo(): Promise<void>;
  /** Everything on the page that is not the editor; see `surroundingsOf`. */
  surroundings(): string;
  /** Formatted notes that this editor knows; each loads one, as if it came from the record. */
  readonly rich?: Readonly<Record<string, () => Promise<void>>>;
}

export interface Selected {
  readonly start: number;
  readonly end: number;
}

declare global {
  interface Window {
    lab?: Lab;
  }
}

/** Where a page puts its editor; the heading "Notitie" above it has the id "editor-label". */
export function place(): HTMLElement {
  const found = document.getElementById('editor');
  if (found === null) throw new Error('The page of the lab has no element with id "editor".');
  return found;
}

/**
 * All that must stay as it is: the page without these parts (elements or selectors), the other field, globals and what
 * is kept. An editor's own parts are what it was put in and what it hangs under the body for its menus.
 */
export function surroundingsOf(...parts: readonly (Element | string)[]): string {
  const marked = new Set<Element>(
    parts.flatMap((part) => (typeof part === 'string' ? [...document.querySelectorAll(part)] : [part])),
  );
  const write = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (marked.has(node)) return '[editor]';
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
    return `<${node.localName}${attributes}>${[...node.childNodes].map(write).join('')}</>`;
  };
  const { value } = document.getElementById('other') as HTMLTextAreaElement;
  const globals = Object.getOwnPropertyNames(window).toSorted().join(' ');
  const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
  return [write(document.documentElement), value, globals, kept, location.href].join('\n');
}

/** Lets the browser and the editor come to rest: one frame, and what was waiting behind it. */
export function rest(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
