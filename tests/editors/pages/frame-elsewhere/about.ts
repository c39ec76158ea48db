import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = {
  title: 'Kader van een andere site',
  treated: 'unseen',
  says: 'frame',
  lacks: {
    everything: {
      chromium:
        'Een klik op het knopje geldt niet voor een site in de site. Kies “Altijd meelezen op …”, of plak je tekst.',
    },
  },
};
