import type { BundledPackage } from '../build/bundled-packages.ts';

/**
 * Software bill of materials of what is in the package (CycloneDX 1.6, JSON). It holds no moment and no serial number,
 * so that the same source gives the same bytes.
 */
export function billOfMaterials(version: string, packages: readonly BundledPackage[]): string {
  const component = ({ name, license, homepage, ...found }: BundledPackage) => ({
    type: 'library',
    'bom-ref': purl(name, found.version),
    name,
    version: found.version,
    purl: purl(name, found.version),
    ...(license !== '' && { licenses: [{ expression: license }] }),
    ...(homepage !== '' && { externalReferences: [{ type: 'website', url: homepage }] }),
  });
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `naast@${version}`,
        name: 'naast',
        version,
        licenses: [{ license: { id: 'EUPL-1.2' } }],
      },
    },
    components: packages.map(component),
    dependencies: [
      {
        ref: `naast@${version}`,
        dependsOn: packages.map((found) => purl(found.name, found.version)),
      },
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Package URL of an npm package; the @ of a scope is written %40. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
