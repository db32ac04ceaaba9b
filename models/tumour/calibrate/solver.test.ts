import { describe, expect, it } from 'vitest';
import { simulate } from '../simulate.ts';
import { tissueFromMask } from '../tissue.ts';
import type { TissueMap } from '../tissue.ts';
import { UNTREATED } from '../treatment.ts';
import { aboveThreshold, edgeField, visibleVolume } from './edge-field.ts';
import { logit } from './logit-field.ts';
import { calibrationStep, cpuSolver, treatmentFrom } from './solver.ts';
import { SEED_PEAK, SEED_WIDTH_MM } from './unknowns.ts';

const cube = (n: number, h: number): TissueMap => tissueFromMask({ size: [n, n, n], spacing: [h, h, h] }, new Uint8Array(n ** 3).fill(1));
const parameters = {
  diffusion: 0.13,
  proliferation: 0.02,
  whiteGreyRatio: 10,
  alphaBeta: 10,
  radiosensitivity: 0.03,
  agentSensitivity: {},
};
const member = { parameters, seed: [36, 36, 36] as const, seedDay: -200 };

describe('the solver of a fit', () => {
  it('cuts away only what no edge feels: share within 0.002 of the whole box, and radius within 0.05 mm', async () => {
    const tissue = cube(25, 3);
    const [got] = await cpuSolver(tissue, UNTREATED)([member], [0, 100]);
    const whole = simulate({
      tissue,
      start: { centre: member.seed, width: SEED_WIDTH_MM, peak: SEED_PEAK },
      parameters,
      treatment: UNTREATED,
      frames: [200, 300],
      longestStep: calibrationStep(tissue, parameters.diffusion, parameters.proliferation),
    });
    const edges = edgeField(tissue);
    [0, 1].forEach((d) => {
      const [a, b] = [got![d]!, whole[d]!.field];
      let most = 0;
      for (let v = 0; v < a.length; v++) most = Math.max(most, Math.abs((a[v] as number) - (b[v] as number)));
      expect(most).toBeLessThan(0.002);
      const radius = (field: ArrayLike<number>): number =>
        Math.cbrt(visibleVolume(edges, aboveThreshold(edges, field, logit(0.25))) / 0.00418879);
      expect(Math.abs(radius(a) - radius(b))).toBeLessThan(0.05);
    });
  });

  it('on 3 mm in long steps runs as fast as on 1.5 mm in short ones: distance covered in 100 days within 3 %', async () => {
    const radius = (tissue: TissueMap, field: ArrayLike<number>): number => {
      const edges = edgeField(tissue);
      return Math.cbrt(visibleVolume(edges, aboveThreshold(edges, field, logit(0.25))) / 0.00418879);
    };
    const coarse = cube(25, 3);
    const [got] = await cpuSolver(coarse, UNTREATED)([member], [0, 100]);
    const fine = cube(49, 1.5);
    const start = { centre: member.seed, width: SEED_WIDTH_MM, peak: SEED_PEAK };
    const frames = simulate(
      { tissue: fine, start, parameters, treatment: UNTREATED, frames: [200, 300], longestStep: 1 },
      { precision: 'float32' },
    );
    const covered = radius(coarse, got![1]!) - radius(coarse, got![0]!);
    const truth = radius(fine, frames[1]!.field) - radius(fine, frames[0]!.field);
    expect(Math.abs(covered / truth - 1)).toBeLessThan(0.03);
  });

  it('dates a treatment from a seed and drops what came before it', () => {
    const treatment = {
      ...UNTREATED,
      fractions: [
        { day: -30, field: 0, scale: 1 },
        { day: 5, field: 0, scale: 1 },
      ],
    };
    expect(treatmentFrom(treatment, -20).fractions).toEqual([{ day: 25, field: 0, scale: 1 }]);
  });
});
