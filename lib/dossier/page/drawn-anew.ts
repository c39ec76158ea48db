import type { Field } from './field.ts';
import { fieldAt } from './field-at.ts';
import { afterTwoFrames } from './frames.ts';

/** An editor that draws itself anew may need some more frames before it can be edited again. */
const mostRounds = 10;

/**
 * The one field that a page puts in the place of another one, known by the text that it has; null when there is none,
 * or when there are more that could be it. `root` is where the other one was.
 */
export async function drawnAnew(
  gone: Field,
  root: Node,
  isIts: (text: string) => boolean,
): Promise<Field | null> {
  const { ownerDocument: document } = gone.element;
  const within = root instanceof ShadowRoot && root.isConnected ? root : document;
  for (let round = 0; round < mostRounds && document.defaultView !== null; round += 1) {
    const fields = fieldsIn(within).filter(
      ({ editor, read }) => editor === gone.editor && isIts(read().text),
    );
    if (fields.length > 0) return fields.length === 1 ? (fields[0] ?? null) : null;
    await afterTwoFrames(document.defaultView);
  }
  return null;
}

/** Every field once, however many of its elements can be edited. */
function fieldsIn(within: Document | ShadowRoot): Field[] {
  const found = new Map<HTMLElement, Field>();
  for (const element of within.querySelectorAll('textarea, input, [contenteditable], body')) {
    const field = fieldAt(element);
    if (field !== null) found.set(field.element, field);
  }
  return [...found.values()];
}
