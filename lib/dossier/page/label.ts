const longest = 80;

const tidy = (text: string | null | undefined): string => {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
};

/** Text of a label without the text of the field that may stand inside it. */
function textOf(element: Element, field: Element): string {
  if (!element.contains(field)) return tidy(element.textContent);
  const parts: string[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && node !== field) parts.push(textOf(node, field));
  }
  return tidy(parts.join(' '));
}

function labelledBy(field: Element): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return tidy(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
}

const labels = (field: Element): string =>
  'labels' in field && field.labels instanceof NodeList
    ? tidy([...field.labels].map((label) => textOf(label as Element, field)).join(' '))
    : '';

/** A short line of text that stands right before the field, at most two levels up. */
function precedingText(field: Element): string {
  let place: Element | null = field;
  for (let level = 0; place !== null && level < 3; level += 1) {
    for (let before = place.previousSibling; before !== null; before = before.previousSibling) {
      const isField =
        before instanceof Element && before.matches('input, textarea, select, [contenteditable]');
      const isUnread = before instanceof Element && before.ariaHidden === 'true';
      const line = isField || isUnread ? '' : tidy(before.textContent);
      if (isField || line.endsWith('…')) return '';
      if (line !== '') return line;
    }
    place = place.parentElement;
  }
  return '';
}

/**
 * The name by which a person knows the field, at most 80 characters, or an empty string.
 * A rich-text body has none of its own; then the frame around it is asked.
 */
export function labelOf(field: Element): string {
  const own =
    labelledBy(field) ||
    labels(field) ||
    tidy(field.getAttribute('aria-label')) ||
    tidy(field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder')) ||
    tidy(field.getAttribute('title'));
  if (own !== '') return own.replace(/\s*[:*]+$/, '');
  const frame = field.ownerDocument.defaultView?.frameElement;
  if (field === field.ownerDocument.body) return frame ? labelOf(frame) : '';
  return precedingText(field).replace(/\s*[:*]+$/, '');
}
