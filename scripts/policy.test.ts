import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONNECT_POLICY, headersFor, META_POLICY, PAGE_POLICY } from './policy.ts';

const directives = (policy: string): Map<string, string> =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0] as string, part.split(' ').slice(1).join(' ')]));

describe('the content policy', () => {
  it('is what docs/hosting.md tells other hosts to send', () => {
    const text = readFileSync(join(import.meta.dirname, '../docs/hosting.md'), 'utf8');
    expect(text.split(PAGE_POLICY).length - 1, 'stated as a header, for Caddy and for nginx').toBe(3);
    expect(text).toContain(`connect-src ${directives(CONNECT_POLICY).get('connect-src')}`);
  });

  it('lets the connect worker alone leave this origin', () => {
    expect(headersFor('/assets/connect.worker-a1B2c3.js')['Content-Security-Policy']).toBe(CONNECT_POLICY);
    for (const path of [
      '/index.html',
      '/assets/compute.worker-x.js',
      '/assets/connect.worker-x.js.map',
      '/connect.worker-x.js',
      '/assets/xconnect.worker-x.js',
    ])
      expect(headersFor(path)['Content-Security-Policy'], path).toBe(PAGE_POLICY);
    expect(directives(PAGE_POLICY).get('connect-src')).toBe("'self'");
  });

  it('allows no script but its own, no inline anything, and no trusted type but two', () => {
    for (const policy of [PAGE_POLICY, CONNECT_POLICY, META_POLICY]) {
      const all = directives(policy);
      expect(all.get('default-src')).toBe("'self'");
      expect(all.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
      expect(all.get('trusted-types')).toBe('svelte-trusted-html soma');
      expect(all.get('require-trusted-types-for')).toBe("'script'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|\*\s*;/);
    }
  });
});
