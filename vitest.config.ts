import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yaml } from './scripts/build/vite-yaml.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [yaml()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['lib/**/*.test.ts', 'tests/repository/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest(), yaml()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['components/**/*.test.tsx', 'entrypoints/**/*.test.ts'],
          setupFiles: ['tests/setup-components.ts'],
        },
      },
    ],
  },
});
