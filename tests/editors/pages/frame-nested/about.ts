import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Veld in een kader in een kader' };
