import type { FieldReport } from '../../protocol.ts';
import { addressOf } from './address.ts';
import type { Field, FieldText, Stretch } from './field.ts';
import { fieldAt } from './field-at.ts';
import { focusedElement, holdsFocus } from './focus.ts';
import { labelOf } from './label.ts';
import { shadowRootOf } from './shadow-root.ts';

/** How long the hands must rest before a changed text is sent. */
const restingTime = 250;
/** Who types on is heard this often: the panel waits for a pause, and has to know that there is none yet. */
const longestUnheard = 600;
/** Within so many ms an editor has drawn what a person did in it. */
const drawingTime = 40;

export interface Listener {
  readonly field: (report: FieldReport) => void;
  readonly fieldGone: (field: number) => void;
  /** The origin of the frame when it is of another site, null otherwise. */
  readonly frameEntered: (site: string | null) => void;
}

/** Numbers of fields, for as long as the script lives in this document. */
export class FieldNumbers {
  private readonly numbers = new WeakMap<HTMLElement, number>();
  private last = 0;

  of(element: HTMLElement): number {
    const number = this.numbers.get(element) ?? ++this.last;
    this.numbers.set(element, number);
    return number;
  }
}

/**
 * Follows the field in use and reports it: at once when it gets the focus or loses it, and while typing when the hands
 * rest, or have not rested for a while. It only listens, until the signal ends; nothing is added to the page and no
 * timer runs while nothing is typed.
 */
export class FieldFollower {
  private readonly window: Window;
  private readonly listener: Listener;
  private readonly numbers: FieldNumbers;
  private readonly signal: AbortSignal;
  private current: Field | null = null;
  private sent: FieldReport | null = null;
  /** Where the person last touched the field: a field that then shows another page is not taken for the same. */
  private address = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unheardSince = 0;
  /** The person did something in the field since it was last reported. */
  private isTouched = false;
  /** What could be seen in the field when all that the person did there was drawn; null as long as it is not. */
  private leftAs: string | null = null;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  /** What the field held when it was last reported, or the one that a page has drawn anew since; null for another field. */
  private known: string | null = null;
  /** The page has put another text in the field since the person last did something there. */
  private isReplaced = false;

  constructor(window: Window, numbers: FieldNumbers, listener: Listener, signal: AbortSignal) {
    this.window = window;
    this.numbers = numbers;
    this.listener = listener;
    this.signal = signal;
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.listen();
    if (holdsFocus(window)) this.touch(focusedElement(window.document));
  }

  /** Starts listening; doing it again does nothing, unless the page had thrown its listeners away (`document.open`). */
  listen(): void {
    if (this.signal.aborted) return;
    const { window, signal } = this;
    const options = { capture: true, passive: true, signal };
    for (const kind of ['focusin', 'input', 'pointerup', 'keyup'] as const) {
      window.addEventListener(kind, this.onTouch, options);
    }
    window.addEventListener('focusout', this.settle, options);
    window.addEventListener('blur', this.onBlur, options);
    window.addEventListener('load', this.onFrameLoad, options);
    window.document.addEventListener('selectionchange', this.onSelection, options);
  }

  /** The field with this number when it is the one in use and still on the page; null otherwise. */
  find(number: number): Field | null {
    const { current } = this;
    if (current === null || this.numbers.of(current.element) !== number) return null;
    return current.element.isConnected ? current : null;
  }

  /**
   * Whether the page has put a text in the field that the person has not touched since: it may be about another child.
   * It is told once; who goes on then has been warned.
   */
  takeReplaced(): boolean {
    const { isReplaced } = this;
    this.isReplaced = false;
    return isReplaced;
  }

  /** Reports what was done in the field for the person. */
  reportOwn(): void {
    this.isTouched = true;
    this.leftAs = null;
    clearTimeout(this.drawing);
    this.report();
  }

