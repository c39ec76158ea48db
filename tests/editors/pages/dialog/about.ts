import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = {
  title: 'Veld in een venster over de pagina',
  covers: true,
};
