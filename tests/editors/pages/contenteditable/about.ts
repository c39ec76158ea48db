import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Vak met opmaak van de browser zelf', quick: true };
