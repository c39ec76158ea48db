import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine lets us install Debian's packages: Debian or a child of it, as root. */
export const canInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

/** Installs Debian packages, and prints what it does. @throws when apt-get does not succeed. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  console.log(`Installing with apt-get: ${packages.join(', ')}`);
  await aptGet('update', '-qq');
  await aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function aptGet(...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`apt-get ${args.join(' ')} ended with ${code}`));
    });
  });
}
