/** Tests in a real browser: file by file the full names that the short form does, or `all`. */
type InBrowser = Readonly<Record<string, 'all' | readonly string[]>>;

/** An npm command that shows something beside the tests. */
interface Command {
  readonly command: readonly string[];
  /** What the short form adds to it. */
  readonly short?: readonly string[];
}

/** A promise of Naast, and what shows it. The sentence is Dutch: who reads the outcome need not be a developer. */
export interface Promised {
  /** Also the heading in docs/beloften.md. */
  readonly name: string;
  /** Files of tests that need no browser; the short form does them whole too. */
  readonly tests: readonly string[];
  readonly inBrowser?: InBrowser;
  readonly commands?: readonly Command[];
}

/** In the order of docs/beloften.md; a test holds the two together. */
export const promises: readonly Promised[] = [
  {
    name: 'Niets verlaat het apparaat',
    tests: ['tests/built/network.test.ts', 'tests/built/manifest.test.ts'],
    inBrowser: {
      'tests/e2e/privacy.e2e.ts': [
        'the browser asks nothing of the network for the extension',
        'typing in the panel makes the browser itself ask nothing about it either',
      ],
    },
  },
  {
    name: 'De pagina blijft zoals hij was',
    tests: [],
    inBrowser: {
      'tests/e2e/privacy.e2e.ts': ['the page is the same after opening, reading and analysing'],
      'tests/e2e/dossier.e2e.ts': [
        'the page stays as it was > from before the panel opens, while it reads in every field, and when it pauses',
        'the page stays as it was > an insert changes the field and nothing else',
      ],
      'tests/e2e/fields.e2e.ts': [],
    },
  },
  {
    name: 'Geen tekst in een dossier raakt beschadigd',
    tests: [],
    inBrowser: {
      'tests/e2e/inserting.e2e.ts': 'all',
      'tests/e2e/dossier.e2e.ts': [
        'putting a sentence in the record > two clicks put it in once',
        'putting a sentence in the record > a read-only field is said to be so, and stays as it is',
      ],
      'tests/e2e/trouble.e2e.ts': ['a text made beside one child is not put in the record of another'],
    },
    commands: [{ command: ['test:editors', '--', '--quick'] }],
  },
  {
    name: 'Wat bewaard is, kan niemand lezen',
    tests: [],
    inBrowser: {
      'tests/e2e/privacy.e2e.ts': ['no word typed in a schema can be read on disk'],
      'tests/e2e/vault-format.e2e.ts': 'all',
      'tests/e2e/vault.e2e.ts': [
        'a private window has no vault, says so, and leaves nothing of what was typed in it',
      ],
    },
    commands: [{ command: ['test:fuzz'], short: ['--', '--quick'] }],
  },
  {
    name: 'Wat opgeslagen heet, is niet kwijt',
    tests: ['tests/repository/kept.test.ts'],
    inBrowser: {
      'tests/e2e/backup.e2e.ts': 'all',
      'tests/e2e/session.e2e.ts': ['words that were typed just before the lock are kept'],
      'tests/e2e/vault.e2e.ts': [
        'a second window sees what the first one saves, and asks when it was deleted there',
      ],
      'tests/e2e/trouble.e2e.ts': [
        'a damaged schema is kept and said so, and the others work on',
        'full storage is said at once, and nothing that was typed is lost',
      ],
      'tests/e2e/update.e2e.ts': [],
    },
    commands: [{ command: ['test:faults', '--', '--quick'] }],
  },
  {
    name: 'Alles is tijdelijk',
    tests: ['lib/vault/retention.test.ts', 'lib/vault/expiry-alarm.test.ts'],
    inBrowser: {
      'tests/e2e/retention.e2e.ts': 'all',
    },
  },
  { name: 'Weinig rechten, en nooit meer', tests: ['tests/built/manifest.test.ts'] },
  {
    name: 'Een zorg over veiligheid wordt nooit verzacht',
    tests: [
      'lib/context/safety/safety.test.ts',
      'lib/context/context.test.ts',
      'lib/phrasing/rules.test.ts',
      'lib/prompts/recommend.test.ts',
    ],
    inBrowser: { 'tests/e2e/manners.e2e.ts': 'all' },
  },
  {
    name: 'Geen scores, geen tellingen, een aanbod met een reden',
    tests: ['tests/built/manners.test.ts', 'lib/prompts/form.test.ts', 'lib/phrasing/select.test.ts'],
    inBrowser: {
      'tests/e2e/manners.e2e.ts': 'all',
      'tests/e2e/prompts.e2e.ts': ['the three cards > each say why they are here, at every moment'],
    },
  },
  {
    name: 'Code en inhoud mogen gebruikt worden',
    tests: [
      'tests/built/licences.test.ts',
      'tests/repository/dependencies.test.ts',
      'lib/prompts/library.test.ts',
    ],
  },
];
