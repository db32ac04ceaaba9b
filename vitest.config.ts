import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';
import { wgslInclude } from './scripts/wgsl-include.ts';

const executablePath = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        // For the rune modules (x.svelte.ts).
        plugins: [svelte(), wgslInclude()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['{models,workers,src,tests,scripts,shaders}/**/*.test.ts'],
          exclude: ['**/*.gpu.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [wgslInclude()],
        worker: { format: 'es', plugins: () => [wgslInclude()] },
        optimizeDeps: {
          include: [
            '@tensorflow/tfjs-core',
            '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js',
            '@tensorflow/tfjs-backend-webgpu/dist/flags_webgpu.js',
            '@tensorflow/tfjs-backend-cpu',
            '@tensorflow/tfjs-backend-wasm',
            'comlink',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/gpu/**/*.gpu.test.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] } }),
          },
        },
      },
    ],
  },
});
