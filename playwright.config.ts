import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';

const executablePath = findChromium();
const port = Number(process.env['SOMA_E2E_PORT'] ?? 4187);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Software WebGPU needs the cores to itself.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1180, height: 820 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] },
  },
  webServer: {
    // SOMA_E2E_BUILT=1: dist/ is fresh already.
    command: `${process.env['SOMA_E2E_BUILT'] ? '' : 'node scripts/build.ts && '}node scripts/serve.ts --port ${port}`,
    // From here also for the fuzz run, whose configuration lies elsewhere.
    cwd: import.meta.dirname,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: Boolean(process.env['SOMA_E2E_BUILT']),
    timeout: 180_000,
  },
});
