import type { FieldReport } from '../../protocol.ts';
import { addressOf } from './address.ts';
import { Drawing } from './drawing.ts';
import type { Field } from './field.ts';
import { fieldAt } from './field-at.ts';
import type { FieldNumbers } from './field-numbers.ts';
import { focusedElement, frameEnteredFrom, holdsFocus } from './focus.ts';
import { type Ears, listen } from './listen.ts';
import { isSame, reportOf } from './report.ts';
import { Rest } from './rest.ts';
import { shadowRootOf } from './shadow-root.ts';
import { looksSame, shownIn } from './shown.ts';

/** How long the hands must rest before a changed text is sent. */
const restingTime = 250;
/** Who types on is heard this often: the panel waits for a pause, and has to know that there is none yet. */
const longestUnheard = 600;

export interface Listener {
  readonly field: (report: FieldReport) => void;
  readonly fieldGone: (field: number) => void;
  /** The origin of the frame when it is of another site, null otherwise. */
  readonly frameEntered: (site: string | null) => void;
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
  /** Hears what comes at every key; closed for moments in which it is known already that there is typed. */
  private readonly ears: Ears;
  private current: Field | null = null;
  /** Where the person last touched the field: a field that then shows another page is not taken for the same. */
  private address = '';
  private readonly telling = new Rest(restingTime, longestUnheard, () => this.report());
  /** The person did something in the field since it was last reported. */
  private isTouched = false;
  /** What could be seen in the field when all that the person did there was drawn; null as long as it is not. */
  private leftAs: string | null = null;
  private readonly drawing = new Drawing(
    () => this.ears.open(),
    () => {
      this.leftAs = this.current && shownIn(this.current);
    },
  );
  /** What was last reported of the field, or of the one that a page has drawn anew since; null for another field. */
  private known: FieldReport | null = null;
  /** What the caret was in when the field was last reported: gone when the page draws it anew. */
  private caretIn: Node | null = null;
  /** The page has drawn the field anew since the person last did something there: the caret there is not the person's. */
  private isDrawnAnew = false;
  /** The page has put another text in the field since the person last did something there. */
  private isReplaced = false;

  constructor(window: Window, numbers: FieldNumbers, listener: Listener, signal: AbortSignal) {
    this.window = window;
    this.numbers = numbers;
    this.listener = listener;
    this.signal = signal;
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.ears = listen(
      window,
      {
        touched: this.onTouch,
        selected: this.onSelection,
        left: this.settle,
        leftWindow: this.onLeftWindow,
        rewritten: this.lookAgain,
      },
      signal,
    );
    this.touch(this.focused());
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
    this.drawing.end();
    this.report();
  }

  /** Reports what the field in use holds now, if that is news. */
  readonly report = (isArrival = false): void => {
    this.telling.end();
    // What is done after this has not been told.
    this.ears.open();
    const { current } = this;
    if (current === null) return;
    const field = this.numbers.of(current.element);
    if (!current.element.isConnected || fieldAt(current.element) === null) {
      this.current = fieldAt(this.focused());
      if (this.current === null) this.listener.fieldGone(field);
      else this.report(true);
      return;
    }
    if (this.address !== addressOf(this.window)) return;
    const { known, isTouched } = this;
    const found = current.read();
    const isOtherDrawing = known?.field !== field || this.caretIn?.isConnected === false;
    this.isDrawnAnew = !isTouched && known !== null && (this.isDrawnAnew || isOtherDrawing);
    this.caretIn = found.caretIn;
    const { address, isDrawnAnew, window } = this;
    const document = window.performance.timeOrigin;
    const report = reportOf(current, found, { field, address, document, known, isDrawnAnew });
    const isOther = known !== null && known.text !== report.text;
    this.isReplaced = isTouched
      ? isOther && this.leftAs !== null && !looksSame(this.leftAs, shownIn(current))
      : this.isReplaced || isOther;
    this.isTouched = false;
    this.known = report;
    // Whoever comes back to a field comes from another one, maybe in another frame: the panel must hear of it.
    if (isArrival || !isSame(report, known)) this.listener.field(report);
  };

  private readonly onTouch = (event: Event): void => {
    const { type } = event;
    // Who clicks in the field is there, also when nothing in it is new: the panel may have left it.
    const isArrival = type === 'focusin' || type === 'pointerup';
    const inUse = this.current?.element;
    // Keys come here: what is in use already is not looked at again until the hands rest.
    const isInUse = !isArrival && event.target === inUse;
    if (isInUse && event.isTrusted && this.address === addressOf(this.window)) {
      this.touchedByPerson();
      this.telling.disturb();
      this.ears.close();
      return;
    }
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    // A page can give the focus and send events of its own; only a person presses, clicks and types.
    if (event.isTrusted && type !== 'focusin') this.touchedByPerson();
    // An event out of a closed shadow root shows the element around it; the focus is looked up inside.
    const closed = target !== inUse && target.shadowRoot === null && shadowRootOf(target)?.activeElement;
    this.touch(closed ? focusedElement(this.window.document) : target, isArrival);
  };

  /** What stands in the field now is the person's; what comes there after it was drawn is not. */
  private touchedByPerson(): void {
    this.isTouched = true;
    this.leftAs = null;
    this.drawing.begin();
  }

  private stop(): void {
    this.telling.end();
    this.drawing.end();
  }

  private readonly onSelection = (): void => {
    const element = this.current?.element;
    const { document } = this.window;
    const hasFocus = element === document.activeElement || element?.contains(focusedElement(document));
    if (element && hasFocus) this.telling.disturb();
  };

  /** Reports at once what would have been reported when the hands rest. */
  readonly settle = (): void => {
    if (this.telling.isAwaited) this.report();
  };

  /** The same; and looks where the person is when the field in use is gone. */
  readonly lookAgain = (): void => {
    this.settle();
    if (!this.current?.element.isConnected) this.touch(this.focused());
  };

  /** What has the focus of the tab, when it is here. */
  private focused(): Element | null {
    return holdsFocus(this.window) ? focusedElement(this.window.document) : null;
  }

  private readonly onLeftWindow = (): void => {
    this.settle();
    // Firefox tells a moment later which frame has the focus.
    setTimeout(() => {
      const frame = this.signal.aborted ? null : frameEnteredFrom(this.window);
      if (frame === null) return;
      this.listener.frameEntered(frame.contentDocument === null ? originOf(frame.src) : null);
    });
  };

  private touch(element: Element | null, isArrival = true): void {
    // What is in use already is not looked at again until the hands rest.
    const isSameField = !isArrival && element !== null && this.current?.element.contains(element);
    if (isSameField && this.address === addressOf(this.window)) {
      this.telling.disturb();
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
    if (isNew || isElsewhere || isArrival) this.report(isArrival || isNew);
    else this.telling.disturb();
  }
}

const originOf = (address: string): string | null =>
  URL.canParse(address) && address.startsWith('http') ? new URL(address).origin : null;
