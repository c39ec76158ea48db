import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = {
  title: 'Tekstvak om alleen te lezen',
  treated: 'read-only',
  lacks: { everything: 'De pagina laat hier niemand schrijven. Naast leest wel mee.' },
};
