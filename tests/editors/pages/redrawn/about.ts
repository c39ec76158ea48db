import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Veld dat later komt en steeds opnieuw getekend wordt' };
