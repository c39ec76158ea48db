import { shadowRootOf } from './shadow-root.ts';
import { windowsAround } from './windows.ts';

/** The element that has the focus of this document, looked for inside shadow roots; null when none. */
export function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inside = element && shadowRootOf(element)?.activeElement;
    if (!inside) return element;
    element = inside;
  }
}

/** Whether what is typed in the document of this element comes in this element. */
export const isTypedIn = (element: Element): boolean =>
  element.isConnected && element.contains(focusedElement(element.ownerDocument));

/**
 * Whether the focus of the tab is in this frame, also while the panel has the focus of the browser.
 * Every frame keeps an active element of its own, so the frames around it decide.
 */
export function holdsFocus(window: Window): boolean {
  const windows = windowsAround(window);
  const isInside = windows.every(
    ({ frameElement: frame }) => frame === null || focusedElement(frame.ownerDocument) === frame,
  );
  const outermost = windows.at(-1);
  return isInside && (outermost === outermost?.parent || window.document.hasFocus());
}

/** The frame that the focus of the tab went into out of this window, if that can be seen from here. */
export function frameEnteredFrom(window: Window): HTMLIFrameElement | null {
  const windows = windowsAround(window);
  for (const { document } of windows.toReversed()) {
    const focused = focusedElement(document);
    if (focused?.localName !== 'iframe') return null;
    const frame = focused as HTMLIFrameElement;
    if (frame.contentWindow === null || !windows.includes(frame.contentWindow)) return frame;
  }
  return null;
}
