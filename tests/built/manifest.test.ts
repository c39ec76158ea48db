import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The whole of what Naast may ever ask for (docs/decisions); a longer list would disable it for everyone who has it. */
const frozen = ['sidePanel', 'storage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'idle'];
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

  it('is version 3 and asks for no more than the frozen permissions', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.filter((name: string) => !frozen.includes(name))).toEqual([]);
  });

  it('has no access to any site at install', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('forbids every connection, frame and form', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(policy);
  });

  it('opens as a side panel, or as a sidebar in Firefox', () => {
    const place =
      build === 'firefox-mv3' ? manifest.sidebar_action?.default_panel : manifest.side_panel?.default_path;
    expect(place).toBe('sidepanel.html');
  });

  it('tells Firefox that no data is collected', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (build === 'firefox-mv3') expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    else expect(gecko).toBeUndefined();
  });
});

describe('the dossier script', () => {
  it('is at most 10 kB gzipped', async () => {
    const { gzipSync } = await import('node:zlib');
    expect(gzipSync(readFileSync('.output/chrome-mv3/dossier.js')).length).toBeLessThanOrEqual(10 * 1024);
  });
});
