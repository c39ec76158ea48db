import { place } from '../../lab/lab.ts';
import { nativeLab } from '../../lab/native-lab.ts';

const host = document.createElement('dossier-note');
place().append(host);
const field = document.createElement('textarea');
field.rows = 5;
field.cols = 70;
field.setAttribute('aria-label', 'Notitie');
host.attachShadow({ mode: 'open' }).append(field);

window.lab = nativeLab(field);
