import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'CKEditor 5', package: 'ckeditor5' };
