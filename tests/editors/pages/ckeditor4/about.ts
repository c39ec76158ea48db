import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'CKEditor 4', package: 'ckeditor4' };
