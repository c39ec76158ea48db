import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = { title: 'Tekstvak dat Angular bewaart', package: '@angular/core' };
