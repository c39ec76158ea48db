import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'TipTap', package: '@tiptap/core' };
