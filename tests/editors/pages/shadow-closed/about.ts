import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Veld in een gesloten onderdeel van de pagina' };
