import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { BundledPackages } from './scripts/build/bundled-packages.ts';
import { flatten } from './scripts/build/flatten.ts';
import { noticesOf } from './scripts/build/notices.ts';
import { openingCardsPlugin } from './scripts/build/opening-cards.ts';
import { packedYaml } from './scripts/build/vite-yaml.ts';
import { wholeChunkOf } from './scripts/build/whole-chunks.ts';
import { billOfMaterials } from './scripts/package/bill.ts';

/** Every file in locales/ is a language. */
const languages = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));
const texts = (language: string) => flatten(parse(readFileSync(`locales/${language}.yml`, 'utf8')));

const bundled = new BundledPackages();

/** Nothing may be fetched, framed or submitted; only what is packed in the extension runs. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    plugins: [packedYaml(), openingCardsPlugin(), react(), bundled.plugin()],
    build: {
      target: 'chrome124',
      modulePreload: false,
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: wholeChunkOf }] },
        },
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'nl',
    permissions: [
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
      'idle',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_manifest_action__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_shortcut__',
      },
      'lock-vault': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_lock__',
      },
    },
    // The development server needs a looser policy; what is packed never has it.
    ...(mode === 'production' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'naast@naast.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '124', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // The browser's own texts (name, shortcut) come from the same files as the panel's.
    'build:publicAssets': (_, files) => {
      for (const language of languages) {
        const entries = Object.entries(texts(language)).filter(([key]) => key.startsWith('manifest.'));
        const messages = Object.fromEntries(
          entries.map(([key, message]) => [key.replaceAll('.', '_'), { message }]),
        );
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(messages, null, 2),
        });
      }
    },
    // The licence and whose code is inside go with every package; the bill of materials is for who installs it.
    'build:done': ({ config }) => {
      const packages = bundled.list();
      writeFileSync(join(config.outDir, 'licence.txt'), readFileSync('LICENSE'));
      writeFileSync(join(config.outDir, 'third-party.txt'), noticesOf(packages));
      writeFileSync(
        join(config.outBaseDir, 'bill-of-materials.cdx.json'),
        billOfMaterials(JSON.parse(readFileSync('package.json', 'utf8')).version, packages),
      );
    },
    'prepare:types': (_, entries) => {
      const keys = Object.keys(texts('nl')).map((key) => `  | ${JSON.stringify(key)}`);
      entries.push({
        path: 'types/locale-keys.d.ts',
        text: `/** Every key of locales/nl.yml. */\ntype LocaleKey =\n${keys.join('\n')};\n`,
        tsReference: true,
      });
      const names = Object.keys(texts('nl')).filter((key) => key.startsWith('manifest.'));
      const union = names.map((key) => JSON.stringify(key.replaceAll('.', '_'))).join(' | ');
      entries.push({
        path: 'types/browser-messages.d.ts',
        text: `import 'wxt/browser';\n\n/** The texts that the browser itself holds. */\ndeclare module 'wxt/browser' {\n  interface WxtI18n {\n    getMessage(messageName: ${union}): string;\n  }\n}\n`,
        tsReference: true,
      });
    },
  },
});
