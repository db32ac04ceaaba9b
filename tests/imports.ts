import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';
import packageJson from '../package.json' with { type: 'json' };
import { EXCEPTIONS, PACKAGES, ROOMS, roomOf } from '../scripts/walls.ts';

export interface ImportEdge {
  readonly from: string;
  /** Repository path, or a package name. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly external: boolean;
}

/** Repository path -> text of the file. */
export type Sources = ReadonlyMap<string, string>;

const SKIP = /(^|\/)(node_modules|dist|compiled|test-results)(\/|$)|\.test\.ts$/;

/** Every source file of the house (models, workers, src, shaders), tests left out. */
export function readSources(root: string): Sources {
  const sources = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      const key = relative(root, path).split('\\').join('/');
      if (SKIP.test(key)) continue;
      if (statSync(path).isDirectory()) visit(path);
      else if (/\.(ts|svelte)$/.test(name)) sources.set(key, readFileSync(path, 'utf8'));
    }
  };
  for (const top of ['models', 'workers', 'src', 'shaders']) if (existsSync(join(root, top))) visit(join(root, top));
  return sources;
}

const ALIASES = Object.entries(packageJson.imports).map(([alias, target]) => [alias.slice(0, -1), target.slice(2, -1)] as const);

function resolveSpecifier(from: string, specifier: string): { to: string; external: boolean } {
  const clean = specifier.replace(/\?.*$/, '');
  for (const [alias, folder] of ALIASES) if (clean.startsWith(alias)) return { to: folder + clean.slice(alias.length), external: false };
  if (clean.startsWith('.')) return { to: posix.normalize(posix.join(dirname(from), clean)), external: false };
  return { to: clean, external: true };
}

/** Every import, export-from and dynamic import of the sources, read with the TypeScript parser. */
export function importEdges(sources: Sources): ImportEdge[] {
  const edges: ImportEdge[] = [];
  for (const [from, text] of sources) {
    const code = from.endsWith('.svelte') ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1]).join('\n') : text;
    const file = ts.createSourceFile(from, code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
    const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
      if (specifier && ts.isStringLiteralLike(specifier)) edges.push({ from, typeOnly, ...resolveSpecifier(from, specifier.text) });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
      else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return edges;
}

/** Imports that go through a wall, one line each. Exceptions are taken into account and must all be needed. */
export function violations(edges: readonly ImportEdge[], exceptions = EXCEPTIONS): string[] {
  const found: string[] = [];
  const used = new Set<number>();
  for (const edge of edges) {
    const room = roomOf(edge.from);
    if (!room) continue;
    const wrong = edge.external ? packageProblem(room, edge.to) : houseProblem(room, edge);
    if (!wrong) continue;
    const exception = exceptions.findIndex((e) => e.from === edge.from && e.to === edge.to);
    if (exception >= 0) used.add(exception);
    else found.push(`${edge.from} -> ${edge.to}: ${wrong}`);
  }
  exceptions.forEach((e, i) => {
    if (!used.has(i)) found.push(`exception no longer needed: ${e.from} -> ${e.to}`);
  });
  return found;
}

function packageProblem(room: string, name: string): string | null {
  if (name.startsWith('node:')) return 'no Node module inside the house';
  for (const entry of PACKAGES)
    if (entry.pattern.test(name) && !entry.rooms.includes(room)) return `only ${entry.rooms.join(', ')} may know this package`;
  if (room.startsWith('model') && !['valibot'].includes(name)) return 'models are pure: no package but valibot';
  return null;
}

function houseProblem(room: string, edge: ImportEdge): string | null {
  const target = roomOf(edge.to);
  if (!target) return 'outside the house';
  const [fromFeature, toFeature] = [edge.from, edge.to].map((p) => /^src\/features\/([^/]+)\//.exec(p)?.[1]);
  if (fromFeature && toFeature && fromFeature !== toFeature) return 'a feature never imports a feature';
  if (room === 'model' && target === 'model') {
    const [a, b] = [edge.from, edge.to].map((p) => p.split('/')[1]);
    if (a !== b) return 'a model never imports another model; they meet in models/coupling.ts';
  }
  if (target === room) return null;
  // src/jobs starts workers by their URL; nobody else may.
  if (room === 'jobs' && /^workers\/[a-z]+\.worker\.ts$/.test(edge.to)) return edge.typeOnly ? 'import types from the api file' : null;
  const own = ROOMS.find((r) => r.name === room);
  return own?.opens.includes(target) ? null : `${room} may not import ${target}`;
}

/** One import cycle per strongly connected group of files, as a readable chain. Type-only imports count too. */
export function cycles(edges: readonly ImportEdge[]): string[] {
  const next = new Map<string, string[]>();
  for (const e of edges) if (!e.external) next.set(e.from, [...(next.get(e.from) ?? []), e.to]);
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const found: string[] = [];
  const visit = (file: string): void => {
    state.set(file, 'open');
    path.push(file);
    for (const to of next.get(file) ?? []) {
      if (state.get(to) === 'open') found.push([...path.slice(path.indexOf(to)), to].join(' -> '));
      else if (!state.has(to)) visit(to);
    }
    path.pop();
    state.set(file, 'done');
  };
  for (const file of next.keys()) if (!state.has(file)) visit(file);
  return found;
}
