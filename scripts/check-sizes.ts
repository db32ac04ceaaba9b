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

/** A file of dist/assets with everything it imports, at once or later, read from the files themselves: workers are in no manifest. */
function reachable(file: string, without: ReadonlySet<string> = new Set()): Set<string> {
  const seen = new Set<string>();
  const visit = (at: string): void => {
    if (seen.has(at) || without.has(at) || !existsSync(join(dist, at))) return;
    seen.add(at);
    const text = readFileSync(join(dist, at), 'utf8');
    for (const match of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) visit(`assets/${match[1]}`);
  };
  visit(file);
  return seen;
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
  ...named(/^compute\.worker-.*\.js$/).map((file) => ({ name: 'compute worker, all of it', bytes: sum(reachable(file)), limit: 150 * kB })),
  { name: 'shell stored at install', bytes: sum(everything.filter((file) => !packed.has(file))), limit: 2_000 * kB },
  ...stages.map((key) => ({ name: `3D: ${key}, all of it`, bytes: sum(reachable(manifest[key]?.file ?? '', landing)), limit: 450 * kB })),
];

let failed = 0;
for (const { name, bytes, limit } of budgets) {
  const over = bytes > limit;
  if (over) failed++;
  console.log(`${over ? 'TOO BIG' : 'ok     '} ${name.padEnd(28)} ${(bytes / kB).toFixed(1).padStart(7)} of ${limit / kB} kB gz`);
}
for (const [what, count] of [
  ['landing script', js.length],
  ['landing style', css.length],
  ['compute worker', named(/^compute\.worker-/).length],
  ['stage', stages.length],
] as const) {
  if (count > 0) continue;
  console.error(`no ${what} was built: a budget that measures nothing holds nothing`);
  failed++;
}
process.exitCode = failed ? 1 : 0;
