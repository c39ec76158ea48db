/** A promise of Naast, and the tests that show it. The sentence is Dutch: who reads the outcome need not be a developer. */
export interface Promised {
  /** Also the heading in docs/beloften.md. */
  readonly name: string;
  /** Files of tests that need nothing but this machine. */
  readonly tests: readonly string[];
  /** npm commands beside the tests, with their arguments; the last line that they print is evidence too. */
  readonly commands?: readonly (readonly string[])[];
}

/** In the order of docs/beloften.md; a test holds the two together. */
export const promises: readonly Promised[] = [
  {
    name: 'Niets verlaat het apparaat',
    tests: ['tests/built/network.test.ts', 'tests/built/manifest.test.ts', 'tests/e2e/privacy.e2e.ts'],
  },
  { name: 'De pagina blijft zoals hij was', tests: ['tests/e2e/dossier.e2e.ts', 'tests/e2e/fields.e2e.ts'] },
  {
    name: 'Geen tekst in een dossier raakt beschadigd',
    tests: ['tests/e2e/inserting.e2e.ts'],
    commands: [['test:editors', '--', '--quick']],
  },
  {
    name: 'Wat bewaard is, kan niemand lezen',
    tests: ['tests/e2e/vault.e2e.ts', 'tests/e2e/vault-format.e2e.ts'],
    commands: [['test:fuzz']],
  },
  {
    name: 'Wat opgeslagen heet, is niet kwijt',
    tests: ['tests/e2e/backup.e2e.ts', 'tests/e2e/session.e2e.ts'],
    commands: [['test:faults', '--', '--quick']],
  },
  { name: 'Alles is tijdelijk', tests: ['tests/e2e/retention.e2e.ts'] },
  { name: 'Weinig rechten, en nooit meer', tests: ['tests/built/manifest.test.ts'] },
  {
    name: 'Een zorg over veiligheid wordt nooit verzacht',
    tests: ['lib/context/context.test.ts', 'lib/phrasing/rules.test.ts', 'lib/prompts/recommend.test.ts'],
  },
  {
    name: 'Geen scores, geen tellingen, een aanbod met een reden',
    tests: ['lib/prompts/form.test.ts', 'tests/e2e/prompts.e2e.ts'],
  },
  {
    name: 'Code en inhoud mogen gebruikt worden',
    tests: ['tests/built/licences.test.ts', 'tests/repository/dependencies.test.ts'],
  },
];
