import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What the app is made of, its headers included: changing any of it makes another build. */
const INPUTS = ['models', 'shaders', 'workers', 'src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'scripts/policy.ts'];

/** Twelve hex digits that stand for the content of every input. The same sources give the same id on every machine. */
export function buildId(): string {
  const hash = createHash('sha256').update(process.env['SOMA_POLICY'] ?? 'headers');
  const visit = (path: string): void => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      if (!path.endsWith('messages/compiled')) for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
    } else if (!/\.test\.ts$/.test(path)) hash.update(path).update('\0').update(readFileSync(full));
  };
  for (const path of INPUTS) visit(path);
  return hash.digest('hex').slice(0, 12);
}
