import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const INCLUDE = /^[ \t]*\/\/ #include "([^"]+)"[ \t]*$/gm;

/** Text of a WGSL file with its `// #include "relative.wgsl"` lines replaced by those files, each at most once. */
export function readWgsl(path: string, seen: Set<string> = new Set()): string {
  seen.add(path);
  return readFileSync(path, 'utf8').replace(INCLUDE, (_line, name: string) => {
    const target = resolve(dirname(path), name);
    return seen.has(target) ? '' : readWgsl(target, seen);
  });
}

/** Vite plugin: `import text from 'x.wgsl?raw'` with includes inlined. */
export function wgslInclude() {
  return {
    name: 'soma-wgsl-include',
    enforce: 'pre' as const,
    load(id: string) {
      if (!/\.wgsl\?raw$/.test(id)) return null;
      const seen = new Set<string>();
      const text = readWgsl(id.replace(/\?raw$/, ''), seen);
      for (const file of seen) (this as unknown as { addWatchFile(f: string): void }).addWatchFile(file);
      return `export default ${JSON.stringify(text)};`;
    },
  };
}
