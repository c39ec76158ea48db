import type { PageAbout } from '../../lab/about.ts';

export const about: PageAbout = {
  title: 'CodeMirror 6 met een lange tekst',
  package: '@codemirror/view',
  treated: 'read-in-part',
  lacks: {
    everything:
      'Het tekstvak heeft alleen de regels die je ziet. Naast kan de rest dus niet nalezen, en schrijft er niet in. Kopieer de zin en plak die zelf.',
  },
};
