import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS, ROOMS } from '../scripts/walls.ts';
import { cycles, importEdges, readSources, violations } from './imports.ts';

const root = join(import.meta.dirname, '..');
const sources = readSources(root);

describe('the house', () => {
  it('keeps every wall', () => {
    expect(sources.size).toBeGreaterThan(4);
    expect(violations(importEdges(sources))).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles(importEdges(sources))).toEqual([]);
  });

  it('imports only files that exist', () => {
    const missing = importEdges(sources)
      .filter((e) => !e.external && !e.to.includes('messages/compiled') && !existsSync(join(root, e.to)))
      .map((e) => `${e.from} -> ${e.to}`);
    expect(missing).toEqual([]);
  });

  it('gives each exception a reason', () => {
    for (const e of EXCEPTIONS) expect(e.reason.length, `${e.from} -> ${e.to}`).toBeGreaterThan(20);
  });

  it('has a fixed top level', () => {
    const allowed = ['src', 'public', 'shaders', 'models', 'workers', 'tests', 'bench', 'docs', 'scripts'];
    const folders = readdirSync(root, { withFileTypes: true })
      .filter(
        (e) =>
          e.isDirectory() && !e.name.startsWith('.') && !['node_modules', 'dist', 'test-results', 'playwright-report'].includes(e.name),
      )
      .map((e) => e.name);
    expect(folders.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('knows every room once', () => {
    expect(new Set(ROOMS.map((r) => r.name)).size).toBe(ROOMS.length);
  });
});

/** Each planted file must be refused: walls that never bite prove nothing. */
const PLANTED: readonly (readonly [name: string, path: string, code: string])[] = [
  ['a model that reads a worker', 'models/planted/index.ts', "import { x } from '#workers/gpu/device.ts'; export const y = x;"],
  [
    'a model that reads another model',
    'models/planted/index.ts',
    "import { cardiovascular } from '#models/cardiovascular/index.ts'; export const y = cardiovascular;",
  ],
  ['a model that reads Node', 'models/planted/index.ts', "import { readFileSync } from 'node:fs'; export const y = readFileSync;"],
  ['a worker that reads the page', 'workers/planted.ts', "import { x } from '#src/jobs/start.ts'; export const y = x;"],
  ['a feature that reads a feature', 'src/features/planted/a.ts', "import { x } from '#src/features/record/b.ts'; export const y = x;"],
  ['the design that reads the app', 'src/design/planted.ts', "import { x } from '#src/app/routes.ts'; export const y = x;"],
  [
    'Babylon outside the stage',
    'src/features/planted/a.ts',
    "import { Vector3 } from '@babylonjs/core/Maths/math.vector'; export const y = Vector3;",
  ],
  ['Dexie outside the vault', 'workers/ingest/planted.ts', "import { Dexie } from 'dexie'; export const y = Dexie;"],
  ['the IFC reader outside the hospital', 'workers/ingest/planted.ts', "import { IfcAPI } from 'web-ifc'; export const y = IfcAPI;"],
  ['tfjs outside the GPU', 'workers/ingest/planted.ts', "import { tensor } from '@tensorflow/tfjs-core'; export const y = tensor;"],
  ['the page that reads a worker', 'src/twin/planted.ts', "import { x } from '#workers/vault/keys.ts'; export const y = x;"],
  [
    'a feature that reads render shaders',
    'src/features/planted/a.ts',
    "import text from '#shaders/render/heart.wgsl?raw'; export const y = text;",
  ],
];

describe('planted violations', () => {
  it.each(PLANTED)('%s is refused by the import check', (_name, path, code) => {
    expect(violations(importEdges(new Map([[path, code]])), [])).toHaveLength(1);
  });

  it('a cycle is found', () => {
    const planted = new Map([
      ['models/core/a.ts', "import { b } from './b.ts'; export const a = b;"],
      ['models/core/b.ts', "import { c } from './c.ts'; export const b = c;"],
      ['models/core/c.ts', "import type { a } from './a.ts'; export const c = 1 as unknown as typeof a;"],
    ]);
    expect(cycles(importEdges(planted))).toEqual(['models/core/a.ts -> models/core/b.ts -> models/core/c.ts -> models/core/a.ts']);
  });

  it('the linter refuses an upward import and Math.random', async () => {
    const eslint = new ESLint({ cwd: root });
    const lint = async (filePath: string, code: string): Promise<(string | null)[]> =>
      (await eslint.lintText(code, { filePath: join(root, filePath) })).flatMap((r) => r.messages.map((m) => m.ruleId));
    expect(await lint('models/core/planted.ts', "import type { Fact } from '#models/twin/fact.ts';\nexport type Y = Fact;\n")).toContain(
      'boundaries/dependencies',
    );
    expect(await lint('models/core/planted.ts', 'export const y = Math.random();\n')).toContain('no-restricted-syntax');
  });
});
