import { frameIn, labInFrame } from '../../lab/frame-lab.ts';
import { place } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const frame = document.createElement('iframe');
frame.srcdoc =
  '<!doctype html><title>Notitie</title><textarea aria-label="Notitie" rows="5" cols="60"></textarea>';
frame.width = '640';
place().append(frame);

window.lab = labInFrame(async () => nativeLab((await frameIn(frame, 'textarea')) as HTMLTextAreaElement));
