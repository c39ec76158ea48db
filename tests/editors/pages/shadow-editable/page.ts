import { editableLab } from '../../lab/editable-lab.ts';
import { place } from '../../lab/lab.ts';

const host = document.createElement('dossier-note');
place().append(host);
const field = document.createElement('div');
field.contentEditable = 'true';
field.setAttribute('aria-label', 'Notitie');
host.attachShadow({ mode: 'open' }).append(field);

window.lab = editableLab(field);
