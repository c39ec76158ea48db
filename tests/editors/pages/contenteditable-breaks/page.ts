import { editableLab } from '../../lab/editable-lab.ts';
import { place } from '../../lab/lab.ts';

const field = document.createElement('div');
field.contentEditable = 'true';
field.setAttribute('aria-labelledby', 'editor-label');
place().append(field);

window.lab = editableLab(field, (lines) => lines.join('<br>'));
