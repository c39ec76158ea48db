import { frameIn, labInFrame } from '../../lab/frame-lab.ts';
import { place } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const outer = document.createElement('iframe');
outer.src = '/pages/frame-nested/outer.html';
outer.width = '640';
outer.height = '240';
place().append(outer);

window.lab = labInFrame(async () => {
  const inner = await frameIn(outer, 'iframe');
  const field = await frameIn(inner as HTMLIFrameElement, 'textarea');
  return nativeLab(field as HTMLTextAreaElement);
});
