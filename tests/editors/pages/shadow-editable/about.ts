import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Vak met opmaak in een open onderdeel van de pagina' };
