/**
 * The content policy, once: what may run, and whom it may talk to. scripts/serve.ts sends it as headers, the build can
 * put it into index.html for hosts that cannot (SOMA_POLICY=meta), docs/hosting.md prints it for other servers.
 */
const COMMON = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html soma',
];

/** Whom the connect worker, and no other code, may reach: servers a person connected, over TLS, or on this machine. */
const CONNECT_SOURCES = [
  'https:',
  'wss:',
  ...['localhost:*', '127.0.0.1:*', '[::1]:*'].flatMap((host) => [`http://${host}`, `ws://${host}`]),
];

/** Policy for everything but the connect worker. `frame-ancestors` only works in a header. */
export const PAGE_POLICY = [...COMMON, "connect-src 'self'", "frame-ancestors 'none'"].join('; ');

/** Policy of the connect worker's own script: a worker is governed by the header its script came with. */
export const CONNECT_POLICY = [...COMMON, `connect-src 'self' ${CONNECT_SOURCES.join(' ')}`].join('; ');

/** The page's policy as it can be said in a meta element. */
export const META_POLICY = [...COMMON, "connect-src 'self'"].join('; ');

const CONNECT_WORKER = /^\/assets\/connect\.worker-[\w-]+\.js$/;

/** Headers for a path of the built app, policy included. `path` begins with a stroke. */
export function headersFor(path: string): Record<string, string> {
  return {
    'Content-Security-Policy': CONNECT_WORKER.test(path) ? CONNECT_POLICY : PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    // Names under /assets carry a hash of their content; everything else is asked for again.
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
