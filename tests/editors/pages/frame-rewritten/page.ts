import { editableLab } from '../../lab/editable-lab.ts';
import { type Lab, place, rest } from '../../lab/lab.ts';

/** So long the frame says that it is loading: longer than it takes before nothing is read there. */
const loadingTime = 700;

const frame = document.createElement('iframe');
frame.title = 'Notitie';
frame.width = '640';
place().append(frame);

/** Writes the document of the frame anew, which throws away every listener in it. */
async function write(body: string): Promise<HTMLElement> {
  const { contentWindow: window, contentDocument: document } = frame;
  if (window === null || document === null) throw new Error('The frame has no document.');
  document.open();
  document.write(`<!doctype html><title>Notitie</title><body>${body}`);
  const loaded = new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  document.close();
  await loaded;
  return document.body;
}

/** It can be edited when it has loaded, as in the frames of older editors. */
async function writeNote(): Promise<Lab> {
  const body = await write('');
  body.contentEditable = 'true';
  return editableLab(body);
}

let now = await writeNote();

window.lab = {
  ...now,
  saved: () => now.saved(),
  raw: () => now.raw(),
  // The person stays in the frame while it shows another note.
  load: async (lines) => {
    await write('Bezig met laden');
    await new Promise((resolve) => setTimeout(resolve, loadingTime));
    now = await writeNote();
    await now.load(lines);
    await rest();
  },
  select: (start, end) => now.select(start, end),
  selection: () => now.selection(),
  undo: () => now.undo(),
};
