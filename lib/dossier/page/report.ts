import type { FieldReport } from '../../protocol.ts';
import type { Field, FieldText, Stretch } from './field.ts';
import { labelOf } from './label.ts';

/** What the panel is told of a field; `sent` is what it was told last. */
export function reportOf(
  { element, editor, isWritable, read }: Field,
  field: number,
  address: string,
  sent: FieldReport | null,
): FieldReport {
  const found = read();
  return {
    field,
    editor,
    label: labelOf(element),
    text: found.text,
    ...stretchOf(found, field, sent),
    writable: isWritable(),
    address,
  };
}

/** Where the caret is, or was when the document's selection has gone elsewhere since. */
function stretchOf({ text, selection }: FieldText, field: number, sent: FieldReport | null): Stretch {
  if (selection !== null) return selection;
  const isAsSent = sent?.field === field && sent.text === text;
  return isAsSent ? { start: sent.start, end: sent.end } : { start: text.length, end: text.length };
}

/** Whether both tell the same. */
export const isSame = (a: FieldReport, b: FieldReport | null): boolean =>
  b !== null && (Object.keys(a) as (keyof FieldReport)[]).every((key) => a[key] === b[key]);
