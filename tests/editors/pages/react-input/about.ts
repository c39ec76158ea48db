import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Regel die React bewaart', package: 'react', oneLine: true };
