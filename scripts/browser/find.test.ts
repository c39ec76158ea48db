import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './find.ts';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...files: string[]): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

describe('finding a browser', () => {
  test('on Linux it is looked for along the path, Chrome before Chromium', () => {
    const linux = machine(
      'linux',
      { PATH: '/usr/local/bin:/usr/bin' },
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
    );
    expect(findBrowser('chromium', linux)).toBe('/usr/bin/google-chrome');
  });

  test('on a Mac the programs of one person count too', () => {
    const place = '/Users/noor/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser('chromium', machine('darwin', { HOME: '/Users/noor' }, place))).toBe(place);
  });

  test('what the environment says goes first', () => {
    const linux = machine(
      'linux',
      { PATH: '/usr/bin', NAAST_BROWSER: '/opt/mine' },
      '/usr/bin/chromium',
      '/opt/mine',
    );
    expect(findBrowser('chromium', linux)).toBe('/opt/mine');
  });

  test('a browser named in the environment that is not there is said, not passed over', () => {
    const linux = machine('linux', { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' }, '/usr/bin/chromium');
    expect(() => findBrowser('chromium', linux)).toThrow('CHROME_PATH says /opt/gone');
  });

  test('no browser is null', () => {
    expect(findBrowser('chromium', machine('linux', { PATH: '/usr/bin' }))).toBeNull();
    expect(findBrowser('firefox', machine('win32', {}))).toBeNull();
  });
});
