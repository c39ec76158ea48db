import type { BundledPackage } from './bundled-packages.ts';

/** The notices that go with the extension: whose code is in it, under which licence, with the text of each licence once. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const found of packages) {
    const key = found.licenseText || found.license;
    byText.set(key, [...(byText.get(key) ?? []), found]);
  }
  const parts = [...byText].map(([text, group]) => {
    const names = group.map(({ name, version, license, homepage }) =>
      [`${name} ${version}`, license, homepage].filter(Boolean).join(' · '),
    );
    return `${names.join('\n')}\n\n${text}`;
  });
  return ['Naast contains code of others:', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`).concat('\n');
}
