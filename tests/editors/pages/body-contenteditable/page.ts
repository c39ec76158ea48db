import { editableLab } from '../../lab/editable-lab.ts';
import { frameIn, labInFrame } from '../../lab/frame-lab.ts';
import { place } from '../../lab/lab.ts';

const frame = document.createElement('iframe');
frame.src = '/pages/body-contenteditable/frame.html';
frame.title = 'Notitie';
frame.width = '640';
place().append(frame);

window.lab = labInFrame(async () => editableLab(await frameIn(frame, 'body[contenteditable]')));
