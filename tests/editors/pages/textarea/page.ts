import { place } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const field = document.createElement('textarea');
field.rows = 6;
field.cols = 70;
field.setAttribute('aria-labelledby', 'editor-label');
place().append(field);

window.lab = nativeLab(field);
