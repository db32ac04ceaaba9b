// `npm start`: build when the sources have changed since the last build, then serve with the exact headers.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist/.stamp');

/** Hash of every file the build reads. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    if (statSync(path).isDirectory()) {
      if (!path.endsWith('compiled')) for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const name of ['models', 'shaders', 'workers', 'src', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'])
    visit(join(root, name));
  return hash.digest('hex');
}

const wanted = sourceHash();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  await build();
  writeFileSync(stamp, wanted);
}
const port = Number(process.env['PORT'] ?? 4173);
const { url } = await serve({ port });
console.log(`Soma is at ${url} (Ctrl-C ends it)`);
