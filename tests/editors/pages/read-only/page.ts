import { place } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const field = document.createElement('textarea');
field.readOnly = true;
field.value = 'Moeder slaapt slecht.';
field.setAttribute('aria-labelledby', 'editor-label');
place().append(field);

window.lab = nativeLab(field);
