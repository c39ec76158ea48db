/** What is heard of a document in which somebody works. */
export interface Heard {
  /** Something was done in an element, or the focus came there. */
  readonly touched: (event: Event) => void;
  readonly selected: () => void;
  /** The focus leaves an element. */
  readonly left: () => void;
  /** The focus leaves this window. */
  readonly leftWindow: () => void;
  /** The document holds something else. */
  readonly rewritten: () => void;
}

/** Listens until the signal ends, also when the page writes its document anew. Nothing is added to the page. */
export function listen(window: Window, heard: Heard, signal: AbortSignal): void {
  const { document } = window;
  const options = { capture: true, passive: true, signal };
  const onBlur = ({ target }: Event): void => {
    if (target === window) heard.leftWindow();
  };
  const add = (): void => {
    for (const kind of ['focusin', 'input', 'pointerup', 'keyup']) {
      window.addEventListener(kind, heard.touched, options);
    }
    window.addEventListener('focusout', heard.left, options);
    window.addEventListener('blur', onBlur, options);
    // What was written may only be a field when it has loaded.
    window.addEventListener('load', heard.rewritten, options);
    document.addEventListener('selectionchange', heard.selected, options);
  };
  add();
  // `document.open` throws every listener away, and tells nobody else.
  const rewriting = new MutationObserver(() => {
    add();
    heard.rewritten();
  });
  rewriting.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewriting.disconnect(), { once: true });
}
