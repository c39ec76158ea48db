import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'CKEditor 5', quick: true, package: 'ckeditor5' };
