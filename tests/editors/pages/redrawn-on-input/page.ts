import { place, rest } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

/** What the page keeps, newest last; every change gets a field of its own, a frame later. */
let kept = [''];
const text = (): string => kept.at(-1) ?? '';

function draw(caret?: number): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.rows = 5;
  field.cols = 70;
  field.setAttribute('aria-labelledby', 'editor-label');
  field.value = text();
  field.addEventListener('input', () => {
    kept.push(field.value);
    requestAnimationFrame(() => field.isConnected && draw(field.selectionStart));
  });
  place().replaceChildren(field);
  if (caret !== undefined) {
    field.focus();
    field.setSelectionRange(caret, caret);
  }
  return field;
}

let field = draw();
const shown = (): HTMLTextAreaElement => place().querySelector('textarea') ?? field;

window.lab = {
  ...nativeLab(field, text),
  load: async (lines) => {
    kept = [lines.join('\n')];
    field = draw();
    await rest();
  },
  select: (start, end) => nativeLab(shown()).select(start, end),
  selection: () => nativeLab(shown()).selection(),
  undo: async () => {
    kept.pop();
    draw(text().length);
    await rest();
  },
};
