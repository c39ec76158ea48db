import { place } from '../../lab/lab.ts';
import { openCodemirror } from '../text/codemirror.ts';
import { putLab } from '../text/put-lab.ts';

const lines = Array.from({ length: 2_000 }, (_, line) => `Regel ${line + 1} van een lang verslag.`);

putLab(openCodemirror(place(), lines.join('\n')));
