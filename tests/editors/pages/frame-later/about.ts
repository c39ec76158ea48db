import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Kader dat erbij komt naast een ander kader' };
