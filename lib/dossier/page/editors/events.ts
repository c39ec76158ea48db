import type { History, Way } from '../field.ts';

/** Where the selection of the document is, as a browser tells an editor what it is about to change. */
function selectedRanges(element: HTMLElement): StaticRange[] {
  const selection = element.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return [];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
}

/** Tells the editor that the browser is about to change its text. The browser itself then does nothing. */
export function announce(element: HTMLElement, inputType: string, init: InputEventInit = {}): void {
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType,
      bubbles: true,
      cancelable: true,
      composed: true,
      targetRanges: selectedRanges(element),
      ...init,
    }),
  );
}

type PageWindow = Window & typeof globalThis;

/** What Firefox gives an extension to make things in the world of the page; other browsers do not need it. */
interface FirefoxWorld {
  readonly cloneInto?: <T>(value: T, target: object, options: { readonly wrapReflectors: boolean }) => T;
}

const pageOf = ({ ownerDocument }: Element): PageWindow => {
  const window = ownerDocument.defaultView as (PageWindow & { readonly wrappedJSObject?: PageWindow }) | null;
  return window?.wrappedJSObject ?? window ?? globalThis.window;
};

/** A text as the clipboard carries it. Firefox shows the page only one that was made in the page's own world. */
export function carried(element: Element, text: string): DataTransfer {
  const data = new (pageOf(element).DataTransfer)();
  data.setData('text/plain', text);
  return data;
}

/** Pastes what is carried, of which only the page hears. Firefox makes the event empty, and lets the page's own be filled. */
export function paste(element: Element, carried: DataTransfer): void {
  const page = pageOf(element);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: carried };
  const { cloneInto } = globalThis as FirefoxWorld;
  const event = new page.ClipboardEvent(
    'paste',
    cloneInto ? cloneInto(init, page, { wrapReflectors: true }) : init,
  );
  for (const type of carried.types) event.clipboardData?.setData(type, carried.getData(type));
  element.dispatchEvent(event);
}

/** Presses and releases a key, of which only the page hears. */
export function press(
  element: HTMLElement,
  key: string,
  keyCode: number,
  modifiers: KeyboardEventInit = {},
): void {
  const init = { key, keyCode, bubbles: true, cancelable: true, composed: true, ...modifiers };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** For an editor that takes every change in hand itself: takes the selection out, or gives it this text to put there. */
export const announced =
  (put: (element: HTMLElement, text: string) => void): Way =>
  ({ element }, _stretch, text) => {
    if (text === '') announce(element, 'deleteContentBackward');
    else put(element, text);
  };

/** Undo of an editor that hears it from the menu of the browser. */
export const announcedHistory: History = {
  undo: (element) => announce(element, 'historyUndo'),
  redo: (element) => announce(element, 'historyRedo'),
};

/** Undo of an editor that only knows the key for it. */
export const keyHistory: History = {
  undo: (element) => pressWithCommand(element, 'z', 90),
  redo: (element) => pressWithCommand(element, 'y', 89),
};

function pressWithCommand(element: HTMLElement, key: string, keyCode: number): void {
  const isApple = /^(?:Mac|iP)/.test(element.ownerDocument.defaultView?.navigator.platform ?? '');
  press(element, key, keyCode, isApple ? { metaKey: true } : { ctrlKey: true });
}
