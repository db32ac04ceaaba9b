import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, preview, type InlineConfig } from 'vite';
import { wgslInclude } from '../../../scripts/wgsl-include.ts';

export interface Served {
  readonly url: string;
  /** Gzipped bytes of each JavaScript chunk by file name. */
  readonly chunks: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** The policy of the product's own pages, without Trusted Types' policy names that the harness has no use for. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; base-uri 'none'";

/** Builds a bare page (the stage's own unless told) into a temporary folder and serves it with the product's content policy. */
export async function serveStage(page = 'stage'): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'soma-stage-'));
  const root = join(import.meta.dirname, '..', '..', '..');
  const common: InlineConfig = {
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [wgslInclude(), svelte()],
    worker: { format: 'es', plugins: () => [wgslInclude()] },
  };
  const rolldownOptions = { input: join(import.meta.dirname, `${page}.html`), output: { comments: { legal: false } } };
  await build({
    ...common,
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false, rolldownOptions },
  });
  const chunks = new Map<string, number>();
  for (const name of readdirSync(join(outDir, 'assets')))
    if (name.endsWith('.js')) chunks.set(name, gzipSync(readFileSync(join(outDir, 'assets', name))).length);
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': POLICY } },
  });
  const url = `${server.resolvedUrls?.local[0] ?? ''}tests/e2e/harness/${page}.html`;
  return {
    url,
    chunks,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
