import { defineConfig } from 'vitest/config';

/**
 * Three projects: `unit` (pure rooms, beside their source), `app` (React, in happy-dom) and `rooms`
 * (test/: real HTTP servers, real processes, a real browser).
 */
export default defineConfig({
  test: {
    // One on each core: journeys and fault tests wait a good deal, for a browser or for a pause they asked for.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: 'test/support/seed.ts',
          include: ['src/**/*.test.ts', 'bots/**/*.test.ts', 'profiles/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'app',
          environment: 'happy-dom',
          setupFiles: 'test/support/seed.ts',
          include: ['app/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'rooms',
          environment: 'node',
          setupFiles: 'test/support/seed.ts',
          include: ['test/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
