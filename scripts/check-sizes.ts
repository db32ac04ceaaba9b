// Sizes that fail the build at their limit (docs: experience budgets). `node scripts/check-sizes.ts`, after a build.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteChunk } from './offline-pack.ts';
import { gzipSize, landingFiles } from './offline-pack.ts';

const dist = join(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, ViteChunk>;
const assets = readdirSync(join(dist, 'assets'));
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + gzipSize(join(dist, file)), 0);
const named = (pattern: RegExp): string[] => assets.filter((name) => pattern.test(name)).map((name) => `assets/${name}`);

/** What a chunk brings with it that the landing page has not loaded yet. */
function lazySize(key: string, landing: ReadonlySet<string>): number {
  const seen = new Set<string>();
  const visit = (at: string): void => {
    const chunk = manifest[at];
    if (!chunk || seen.has(chunk.file) || landing.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(key);
  return sum(seen);
}

interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const landing = landingFiles(manifest);
const js = [...landing].filter((file) => file.endsWith('.js'));
const css = [...landing].filter((file) => file.endsWith('.css'));
const stages = Object.keys(manifest).filter((key) => /^src\/stage\//.test(manifest[key]?.src ?? ''));
const packFile = join(dist, 'offline-pack.json');
const pack = existsSync(packFile) ? (JSON.parse(readFileSync(packFile, 'utf8')) as { files: { url: string }[] }) : { files: [] };
const packed = new Set(pack.files.map((file) => file.url));
const everything = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .filter((file) => !file.startsWith('.') && file !== 'service-worker.js');

const kB = 1_000;
const budgets: Budget[] = [
  { name: 'landing JavaScript', bytes: sum(js), limit: 90 * kB },
  { name: 'landing CSS', bytes: sum(css), limit: 15 * kB },
  { name: 'compute worker', bytes: sum(named(/^compute\.worker-.*\.js$/)), limit: 150 * kB },
  { name: 'shell stored at install', bytes: sum(everything.filter((file) => !packed.has(file))), limit: 2_000 * kB },
  ...stages.map((key) => ({ name: `3D: ${key}`, bytes: lazySize(key, landing), limit: 450 * kB })),
];

let failed = 0;
for (const { name, bytes, limit } of budgets) {
  const over = bytes > limit;
  if (over) failed++;
  console.log(`${over ? 'TOO BIG' : 'ok     '} ${name.padEnd(28)} ${(bytes / kB).toFixed(1).padStart(7)} of ${limit / kB} kB gz`);
}
if (js.length === 0 || css.length === 0) {
  console.error('no landing files found: has index.html lost its entry?');
  failed++;
}
process.exitCode = failed ? 1 : 0;
