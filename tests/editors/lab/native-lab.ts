import { type Lab, place, rest, surroundingsOf } from './lab.ts';

type NativeElement = HTMLInputElement | HTMLTextAreaElement;

/** The lab of a text area or a one-line field. `saved` gives what the page itself would save. */
export function nativeLab(field: NativeElement, saved = () => field.value): Lab {
  return {
    ready: Promise.resolve(),
    saved,
    raw: saved,
    load: async (lines) => {
      field.value = lines.join('\n');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await rest();
    },
    select: async (start, end) => {
      field.focus();
      field.setSelectionRange(start, end);
      await rest();
    },
    selection: () => {
      const { selectionStart: start, selectionEnd: end } = field;
      const root = field.getRootNode() as Document | ShadowRoot;
      return root.activeElement !== field || start === null || end === null ? null : { start, end };
    },
    undo: async () => {
      field.ownerDocument.execCommand('undo');
      await rest();
    },
    surroundings: () => surroundingsOf(place()),
  };
}
