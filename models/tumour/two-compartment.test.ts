import { describe, expect, it } from 'vitest';
import { below } from '#tests/figures.ts';
import { PURPOSE, randomUniform } from '#models/core/random.ts';
import { dormandPrince } from '#models/core/dormand-prince.ts';
import { domainOf } from './domain.ts';
import { tumourParameters } from './parameters.ts';
import { simulateNecrosis } from './simulate-necrosis.ts';
import type { NecrosisFrame } from './simulate-necrosis.ts';
import type { TissueMap } from './tissue.ts';
import { tissueFromMask, voxelCount } from './tissue.ts';
import { UNTREATED } from './treatment.ts';
import type { Compartments, NecrosisParameters } from './two-compartment.ts';
import { compartmentScratch, compartmentStep, stepCompartments } from './two-compartment.ts';

const uniform = (seed: number, n: number): number => randomUniform(seed, n, PURPOSE.test, 4);
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

const HARD: NecrosisParameters = { necrosis: 0.35, nutrientThreshold: 0.5, nutrientDiffusion: 1, nutrientUptake: 0.3 };

/** A random state on a random mask of mixed tissue, some voxels full, some empty. */
function sponge(seed: number): { tissue: TissueMap; start: (count: number) => Compartments } {
  const grid = { size: [10, 9, 7], spacing: [1, 1.3, 2.2] } as const;
  const n = voxelCount(grid);
  const white = Uint8Array.from({ length: n }, (_, v) => (uniform(seed, v) < 0.7 ? Math.floor(256 * uniform(seed + 1, v)) : 0));
  const grey = Uint8Array.from(white, (w, v) => (w > 0 ? Math.floor((256 - w) * uniform(seed + 2, v)) : 0));
  const start = (count: number): Compartments => {
    const total = Float64Array.from({ length: count }, (_, v) => Math.min(1, 1.6 * uniform(seed + 3, v)));
    const dead = total.map((t, v) => t * Math.max(0, uniform(seed + 4, v) - 0.3));
    return { living: total.map((t, v) => t - dead[v]!), dead, nutrient: total.map((_, v) => uniform(seed + 5, v)) };
  };
  return { tissue: { grid, white, grey }, start };
}

