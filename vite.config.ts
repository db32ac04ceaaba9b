import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { buildId } from './scripts/build-id.ts';
import { compileMessages } from './scripts/messages.ts';
import { splitPack } from './scripts/offline-pack.ts';
import { META_POLICY } from './scripts/policy.ts';
import { wgslInclude } from './scripts/wgsl-include.ts';

const id = buildId();
// Two thirds of tfjs's bytes are licence headers; one LICENSES file is shipped instead.
const output = { comments: { legal: false } };

/** Why the bundle could not be built. The step that makes the service worker runs even then, and would fail for a reason of its own. */
let failed: Error | undefined;

/** Compiles messages first, and writes the build id (and for hosts without headers the policy) into index.html. */
function page(): Plugin {
  return {
    name: 'soma-page',
    async buildStart() {
      failed = undefined;
      await compileMessages();
    },
    buildEnd(error) {
      failed ??= error;
    },
    renderError(error) {
      failed ??= error;
    },
    async handleHotUpdate({ file }) {
      if (/src\/app\/messages\/(en|de)\/.+\.json$/.test(file)) await compileMessages();
    },
    generateBundle() {
      const source = readFileSync(join(import.meta.dirname, 'LICENSES'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'soma-build', content: id }, injectTo: 'head-prepend' as const },
      ...(process.env['SOMA_POLICY'] === 'meta'
        ? [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY }, injectTo: 'head-prepend' as const }]
        : []),
    ],
  };
}

export default defineConfig({
  plugins: [
    page(),
    wgslInclude(),
    svelte(),
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      injectRegister: false,
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,wasm,svg,png,json,webmanifest,md,txt,csv}'],
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        // Names under assets/ carry a hash already.
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [
          async (entries) => {
            if (failed) throw failed;
            return { manifest: splitPack(join(import.meta.dirname, 'dist'), id, entries as never), warnings: [] };
          },
        ],
        rollupFormat: 'iife',
      },
    }),
  ],
  define: { __SOMA_BUILD__: JSON.stringify(id) },
  worker: { format: 'es', plugins: () => [wgslInclude()], rolldownOptions: { output } },
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
    rolldownOptions: { output },
  },
});
