import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Kader dat zijn inhoud steeds opnieuw schrijft' };
