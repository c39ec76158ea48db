import { editableLab } from '../../lab/editable-lab.ts';
import { frameIn, labInFrame } from '../../lab/frame-lab.ts';
import { place } from '../../lab/lab.ts';

const frame = document.createElement('iframe');
frame.title = 'Notitie';
frame.width = '640';
place().append(frame);
frame.contentDocument?.open();
frame.contentDocument?.write(
  '<!doctype html><title>Notitie</title><body><div id="field" contenteditable="true"></div>',
);
frame.contentDocument?.close();

window.lab = labInFrame(async () => editableLab(await frameIn(frame, '#field')));
