import { editableLab } from '../../lab/editable-lab.ts';
import { place } from '../../lab/lab.ts';

const frame = document.createElement('iframe');
frame.title = 'Notitie';
frame.width = '640';
place().append(frame);
const { contentDocument: inside } = frame;
if (inside === null) throw new Error('The frame has no document.');
inside.designMode = 'on';

const lab = editableLab(inside.body);
window.lab = {
  ...lab,
  // A click gives the focus to the window of the frame; its body cannot have it in every browser.
  select: async (start, end) => {
    frame.contentWindow?.focus();
    await lab.select(start, end);
  },
};
