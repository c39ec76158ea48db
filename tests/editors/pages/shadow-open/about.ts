import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Veld in een open onderdeel van de pagina' };
