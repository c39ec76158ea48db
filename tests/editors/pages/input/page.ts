import { place } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const field = document.createElement('input');
field.size = 70;
field.setAttribute('aria-labelledby', 'editor-label');
place().append(field);

window.lab = nativeLab(field);
