import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = {
  title: 'Kader van een andere site',
  treated: 'unseen',
  lacks: {
    everything: {
      chromium:
        'Een klik op het knopje geldt niet voor een site in de site. Kies “Altijd op deze site”, of plak je tekst.',
    },
  },
};
