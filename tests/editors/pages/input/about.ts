import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Regel', oneLine: true, quick: true };
