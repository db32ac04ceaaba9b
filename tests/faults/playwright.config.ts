import { defineConfig } from '@playwright/test';

process.env['RUNS'] ??= '50';

/** `npm run test:faults`: the vault's tests in real browsers, without building the whole app first. */
export default defineConfig({
  testDir: '../e2e',
  // vault-screens.e2e.ts needs the whole app and runs with the other end-to-end tests.
  testMatch: ['vault.e2e.ts', 'vault-kill.e2e.ts'],
  workers: 1,
  retries: 0,
  timeout: 120_000,
  reporter: 'list',
  outputDir: '../../test-results/faults',
});
