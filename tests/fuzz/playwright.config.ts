import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const seconds = Number(process.env['SECONDS_OF_INPUT'] ?? 60);

/** `npm run test:fuzz`: random taps and keys on a twin. FUZZ_SEED and SECONDS_OF_INPUT choose another run. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.fuzz.ts',
  outputDir: '../../test-results/fuzz',
  timeout: (seconds + 180) * 1000,
  retries: 0,
});
