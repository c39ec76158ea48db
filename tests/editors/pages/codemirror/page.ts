import { place } from '../../lab/lab.ts';
import { openCodemirror } from '../text/codemirror.ts';
import { putLab } from '../text/put-lab.ts';

putLab(openCodemirror(place()));
