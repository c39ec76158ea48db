import { shadowRootOf } from './shadow-root.ts';

/** The element that has the focus of this document, looked for inside shadow roots; null when none. */
export function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inside = element && shadowRootOf(element)?.activeElement;
    if (!inside) return element;
    element = inside;
  }
}

/**
 * Whether the focus of the tab is in this frame, also while the panel has the focus of the browser.
 * Every frame keeps an active element of its own, so the frames around it decide.
 */
export function holdsFocus(window: Window): boolean {
  for (let place = window; place.parent !== place; place = place.parent) {
    const frame = place.frameElement;
    if (frame === null) return window.document.hasFocus();
    if (focusedElement(frame.ownerDocument) !== frame) return false;
  }
  return true;
}
