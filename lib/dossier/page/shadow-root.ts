/** Chromium asks through its own interface; Firefox gives extensions a property of the element. */
interface ExtensionDom {
  readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
}
type SeenByExtensions = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

const { chrome } = globalThis as { chrome?: { readonly dom?: ExtensionDom } };

/** The shadow root of an element, also when the page keeps it closed: only extensions can see that one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot: seen } = element as SeenByExtensions;
  if (seen !== undefined) return seen;
  // Only elements that may have one are asked; the browser refuses the question for others.
  const canHave = element.localName.includes('-') || element.matches(hosts);
  return canHave ? (chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}

const hosts =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';
