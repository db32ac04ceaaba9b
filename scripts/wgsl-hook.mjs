// Lets Node read `x.wgsl?raw` as Vite does, includes inlined.
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readWgsl } from './wgsl-include.ts';

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.wgsl?raw')) return next(url, context);
    const text = readWgsl(fileURLToPath(url.slice(0, -4)));
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)};` };
  },
});
