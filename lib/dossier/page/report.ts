import type { FieldReport } from '../../protocol.ts';
import type { Field, FieldText, Stretch } from './field.ts';
import { labelOf } from './label.ts';

/** What is known of a field beside what it holds. */
interface Known {
  readonly field: number;
  readonly address: string;
  readonly document: number;
  /** What was last reported of it, or of the one in whose place it was drawn; null when nothing. */
  readonly known: FieldReport | null;
  /** The page drew it in the place of another one, and put the caret where it is now. */
  readonly isDrawnAnew: boolean;
}

/** What the panel is told of a field that holds this. */
export function reportOf(
  { element, editor, isWritable }: Field,
  found: FieldText,
  known: Known,
): FieldReport {
  return {
    field: known.field,
    editor,
    label: labelOf(element),
    text: found.text,
    ...stretchOf(found, known),
    writable: isWritable(),
    address: known.address,
    document: known.document,
  };
}

/** Where the caret is, or where the person put it before the selection went elsewhere or the page drew the field anew. */
function stretchOf({ text, selection }: FieldText, { known, isDrawnAnew }: Known): Stretch {
  if (selection !== null && !(isDrawnAnew && known?.text === text)) return selection;
  return known?.text === text
    ? { start: known.start, end: known.end }
    : { start: text.length, end: text.length };
}

/** Whether both tell the same. */
export const isSame = (a: FieldReport, b: FieldReport | null): boolean =>
  b !== null && (Object.keys(a) as (keyof FieldReport)[]).every((key) => a[key] === b[key]);
