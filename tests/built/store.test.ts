import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { scenes } from '../../scripts/pictures/scenes.ts';

const text = z.string().check(z.minLength(1));
/** The most that the stores take, in characters: the least of the three, where they differ. */
const atMost = (characters: number) => text.check(z.maxLength(characters));
const texts = z.strictObject({
  name: atMost(45),
  summary: atMost(132),
  // Edge asks for 250 at least.
  description: atMost(10_000).check(z.minLength(250)),
  tile: atMost(80),
  screenshots: z.record(z.string(), z.tuple([atMost(45), atMost(80)])),
  singlePurpose: atMost(1_000),
  permissions: z.record(z.string(), atMost(1_000)),
  hosts: atMost(1_000),
  remoteCode: atMost(1_000),
  dataUse: atMost(1_000),
});

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifestSchema = z.object({
  name: z.string(),
  description: z.string(),
  permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
});
const manifestOf = (build: string) => manifestSchema.parse(read(`.output/${build}/manifest.json`));
const messages = z.record(z.string(), z.object({ message: z.string() }));

/** A text of the manifest as the browser shows it in this language. */
function shown(name: string, build: string, language: string): string | undefined {
  const found = messages.parse(read(`.output/${build}/_locales/${language}/messages.json`));
  return found[name.replace(/^__MSG_|__$/g, '')]?.message;
}

const languages = readdirSync('store')
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replace('.yml', ''));

describe.each(languages)('the store texts in %s', (language) => {
  const store = texts.parse(parse(readFileSync(`store/${language}.yml`, 'utf8')));

  it.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('say of %s what its manifest says', (build) => {
    const manifest = manifestOf(build);
    expect(store.name).toBe(shown(manifest.name, build, language));
    expect(store.summary).toBe(shown(manifest.description, build, language));
    // Firefox has a sidebar of its own, without a permission; it is the one thing that is more than it asks for.
    const asked = Object.keys(store.permissions).filter(
      (name) => build !== 'firefox-mv3' || name !== 'sidePanel',
    );
    expect(asked.sort()).toEqual([...manifest.permissions].sort());
    expect(manifest.optional_host_permissions).not.toEqual([]);
  });

  it('have a title and a line for every picture', () => {
    expect(Object.keys(store.screenshots)).toEqual(scenes.map(({ name }) => name));
  });
});

it('there are store texts in Dutch and in English', () => {
  expect(languages).toEqual(expect.arrayContaining(['nl', 'en']));
});

it('the page for administrators names the oldest browsers that the manifest takes', () => {
  const page = readFileSync('docs/beheer.md', 'utf8');
  const chrome = z
    .object({ minimum_chrome_version: z.string() })
    .parse(read('.output/chrome-mv3/manifest.json'));
  const firefox = z
    .object({ browser_specific_settings: z.object({ gecko: z.object({ strict_min_version: z.string() }) }) })
    .parse(read('.output/firefox-mv3/manifest.json'));
  const oldest = Number.parseInt(firefox.browser_specific_settings.gecko.strict_min_version, 10);
  expect(page).toContain(
    `Chrome of Edge ${chrome.minimum_chrome_version} of later, of Firefox ${oldest} of later`,
  );
});

it('the page for administrators explains exactly the permissions of the manifest', () => {
  const page = readFileSync('docs/beheer.md', 'utf8');
  const section = page.slice(page.indexOf('## Welke rechten'), page.indexOf('## Chrome'));
  const rows = [...section.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(rows.sort()).toEqual([...manifestOf('chrome-mv3').permissions].sort());
});
