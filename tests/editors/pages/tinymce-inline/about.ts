import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'TinyMCE (in de pagina)', package: 'tinymce' };
