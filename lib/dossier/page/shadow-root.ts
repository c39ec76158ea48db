interface ExtensionDom {
  readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
}
const { browser, chrome } = globalThis as {
  browser?: { dom?: ExtensionDom };
  chrome?: { dom?: ExtensionDom };
};
const dom = browser?.dom ?? chrome?.dom;

/** The shadow root of an element, also when the page keeps it closed: only extensions can see that one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only elements that may have one are asked; browsers refuse the question for others.
  return element.localName.includes('-') || element.matches(hosts)
    ? (dom?.openOrClosedShadowRoot?.(element) ?? null)
    : null;
}

const hosts =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';
