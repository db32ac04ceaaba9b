import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scenariosDocument } from './generate-scenarios-doc.ts';
import { cardiovascularLayout } from './generate-wgsl-layout.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

it('shaders/cardiovascular/layout.wgsl is what the generator writes', () => {
  expect(read('../shaders/cardiovascular/layout.wgsl')).toBe(cardiovascularLayout());
});

it('docs/scenarios.md is what the generator writes', () => {
  expect(read('../docs/scenarios.md')).toBe(scenariosDocument());
});
