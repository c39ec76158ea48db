import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Draft.js', package: 'draft-js' };
