import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // Two cores: the story tests measure deadlines, and starve when every file runs at once.
    maxWorkers: 2,
  },
});
