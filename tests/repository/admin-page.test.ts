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

/** A value of the registry as the browser takes it: a number, or a text. */
const readValue = (written: string): unknown =>
  written.startsWith('dword:') ? Number.parseInt(written.slice(6), 16) : JSON.parse(written);

/** What the registry file sets for Naast, in the form of the other examples. */
function fromRegistry(text: string): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const [, key = '', body = ''] of text.matchAll(/^\[(.+)\]\n([^[]*)/gm)) {
    const list = /\\extensions\\ID_VAN_NAAST\\policy(?:\\(\w+))?$/.exec(key);
    expect(list, key).not.toBeNull();
    const values = [...body.matchAll(/^"(\w+)"=(.+)$/gm)].map(([, name = '', written = '']) => {
      const { type } = schema.properties[name] ?? {};
      return [name, type === 'boolean' ? readValue(written) === 1 : readValue(written)] as const;
    });
    if (list?.[1] === undefined) Object.assign(set, Object.fromEntries(values));
    else set[list[1]] = values.map(([, value]) => value);
  }
  return set;
}

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

  it('its registry file sets the same as its example for Chrome, and that there is a vault', () => {
    const text = /^```reg\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    const set = fromRegistry(text);
    expect(settings.safeParse(set).error).toBeUndefined();
    expect(set).toEqual({ ...examples[0]?.set, vault: true });
  });

  it('a wrong example would be refused', () => {
    for (const wrong of [{ retentionDays: 0 }, { rol: 'jv' }, { role: 'arts' }, { lockMinutes: '5' }])
      expect(settings.safeParse(wrong).success).toBe(false);
  });

  it.each(Object.keys(schema.properties))('has a row for %s', (name) => {
    expect(page).toContain(`| \`${name}\` |`);
  });
});
