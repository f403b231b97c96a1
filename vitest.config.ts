import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: Apollo requires its CommonJS build, and types of two copies are strangers to each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // Two cores: the story tests measure deadlines, and starve when every file runs at once.
    maxWorkers: 2,
  },
});
