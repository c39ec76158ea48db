import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = {
  title: 'Tekstvak dat uit staat',
  treated: 'unseen',
  lacks: { everything: 'Een veld dat uit staat, kan niemand kiezen. Naast leest het niet.' },
};
