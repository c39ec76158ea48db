import { type Lab, place, rest, surroundingsOf } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

/** There is no field until the first note is loaded, and every note has a field of its own. */
let now: Lab | null = null;
const saved = () => now?.saved() ?? '';

window.lab = {
  ready: Promise.resolve(),
  saved,
  raw: saved,
  load: async (lines) => {
    const field = document.createElement('textarea');
    field.rows = 5;
    field.cols = 70;
    field.setAttribute('aria-labelledby', 'editor-label');
    field.value = lines.join('\n');
    place().replaceChildren(field);
    now = nativeLab(field);
    await rest();
  },
  select: async (start, end) => now?.select(start, end),
  selection: () => now?.selection() ?? null,
  undo: async () => now?.undo(),
  surroundings: () => surroundingsOf(place()),
};
