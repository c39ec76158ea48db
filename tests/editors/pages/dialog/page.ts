import { place } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const dialog = document.createElement('dialog');
const field = document.createElement('textarea');
field.rows = 5;
field.cols = 60;
field.setAttribute('aria-label', 'Notitie');
dialog.append(field);
place().append(dialog);
dialog.showModal();

window.lab = nativeLab(field);
