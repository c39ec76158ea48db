/**
 * `npm run package`: everything a store or an administrator gets, in .output/packages: a zip for Chrome, Edge and
 * Firefox, the source for Mozilla's reviewers, the bill of materials and the checksums. The same commit gives the same
 * bytes, and so does that source laid out in an empty folder; there is no source to pack there then.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintFirefox } from './lint-firefox.ts';
import { zipFolder } from './zip-folder.ts';

const out = join('.output', 'packages');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const browsers = ['chrome', 'edge', 'firefox'] as const;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const isCheckout = existsSync('.git');
if (isCheckout && execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== '')
  console.warn('Changes that are not committed are in the packages, but not in the source.');

const made: string[] = [];
const leave = (name: string, content: Uint8Array | string): void => {
  writeFileSync(join(out, name), content);
  made.push(name);
};

for (const browser of browsers) {
  // What the build prints is only of use when it fails, and then it is in the error.
  execFileSync(join('node_modules', '.bin', 'wxt'), ['build', '-b', browser], {
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  leave(`naast-${version}-${browser}.zip`, zipFolder(join('.output', `${browser}-mv3`)));
}
if (isCheckout) {
  const archive = ['archive', '--format=zip', 'HEAD'];
  leave(`naast-${version}-source.zip`, execFileSync('git', archive, { maxBuffer: 2 ** 30 }));
}
leave(`naast-${version}.cdx.json`, readFileSync(join('.output', 'bill-of-materials.cdx.json')));

const sums = made.map((name) => {
  const sum = createHash('sha256')
    .update(readFileSync(join(out, name)))
    .digest('hex');
  return `${sum}  ${name}\n`;
});
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));

const complaints = lintFirefox(join('.output', 'firefox-mv3'));
for (const complaint of complaints) console.error(complaint);
console.log(
  complaints.length === 0 ? 'Mozilla’s check finds nothing new.' : 'Mozilla’s check finds what is above.',
);
process.exitCode = complaints.length === 0 ? 0 : 1;
