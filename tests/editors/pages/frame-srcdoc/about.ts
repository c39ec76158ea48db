import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Kader dat in de pagina geschreven is' };