describe('living and dead tumour', () => {
  it('keep P + N to 1e-12 without growth, whatever dies and flows, and all within 0 and 1', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { tissue, start } = sponge(10 * seed);
      const [domain, nutrientDomain] = [domainOf(tissue, 10), domainOf(tissue, 1)];
      let state = start(domain.count);
      let scratch = compartmentScratch(domain.count);
      const before = sum(state.living) + sum(state.dead);
      const uptake = { ...HARD, nutrientUptake: 0 };
      const nutrient = sum(state.nutrient);
      const dt = compartmentStep(domain, nutrientDomain, 2, 0, uptake);
      for (let step = 0; step < 300; step++) {
        stepCompartments(domain, nutrientDomain, state, scratch, 2, 0, uptake, dt);
        [state, scratch] = [scratch.next, { ...scratch, next: state }];
        for (let v = 0; v < domain.count; v++) {
          const [p, n, s] = [state.living[v]!, state.dead[v]!, state.nutrient[v]!];
          if (!(p >= 0 && n >= 0 && p + n <= 1 + 1e-12 && s >= 0 && s <= 1 + 1e-12)) throw new Error(`${p} ${n} ${s} at step ${step}`);
        }
      }
      below('Necrosis: living and dead together without growth', Math.abs((sum(state.living) + sum(state.dead)) / before - 1), 1e-12);
      expect(Math.abs(sum(state.nutrient) / nutrient - 1)).toBeLessThan(1e-12);
    }
  });

  it('change P + N by growth alone', () => {
    const { tissue, start } = sponge(7);
    const [domain, nutrientDomain] = [domainOf(tissue, 10), domainOf(tissue, 1)];
    let state = start(domain.count);
    let scratch = compartmentScratch(domain.count);
    const dt = compartmentStep(domain, nutrientDomain, 1, 0.3, HARD);
    for (let step = 0; step < 50; step++) {
      const { living, dead, nutrient } = state;
      const grown = Float64Array.from(living).reduce((g, p, v) => g + dt * 0.3 * nutrient[v]! * p * (1 - p - dead[v]!), 0);
      const before = sum(living) + sum(dead);
      stepCompartments(domain, nutrientDomain, state, scratch, 1, 0.3, HARD, dt);
      [state, scratch] = [scratch.next, { ...scratch, next: state }];
      below('Necrosis: their change against growth alone', Math.abs(sum(state.living) + sum(state.dead) - before - grown) / before, 1e-12);
    }
  });

  it('follow their equations in one voxel (Dormand-Prince)', () => {
    const tissue = tissueFromMask({ size: [1, 1, 1], spacing: [1, 1, 1] }, [1]);
    const parameters = tumourParameters({ proliferation: 0.2 });
    const problem = { tissue, start: { field: Float64Array.of(0.1) }, parameters, treatment: UNTREATED, frames: [40] };
    const rhs = (_t: number, [p, n, s]: Float64Array, dy: Float64Array): void => {
      const dying = (0.35 * p!) / (1 + Math.exp(50 * (s! - 0.5)));
      dy.set([0.2 * s! * p! * (1 - p! - n!) - dying, dying, -0.3 * s! * p!]);
    };
    const exact = dormandPrince(rhs, [0.1, 0, 1], [0, 40], { relative: 1e-10 })[1]!;
    const at = (longestStep: number): NecrosisFrame => simulateNecrosis({ ...problem, longestStep }, HARD)[0]!;
    const error = (f: NecrosisFrame): number =>
      Math.max(Math.abs(f.living[0]! - exact[0]!), Math.abs(f.dead[0]! - exact[1]!), Math.abs(f.nutrient[0]! - exact[2]!));
    const errors = [0.1, 0.05, 0.025].map((dt) => error(at(dt)));
    below('Necrosis: one voxel against Dormand-Prince, step 0.025 d', errors[2]!, 1e-3);
    // Order 1 in the step.
    expect(Math.abs(Math.log2(errors[1]! / errors[2]!) - 1)).toBeLessThan(0.1);
  });

  it('do not depend on which axis is which', () => {
    const tissue = tissueFromMask(
      { size: [9, 7, 5], spacing: [1, 1.2, 2] },
      Float64Array.from({ length: 315 }, (_, v) => (uniform(3, v) < 0.8 ? 1 : 0)),
    );
    const field = Float64Array.from({ length: 315 }, (_, v) => uniform(6, v));
    const swapped = (v: number): number => (v % 9) * 35 + Math.floor(v / 63) + 5 * (Math.floor(v / 9) % 7);
    const turn = <T extends Uint8Array | Float64Array>(values: T): T => {
      const out = values.slice() as T;
      values.forEach((x, v) => (out[swapped(v)] = x));
      return out;
    };
    const other = { grid: { size: [5, 7, 9], spacing: [2, 1.2, 1] } as const, white: turn(tissue.white), grey: turn(tissue.grey) };
    const parameters = tumourParameters({ diffusion: 0.6, proliferation: 0.1 });
    const run = (map: TissueMap, start: Float64Array): NecrosisFrame =>
      simulateNecrosis({ tissue: map, start: { field: start }, parameters, treatment: UNTREATED, frames: [25] }, HARD)[0]!;
    const [a, b] = [run(tissue, field), run(other, turn(field))];
    for (const key of ['living', 'dead', 'nutrient'] as const)
      a[key].forEach((c, v) => below('Necrosis: axes in another order', Math.abs(c - b[key][swapped(v)]!), 1e-11));
  });

  /**
   * TumorGrowthToolkit cbd5bca, class FK_2c, on this problem (numpy 2.4.6, its own `FK_2c_update`, Euler of 0.02, 0.01 and
   * 0.005 d, two Richardson steps; the last moved no voxel by more than 1e-6): day, then for P, N and S the sum in mm3 and
   * the value at three voxels. It updates N and S from the new P, which is gone with steps towards 0.
   */
  const PEER: readonly (readonly [number, ...(readonly (readonly [number, number, number, number])[])])[] = [
    [
      15,
      [363.951453785, 0.260111113006, 0.33605476474, 0.250066626942],
      [46.0514384947, 0.244096949133, 0.12189486486, 0.000471868083675],
      [1366.15167188876, 0.456478466087, 0.48623936253, 0.589017863329],
    ],
    [
      30,
      [47.8778066995, 0.0056244978529, 0.00873618070602, 0.00985570374338],
      [634.039535223, 0.589293881534, 0.571549245556, 0.34505995652],
      [822.21792237, 0.399379114797, 0.40305577722, 0.400173430932],
    ],
    [
      60,
      [0.00760054948099, 1.47681769861e-6, 2.07370225676e-6, 2.20091258689e-6],
      [691.505094170735, 0.596627752207, 0.582888109919, 0.357468747727],
      [802.086267584868, 0.396604029244, 0.396530301626, 0.39662685096],
    ],
  ];

  it('are those of TumorGrowthToolkit run here, with steps towards 0, to 1e-5 of all cells', () => {
    const grid = { size: [18, 16, 12], spacing: [1, 1.2, 2] } as const;
    const n = voxelCount(grid);
    const field = new Float64Array(n);
    const mask = new Uint8Array(n);
    for (let v = 0; v < n; v++) {
      const [i, j, k] = [v % 18, Math.floor(v / 18) % 16, Math.floor(v / 288)];
      const inside = ((i - 8.5) / 7.5) ** 2 + ((j - 7.5) / 6.5) ** 2 + ((k - 5.5) / 4.5) ** 2 <= 1;
      if (!inside || (Math.abs(i - 11) <= 1 && Math.abs(j - 7) <= 1 && Math.abs(k - 6) <= 2)) continue;
      mask[v] = 1;
      field[v] = 0.5 * Math.exp(-((i - 6) ** 2 + ((j - 7) * 1.2) ** 2 + ((k - 5) * 2) ** 2) / 8);
    }
    const parameters = tumourParameters({ diffusion: 0.3, proliferation: 0.2 });
    const tissue = tissueFromMask(grid, mask);
    const run = (longestStep: number): number[][][] =>
      simulateNecrosis({ tissue, start: { field }, parameters, treatment: UNTREATED, frames: [15, 30, 60], longestStep }, HARD).map((f) =>
        [f.living, f.dead, f.nutrient].map((c) => [
          2.4 * sum(c),
          ...[6 + 18 * (7 + 16 * 5), 9 + 18 * (7 + 16 * 5), 4 + 18 * (10 + 16 * 7)].map((v) => c[v]!),
        ]),
      );
    const [a, b, c] = [run(0.08), run(0.04), run(0.02)];
    PEER.forEach(([, ...kinds], f) =>
      kinds.forEach((row, kind) =>
        row.forEach((expected, q) => {
          const [x, y, z] = [a![f]![kind]![q]!, b![f]![kind]![q]!, c![f]![kind]![q]!];
          const limit = (4 * (2 * z - y) - (2 * y - x)) / 3;
          below(
            'Necrosis: TumorGrowthToolkit FK_2c run here (share of all cells; voxel)',
            Math.abs(limit - expected) / (q === 0 ? kinds[0]![0] + kinds[1]![0] : 1),
            1e-5,
          );
        }),
      ),
    );
  });

  it('take treatment: fractions and drugs kill the living alone, a resection takes all', () => {
    const tissue = tissueFromMask({ size: [3, 1, 1], spacing: [1, 1, 1] }, [1, 1, 1]);
    const parameters = { ...tumourParameters({ radiosensitivity: 0.1, alphaBeta: 10 }), diffusion: 0, proliferation: 0 };
    const treatment = {
      fields: [{ gray: Float32Array.of(2, 0, 2) }],
      fractions: [{ day: 1, field: 0, scale: 1 }],
      resections: [{ day: 3, mask: Uint8Array.of(0, 0, 1) }],
      agents: [{ agent: 'x', sensitivity: 1, decay: 5, doses: [{ day: 2, amount: -5 * Math.log(0.5) }] }],
    };
    const still = { ...HARD, necrosis: 0, nutrientUptake: 0 };
    const problem = { tissue, start: { field: Float64Array.of(0.8, 0.4, 0.2) }, parameters, treatment, frames: [1, 2, 30] };
    const [one, two, last] = simulateNecrosis(problem, still);
    const survival = Math.exp(-0.1 * 2 * 1.2);
    [0.8 * survival, 0.4, 0.2 * survival].forEach((c, v) => expect(Math.abs(one!.living[v]! - c)).toBeLessThan(1e-14));
    expect([...two!.living]).toEqual([...one!.living]);
    [0.4 * survival, 0.2, 0].forEach((c, v) => expect(Math.abs(last!.living[v]! - c)).toBeLessThan(1e-12));
    expect([...last!.nutrient]).toEqual([1, 1, 0]);
  });
});
