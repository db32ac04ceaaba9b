import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tumourParameters } from './parameters.ts';
import type { TumourProblem } from './problem.ts';
import { simulate } from './simulate.ts';
import { simulateNecrosis } from './simulate-necrosis.ts';
import { tissueFromMask } from './tissue.ts';
import { UNTREATED } from './treatment.ts';

const tissue = tissueFromMask({ size: [3, 1, 1], spacing: [1, 1, 1] }, [1, 1, 1]);
const fine: TumourProblem = {
  tissue,
  start: { centre: [0, 0, 0], width: 1, peak: 0.5 },
  parameters: tumourParameters(),
  treatment: UNTREATED,
  frames: [1],
};

describe('a problem that cannot be', () => {
  const necrosis = { necrosis: 0.3, nutrientThreshold: 0.5, nutrientDiffusion: 1, nutrientUptake: 0.1 };
  it.each<[string, Partial<TumourProblem>, string]>([
    ['D', { parameters: { ...fine.parameters, diffusion: Number.NaN } }, 'diffusion must be a number of 0 mm2/d or more, not NaN'],
    ['rho', { parameters: { ...fine.parameters, proliferation: -1 } }, 'proliferation must be'],
    ['ratio', { parameters: { ...fine.parameters, whiteGreyRatio: 0 } }, 'the ratio of white to grey must be above 0'],
    ['alpha / beta', { parameters: { ...fine.parameters, alphaBeta: 0 } }, 'alpha over beta must be above 0 Gy'],
    ['a drug', { parameters: { ...fine.parameters, agentSensitivity: { x: -2 } } }, 'sensitivity to x'],
    ['start', { start: { field: new Float32Array(2) } }, 'the start has 2 voxels, its grid 3'],
    ['share', { start: { field: Float32Array.of(0, 2, 0) } }, 'voxel 1 must be from 0 to 1, not 2'],
    ['width', { start: { centre: [0, 0, 0], width: 0, peak: 1 } }, 'the width of a seed'],
    ['peak', { start: { centre: [0, 0, 0], width: 1, peak: 7 } }, 'the peak of a seed'],
    ['tissue', { tissue: { ...tissue, white: new Uint8Array(4) } }, 'the white fraction has 4 voxels, its grid 3'],
    ['more than a voxel', { tissue: { ...tissue, grey: Uint8Array.of(9, 0, 0) } }, 'more than one voxel of tissue'],
    ['spacing', { tissue: { ...tissue, grid: { size: [3, 1, 1], spacing: [1, 0, 1] } } }, 'voxel spacing must be above 0 mm'],
    ['size', { tissue: { ...tissue, grid: { size: [1.5, 2, 1], spacing: [1, 1, 1] } } }, 'whole sizes'],
    [
      'dose',
      { treatment: { ...UNTREATED, fields: [{ gray: Float32Array.of(1, -1, 0) }] } },
      'dose map 1 must hold 0 Gy or more, not -1 in voxel 1',
    ],
    [
      'no dose map',
      { treatment: { ...UNTREATED, fractions: [{ day: 0, field: 0, scale: 1 }] } },
      'fraction 1 names dose map 0, and there are 0',
    ],
    ['mask', { treatment: { ...UNTREATED, resections: [{ day: 0, mask: new Uint8Array(9) }] } }, 'resection 1 has 9 voxels'],
    ['decay', { treatment: { ...UNTREATED, agents: [{ agent: 'x', decay: 0, doses: [] }] } }, 'x must leave at a rate above 0 /d'],
    ['tensors', { tensors: new Float64Array(3) }, 'a grid of 3 voxels needs six each'],
    ['step', { longestStep: 0 }, 'the longest step must be above 0 d'],
    ['days', { frames: [2, 1] }, 'rising days'],
  ])('is refused with a reason: %s', (_name, change, message) => {
    expect(() => simulate({ ...fine, ...change })).toThrow(message);
    expect(() => simulateNecrosis({ ...fine, ...change }, necrosis)).toThrow(change.tensors ? /tensors/ : message);
  });

  it('necrosis along tensors is refused', () => {
    const tensors = Float64Array.from({ length: 18 }, (_, m) => ([0, 2, 5].includes(m % 6) ? 1 : 0));
    expect(() => simulateNecrosis({ ...fine, tensors }, necrosis)).toThrow('leave the tensors out');
  });
});

/** Any small problem: tissue with holes, any start, a few fractions and a drug. Seeds are fast-check's own, fixed here. */
const anyProblem = fc
  .record({
    size: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })),
    spacing: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0.4, max: 4, noNaN: true }))),
    cells: fc.array(fc.tuple(fc.integer({ min: 0, max: 255 }), fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 100,
      maxLength: 100,
    }),
    diffusion: fc.double({ min: 0, max: 5, noNaN: true }),
    proliferation: fc.double({ min: 0, max: 1, noNaN: true }),
    days: fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { maxLength: 4 }),
    dose: fc.double({ min: 0, max: 10, noNaN: true }),
    drug: fc.double({ min: 0, max: 5, noNaN: true }),
  })
  .map(({ size, spacing, cells, diffusion, proliferation, days, dose, drug }): TumourProblem => {
    const n = size[0] * size[1] * size[2];
    const white = Uint8Array.from({ length: n }, (_, v) => cells[v]![0]);
    const grey = white.map((w, v) => (cells[v]![1] ? 255 - w : 0));
    return {
      tissue: { grid: { size, spacing: spacing as unknown as [number, number, number] }, white, grey },
      start: { field: Float64Array.from({ length: n }, (_, v) => cells[v]![2]) },
      parameters: { ...tumourParameters({ whiteGreyRatio: 7 }), diffusion, proliferation },
      treatment: {
        fields: [{ gray: Float32Array.from({ length: n }, (_, v) => dose * cells[n - 1 - v]![2]) }],
        fractions: days.map((day) => ({ day, field: 0, scale: 1 })),
        resections: [],
        agents: [{ agent: 'x', sensitivity: 1, decay: 2, doses: days.map((day) => ({ day, amount: drug })) }],
      },
      frames: [0, 10, 20],
    };
  });

describe('any problem', () => {
  const settings = { numRuns: 150, seed: 20261123 };

  it('stays within 0 and 1', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => simulate(problem).every(({ field }) => field.every((c: number) => c >= 0 && c <= 1 + 1e-12))),
      settings,
    );
  });

  it('with less tumour, more dose, more drug or slower growth has nowhere more tumour', () => {
    const less = (problem: TumourProblem, change: Partial<TumourProblem>): boolean => {
      const [a, b] = [simulate(problem), simulate({ ...problem, ...change })];
      return a.every(({ field }, f) => field.every((c: number, v: number) => b[f]!.field[v]! <= c + 1e-12));
    };
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { treatment, parameters } = problem;
        const field = (problem.start as { field: Float64Array }).field.map((c, v) => (v % 2 ? c : 0.3 * c));
        return (
          less(problem, { start: { field } }) &&
          less(problem, { treatment: { ...treatment, fractions: treatment.fractions.map((f) => ({ ...f, scale: 1.3 })) } }) &&
          less(problem, { treatment: { ...treatment, agents: treatment.agents.map((a) => ({ ...a, sensitivity: 2 })) } }) &&
          less(problem, { parameters: { ...parameters, proliferation: 0.5 * parameters.proliferation } })
        );
      }),
      settings,
    );
  });
});
