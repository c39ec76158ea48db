import { expect, it } from 'vitest';
import { kilobytesBeforeFirstPaint, scriptsBeforeFirstPaint } from '../../scripts/bench/first-paint.ts';

const build = '.output/chrome-mv3';

it('loads at most 110 kB of script, gzipped, before it shows anything', () => {
  expect(kilobytesBeforeFirstPaint(build)).toBeLessThanOrEqual(110);
});

it('counts the library that draws, so that a count that misses something is noticed', () => {
  expect(kilobytesBeforeFirstPaint(build)).toBeGreaterThan(70);
});

it('has neither the vault, the prompts nor the analysis among it', () => {
  const names = scriptsBeforeFirstPaint(build).map(({ file }) => file);
  expect(names.filter((name) => /useVault|SchemaView|lexicon|library|analyse/.test(name))).toEqual([]);
});
