import { editableLab } from '../../lab/editable-lab.ts';
import { type Lab, place, rest, surroundingsOf } from '../../lab/lab.ts';

/** A frame in which everything is the field. */
function addFrame(title: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.width = '640';
  place().append(frame);
  const { contentDocument: inside } = frame;
  if (inside === null) throw new Error('The frame has no document.');
  inside.body.contentEditable = 'true';
  return inside.body;
}

const first = addFrame('Eerder verslag');
let now: Lab | null = null;
const saved = () => now?.saved() ?? '';

window.lab = {
  ready: Promise.resolve(),
  saved,
  raw: () => now?.raw() ?? '',
  // Every note has a frame of its own.
  load: async (lines) => {
    place().querySelector('iframe[title=Notitie]')?.remove();
    now = editableLab(addFrame('Notitie'));
    await now.load(lines);
    await rest();
  },
  // The person comes out of the other frame: the page itself never has the focus in between.
  select: async (start, end) => {
    first.focus();
    await rest();
    await now?.select(start, end);
  },
  selection: () => now?.selection() ?? null,
  undo: async () => now?.undo(),
  surroundings: () => surroundingsOf(place()),
};
