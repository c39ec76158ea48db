import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { openingCardsPlugin } from './scripts/build/opening-cards.ts';
import { yaml } from './scripts/build/vite-yaml.ts';

const components = ['components/**/*.test.tsx', 'components/**/*.test.ts'];

/** `unit` runs in Node, `components` in a simulated page, `built` on .output, `e2e` in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [yaml()],
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000,
          include: ['lib/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/repository/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest(), yaml(), openingCardsPlugin()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: components,
          setupFiles: ['tests/setup-components.ts'],
          // Only a test that hangs meets these; a busy machine does not.
          testTimeout: 30_000,
        },
      },
      { plugins: [yaml()], test: { name: 'built', environment: 'node', include: ['tests/built/*.test.ts'] } },
      {
        plugins: [yaml()],
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/*.e2e.ts'],
          fileParallelism: false,
          // A real browser on a busy machine can be late once; what is broken is broken twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
