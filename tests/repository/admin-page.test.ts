import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readPack } from '../../lib/collection/read-pack.ts';

const page = readFileSync('docs/beheer.md', 'utf8');
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
/** What the browser takes as well as refuses: a name that the schema does not have is a mistake in the page. */
const settings = z.fromJSONSchema({ ...schema, additionalProperties: false });

const anyOf = z.record(z.string(), z.unknown());
const chromium = z.object({ '3rdparty': z.object({ extensions: z.record(z.string(), anyOf) }) });
const firefox = z.object({
  policies: z.object({ '3rdparty': z.object({ Extensions: z.record(z.string(), anyOf) }) }),
});

/** What the examples set for Naast, by the browser they are for. */
const examples = [...page.matchAll(/^```json (\w+)\n([\s\S]*?)^```$/gm)].flatMap(
  ([, browser = '', text = '']) => {
    const data: unknown = JSON.parse(text);
    const extensions =
      browser === 'firefox'
        ? firefox.parse(data).policies['3rdparty'].Extensions
        : chromium.parse(data)['3rdparty'].extensions;
    return Object.entries(extensions).map(([id, set]) => ({ browser, id, set }));
  },
);

describe('the page for administrators', () => {
  it('has an example for every browser', () => {
    expect(new Set(examples.map(({ browser }) => browser))).toEqual(new Set(['chrome', 'edge', 'firefox']));
  });

  it.each(examples)('its example for $browser is what the browser takes', ({ browser, id, set }) => {
    const { packs } = set;
    expect(settings.safeParse(set).error).toBeUndefined();
    expect(id).toBe(browser === 'firefox' ? 'naast@naast.example' : 'ID_VAN_NAAST');
    for (const pack of Array.isArray(packs) ? packs : [])
      expect(readPack(JSON.stringify(pack)).ok).toBe(true);
  });

  it('a wrong example would be refused', () => {
    for (const wrong of [{ retentionDays: 0 }, { rol: 'jv' }, { role: 'arts' }, { lockMinutes: '5' }])
      expect(settings.safeParse(wrong).success).toBe(false);
  });

  it.each(Object.keys(schema.properties))('has a row for %s', (name) => {
    expect(page).toContain(`| \`${name}\` |`);
  });
});
