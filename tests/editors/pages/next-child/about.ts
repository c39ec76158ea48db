import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Dossier dat een ander kind in hetzelfde veld toont' };
