import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
  homepage: z.optional(z.string()),
});

/** A package of others of which code is in what is built. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty when the package names none. */
  readonly license: string;
  readonly homepage: string;
  /** The text of its licence; empty when it ships none. */
  readonly licenseText: string;
}

/** Notes which packages end up in a build: not what is installed, but what is really packed. */
export class BundledPackages {
  private readonly folders = new Set<string>();

  /** Vite plugin that listens to one build; every part of the extension is a build of its own. */
  plugin(): Plugin {
    return {
      name: 'naast:bundled-packages',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = renderedLength > 0 ? packageFolder(id) : null;
            if (folder !== null) this.folders.add(folder);
          }
        }
      },
    };
  }

  /** In order of name; a package that is there in two versions is there twice. @throws when a package has no manifest. */
  list(): readonly BundledPackage[] {
    const packages = [...this.folders].map(readPackage);
    const unique = new Map(packages.map((found) => [`${found.name}@${found.version}`, found]));
    return [...unique.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}

/** `…/node_modules/@scope/name` of a module in it, without what bundlers put around a path; null for our own. */
export function packageFolder(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return found?.[1] ?? null;
}

function readPackage(folder: string): BundledPackage {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return {
    name: manifest.name,
    version: manifest.version,
    license: manifest.license ?? '',
    homepage: manifest.homepage ?? '',
    licenseText: licenseOf(folder),
  };
}

function licenseOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}
