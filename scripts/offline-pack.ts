import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The shape of Vite's own manifest, as far as it is read here. */
export interface ViteChunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

interface PrecacheEntry {
  url: string;
  revision: string | null;
  size: number;
  integrity?: string;
}

/** Files of the entry and everything it imports before the first paint, chunks and styles. */
export function landingFiles(manifest: Readonly<Record<string, ViteChunk>>): Set<string> {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const key of chunk.imports ?? []) visit(key);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return files;
}

/** Bytes of a file when it travels. */
export function gzipSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** In the shell although nothing imports them before the first paint: what a person meets before the pack has come. */
const SHELL_FILES = /^(index\.html|theme\.js|manifest\.webmanifest|icons\/.*|assets\/(FirstRun|LockScreen|Library)-[\w-]+\.(js|css))$/;

/**
 * Splits what was built into the shell, which the service worker stores when it is installed, and the offline pack,
 * which the page fetches when idle. Writes offline-pack.json (a part of the shell) and returns the shell's entries.
 */
export function splitPack(dist: string, build: string, entries: readonly PrecacheEntry[]): PrecacheEntry[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, ViteChunk>;
  const landing = landingFiles(manifest);
  const present = entries.filter((entry) => entry.url !== 'offline-pack.json' && existsSync(join(dist, entry.url)));
  const inShell = (url: string): boolean => landing.has(url) || SHELL_FILES.test(url);
  const files = present
    .filter((entry) => !inShell(entry.url))
    .map((entry) => ({ url: entry.url, revision: entry.revision, bytes: gzipSize(join(dist, entry.url)) }))
    .sort((a, b) => a.bytes - b.bytes);
  const pack = JSON.stringify({ build, bytes: files.reduce((sum, file) => sum + file.bytes, 0), files });
  writeFileSync(join(dist, 'offline-pack.json'), pack);
  const revision = createHash('md5').update(pack).digest('hex');
  return [...present.filter((entry) => inShell(entry.url)), { url: 'offline-pack.json', revision, size: pack.length }];
}
