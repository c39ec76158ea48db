import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = {
  title: 'Wachtwoord, code, betalen, zoeken, BSN, en wie iemand is',
  treated: 'unseen',
  lacks: { everything: 'Deze velden leest Naast nooit. Dat is met opzet.' },
};