  /** Reports what the field in use holds now, if that is news. */
  readonly report = (isArrival = false): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { current } = this;
    if (current === null) return;
    const field = this.numbers.of(current.element);
    if (!current.element.isConnected || fieldAt(current.element) === null) {
      this.sent = null;
      this.current = this.fieldInFocus();
      if (this.current === null) this.listener.fieldGone(field);
      else this.report(true);
      return;
    }
    if (this.address !== addressOf(this.window)) return;
    const read = current.read();
    const report: FieldReport = {
      field,
      editor: current.editor,
      label: labelOf(current.element),
      text: read.text,
      ...stretchOf(read, field, this.sent),
      writable: current.isWritable(),
      address: this.address,
      document: this.window.performance.timeOrigin,
    };
    const isOther = this.known !== null && this.known !== read.text;
    this.isReplaced = this.isTouched
      ? isOther && this.leftAs !== null && !looksSame(this.leftAs, shownIn(current))
      : this.isReplaced || isOther;
    this.isTouched = false;
    this.known = read.text;
    // Whoever comes back to a field comes from another one, maybe in another frame: the panel must hear of it.
    if (!isArrival && isSame(report, this.sent)) return;
    this.sent = report;
    this.listener.field(report);
  };

  private readonly onTouch = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    // A page can give the focus and send events of its own; only a person presses, clicks and types.
    if (event.isTrusted && event.type !== 'focusin') this.touchedByPerson();
    // An event out of a closed shadow root shows the element around it; the focus is looked up inside.
    // Every key comes here, and looking inside takes time: what is the field itself is no such element.
    const isField = target === this.current?.element;
    const closed = !isField && target.shadowRoot === null && shadowRootOf(target)?.activeElement;
    this.touch(closed ? focusedElement(this.window.document) : target, event.type === 'focusin');
  };

  /** What stands in the field now is the person's; what comes there after it was drawn is not. */
  private touchedByPerson(): void {
    this.isTouched = true;
    this.leftAs = null;
    clearTimeout(this.drawing);
    this.drawing = setTimeout(() => {
      this.leftAs = this.current && shownIn(this.current);
    }, drawingTime);
  }

  private stop(): void {
    clearTimeout(this.timer);
    clearTimeout(this.drawing);
  }

  private readonly onSelection = (): void => {
    const element = this.current?.element;
    const { document } = this.window;
    const hasFocus = element === document.activeElement || element?.contains(focusedElement(document));
    if (element && hasFocus) this.later();
  };

  /** Reports at once what would have been reported when the hands rest. */
  readonly settle = (): void => {
    if (this.timer !== undefined) this.report();
  };

  /** The same; and looks where the person is when the field in use is gone. */
  lookAgain(): void {
    this.listen();
    this.settle();
    if (!this.current?.element.isConnected && holdsFocus(this.window)) {
      this.touch(focusedElement(this.window.document));
    }
  }

  /** A page that wrote its document anew has thrown the listeners away, and has another field there. */
  private fieldInFocus(): Field | null {
    this.listen();
    return holdsFocus(this.window) ? fieldAt(focusedElement(this.window.document)) : null;
  }

  /** CKEditor 4 writes the document of its frame anew with each text, while the focus stays in it. */
  private readonly onFrameLoad = ({ target }: Event): void => {
    if (focusedElement(this.window.document) === target) this.enterFrame(target);
  };

  private enterFrame(frame: unknown): void {
    if (this.signal.aborted || !(frame instanceof HTMLIFrameElement)) return;
    this.listener.frameEntered(frame.contentDocument === null ? originOf(frame.src) : null);
  }

  private readonly onBlur = (event: Event): void => {
    if (event.target !== this.window) return;
    this.settle();
    // Firefox tells a moment later which frame has the focus.
    setTimeout(() => this.enterFrame(focusedElement(this.window.document)));
  };

  private touch(element: Element | null, isArrival = true): void {
    // Every key comes here: what is in use already is not looked at again until the hands rest.
    const isSameField = !isArrival && element !== null && this.current?.element.contains(element);
    if (isSameField && this.address === addressOf(this.window)) {
      this.later();
      return;
    }
    const field = fieldAt(element);
    if (field === null) {
      this.report();
      return;
    }
    const isNew = field.element !== this.current?.element;
    const address = addressOf(this.window);
    const isElsewhere = address !== this.address;
    this.address = address;
    if (isNew && this.current?.element.isConnected) this.known = null;
    if (isNew) this.current = field;
    if (isNew || isElsewhere || isArrival) this.report(isArrival);
    else this.later();
  }

  private later(): void {
    const now = this.window.performance.now();
    if (this.timer === undefined) this.unheardSince = now;
    clearTimeout(this.timer);
    const left = this.unheardSince + longestUnheard - now;
    this.timer = setTimeout(() => this.report(), Math.max(0, Math.min(restingTime, left)));
  }
}

/** What a field holds, roughly and fast: every key asks for it. */
const shownIn = ({ element }: Field): string =>
  (element as Partial<HTMLTextAreaElement>).value ?? element.textContent;

/** Spaces and signs without width come and go in an editor by themselves. */
const looksSame = (a: string, b: string): boolean => a === b || bare(a) === bare(b);
const bare = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

/** Where the caret is, or was when the document's selection has gone elsewhere since. */
function stretchOf({ text, selection }: FieldText, field: number, sent: FieldReport | null): Stretch {
  if (selection !== null) return selection;
  const isAsSent = sent?.field === field && sent.text === text;
  return isAsSent ? { start: sent.start, end: sent.end } : { start: text.length, end: text.length };
}

const isSame = (a: FieldReport, b: FieldReport | null): boolean =>
  b !== null && (Object.keys(a) as (keyof FieldReport)[]).every((key) => a[key] === b[key]);

const originOf = (address: string): string | null =>
  URL.canParse(address) && address.startsWith('http') ? new URL(address).origin : null;
