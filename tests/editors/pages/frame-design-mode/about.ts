import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Kader dat in zijn geheel bewerkt wordt (designMode)' };
