import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'CodeMirror 6', package: '@codemirror/view' };
