import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Tekstvak', quick: true };
