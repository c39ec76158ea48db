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

type Sound = readonly [target: EventTarget, kind: string, hear: (event: Event) => void];

/** Hears some kinds of events until the signal ends, and can be closed for a while. Nothing is added to the page. */
export class Ears {
  private readonly sounds: readonly Sound[];
  private readonly options: AddEventListenerOptions;
  private isOpen = true;

  constructor(sounds: readonly Sound[], signal: AbortSignal) {
    this.sounds = sounds;
    this.options = { capture: true, passive: true, signal };
    this.openAnew();
  }

  open(): void {
    if (!this.isOpen) this.openAnew();
  }

  /** Also when the page has thrown its listeners away. */
  openAnew(): void {
    this.isOpen = true;
    for (const [target, kind, hear] of this.sounds) target.addEventListener(kind, hear, this.options);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const [target, kind, hear] of this.sounds) target.removeEventListener(kind, hear, this.options);
  }
}

/**
 * Listens until the signal ends, also when the page writes its document anew. Gives the ears for what comes at every
 * key: each time that one of them is called is time of the page.
 */
export function listen(window: Window, heard: Heard, signal: AbortSignal): Ears {
  const { document } = window;
  const onBlur = ({ target }: Event): void => {
    if (target === window) heard.leftWindow();
  };
  const typing = new Ears(
    [
      [window, 'input', heard.touched],
      [window, 'keyup', heard.touched],
      [document, 'selectionchange', heard.selected],
    ],
    signal,
  );
  const others = new Ears(
    [
      [window, 'focusin', heard.touched],
      [window, 'pointerup', heard.touched],
      [window, 'focusout', heard.left],
      [window, 'blur', onBlur],
      // What was written may only be a field when it has loaded.
      [window, 'load', heard.rewritten],
    ],
    signal,
  );
  // `document.open` throws every listener away, and tells nobody else.
  const rewriting = new MutationObserver(() => {
    typing.openAnew();
    others.openAnew();
    heard.rewritten();
  });
  rewriting.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewriting.disconnect(), { once: true });
  return typing;
}
