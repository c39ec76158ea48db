import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'ProseMirror', quick: true, package: 'prosemirror-view' };
