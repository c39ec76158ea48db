import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Veld dat na elke wijziging opnieuw getekend wordt' };
