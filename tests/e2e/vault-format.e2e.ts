import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundle } from './harness/bundle.ts';
import { openPlainBrowser } from './harness/plain-browser.ts';
import { serveFolders } from './harness/static-server.ts';
import type * as VaultInPage from './harness/vault-in-page.ts';

declare const naastVault: typeof VaultInPage;

const read = (name: string) => JSON.parse(readFileSync(`tests/vectors/${name}.json`, 'utf8'));

describe.each(['chromium', 'firefox'] as const)('the format of the vault in %s', (kind) => {
  test('opens what must open, refuses what must not, and gives back what it seals', async () => {
    await using server = await serveFolders('tests/e2e/pages');
    const browser = await openPlainBrowser(kind);
    try {
      const page = await browser.newPage();
      // A page on this machine counts as safe, and may seal.
      await page.goto(`${server.origin}/no-field.html`);
      await page.addScriptTag({ content: await bundle('tests/e2e/harness/vault-in-page.ts', 'naastVault') });

      const envelopes = read('envelopes');
      for (const { envelope, passphrase, key, why } of envelopes.open) {
        const opened = await page.evaluate(
          (it, phrase) => naastVault.envelope(it, phrase),
          envelope,
          passphrase,
        );
        expect(opened, why).toBe(key);
      }
      for (const { envelope, passphrase, why } of envelopes.wrong) {
        const opened = await page.evaluate(
          (it, phrase) => naastVault.envelope(it, phrase),
          envelope,
          passphrase,
        );
        expect(opened, why).toBeNull();
      }
      for (const { envelope, why } of envelopes.damaged) {
        expect(await page.evaluate((it) => naastVault.checkedEnvelope(it), envelope), why).toBe(
          'DamagedEnvelopeError',
        );
      }

      const records = read('records');
      for (const { id, version, iv, data, text, why } of [...records.open, ...records.damaged]) {
        const opened = await page.evaluate(
          (key, identity, sealed) => naastVault.record(key, identity, sealed),
          records.key,
          { id, version },
          { iv, data },
        );
        expect(opened, why).toBe(text ?? 'DamagedRecordError');
      }

      const heads = read('heads');
      for (const { generation, iv, data, entries, why } of [...heads.open, ...heads.damaged]) {
        const opened = await page.evaluate(
          (key, count, sealed) => naastVault.heads(key, count, sealed),
          heads.key,
          generation,
          { iv, data },
        );
        expect(opened, why).toEqual(entries ?? 'DamagedHeadsError');
      }

      expect(await page.evaluate(() => naastVault.roundTrips(100))).toBe(100);
      const [refused, all] = await page.evaluate(() => naastVault.flippedBits());
      expect(refused).toBe(all);
      expect(await page.evaluate(() => naastVault.backupThere())).toBe('Ouder Wilg');
    } finally {
      await browser.close();
    }
  });
});
