import { defineConfig } from 'vitest/config';
import { sources } from './vite.ts';

export default defineConfig({
  ...sources,
  test: {
    reporters: ['default', './test/tools/plain-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // One file at a time: browsers want both cores for themselves.
          fileParallelism: false,
          globalSetup: 'test/e2e/temporary-files.ts',
          setupFiles: 'test/e2e/on-failure.ts',
          // Long enough for a machine that is busy with other things: nothing here measures time.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
