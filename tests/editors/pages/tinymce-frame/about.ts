import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'TinyMCE (in een kader)', quick: true, package: 'tinymce' };
