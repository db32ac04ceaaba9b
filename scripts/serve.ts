// Serves the built app with the exact headers. `node scripts/serve.ts [--port N] [--root DIR]`
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { headersFor } from './policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.wasm', '.md', '.txt', '.csv']);

interface Prepared {
  readonly modified: number;
  readonly plain: Buffer;
  readonly gzip: Buffer | null;
  readonly etag: string;
}

export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `root` (default: dist) on 127.0.0.1. Port 0 takes a free one. Routes live behind the #, so there is no fallback:
 * a path that is no file is a 404. Throws when `root` holds no index.html.
 */
export async function serve(options: { port?: number; root?: string } = {}): Promise<Served> {
  const root = resolve(options.root ?? join(import.meta.dirname, '../dist'));
  if (!existsSync(join(root, 'index.html'))) throw new Error(`nothing to serve in ${root}: run \`npm run build\` first`);
  const cache = new Map<string, Prepared>();

  const prepare = (file: string): Prepared => {
    const modified = statSync(file).mtimeMs;
    const known = cache.get(file);
    if (known?.modified === modified) return known;
    const plain = readFileSync(file);
    const gzip = COMPRESSED.has(extname(file)) && plain.length > 1024 ? gzipSync(plain, { level: 6 }) : null;
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
    const made = { modified, plain, gzip, etag };
    cache.set(file, made);
    return made;
  };

  const server = createServer((request, response) => {
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    if (path.endsWith('/')) path += 'index.html';
    const file = normalize(join(root, path));
    const headers: Record<string, string> = { ...headersFor(path), Vary: 'Accept-Encoding' };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!file.startsWith(root + sep) || path.includes('/.') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end('Not found\n');
      return;
    }
    const { plain, gzip, etag } = prepare(file);
    headers['ETag'] = etag;
    headers['Content-Type'] = TYPES[extname(file)] ?? 'application/octet-stream';
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const packed = gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (packed) headers['Content-Encoding'] = 'gzip';
    const body = packed ? gzip : plain;
    headers['Content-Length'] = String(body.length);
    response.writeHead(200, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  });

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, root: { type: 'string' } } });
  const { url } = await serve({ port: Number(values.port), ...(values.root ? { root: values.root } : {}) });
  console.log(url);
}
