import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { rules } from '../../lib/phrasing/rules/index.ts';
import { library } from '../../lib/prompts/library.ts';

const billSchema = z.object({
  components: z
    .array(
      z.object({
        name: z.string(),
        version: z.string(),
        licenses: z.array(z.object({ expression: z.string() })),
      }),
    )
    .check(z.minLength(5)),
});
const { components } = billSchema.parse(
  JSON.parse(readFileSync('.output/bill-of-materials.cdx.json', 'utf8')),
);
const fits = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Unlicense)$/;

describe('code of others in what is built', () => {
  it.each(components.map(({ name, licenses }) => [name, licenses.map(({ expression }) => expression)]))(
    '%s has a licence that goes together with EUPL-1.2',
    (_, licences) => {
      expect(licences.length).toBeGreaterThan(0);
      expect(licences.filter((licence) => !fits.test(licence))).toEqual([]);
    },
  );

  it.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('its notices are in %s', (build) => {
    const notices = readFileSync(`.output/${build}/third-party.txt`, 'utf8');
    const missing = components.filter(({ name, version }) => !notices.includes(`${name} ${version}`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('what is not code in %s', (build) => {
  const files = readdirSync(`.output/${build}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(`.output/${build}`, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

  it('goes with the licence of Naast itself', () => {
    expect(readFileSync(`.output/${build}/licence.txt`)).toEqual(readFileSync('LICENSE'));
  });

  it('is of its own making: no font, picture or word list of others came in unseen', () => {
    const known =
      /^(?:icon\/\d+\.png|_locales\/\w+\/messages\.json|assets\/[\w-]+\.css|manifest\.json|managed-schema\.json|sidepanel\.html|licence\.txt|third-party\.txt)$/;
    expect(files.filter((file) => !file.endsWith('.js') && !known.test(file))).toEqual([]);
  });
});

it('every prompt and every rule names who or what its idea comes from', () => {
  const named = /^[\p{L}\d][^,]*[, ]+\p{L}[^,]{2,}/u;
  const sources = [...library.map(({ bron }) => bron), ...rules.map(({ data }) => data.source)];
  expect(sources.length).toBeGreaterThan(700);
  expect([...new Set(sources)].filter((source) => !named.test(source))).toEqual([]);
});
