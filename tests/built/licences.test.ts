import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

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
