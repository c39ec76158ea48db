import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Vak met opmaak, regels met een harde return' };
