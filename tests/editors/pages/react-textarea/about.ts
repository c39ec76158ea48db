import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Tekstvak dat React bewaart', package: 'react', quick: true };
