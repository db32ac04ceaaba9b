import type { Tensor } from '@tensorflow/tfjs-core';
import { engine, env, getBackend, setBackend, tensor } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PURPOSE, randomUniform } from '#models/core/random.ts';
import type { TissueMap, Triple, TumourParameters } from '#models/tumour/index.ts';
import { domainOf, reactionFactors, scheduleOf, seedField, simulate, stableStep, tumourParameters } from '#models/tumour/index.ts';
import type { AgentCourse } from '#models/tumour/treatment.ts';
import { TEMOZOLOMIDE_DECAY, UNTREATED } from '#models/tumour/treatment.ts';
import type { Gpu } from '#workers/gpu/device.ts';
import { requestGpu } from '#workers/gpu/device.ts';
import { countTumours, irradiateTumours, measureTumours, quantiseTumour } from '#workers/gpu/kernels/tumour-field.ts';
import { growTumours } from '#workers/gpu/kernels/tumour-grow.ts';
import { dispatchCount } from '#workers/gpu/registry.ts';
import type { Pass } from '#workers/tumour/passes.ts';
import { factorRow, packTissue, stretchesOf } from '#workers/tumour/passes.ts';

let gpu: Gpu;
let before = 0;
let faults: string[] = [];
beforeAll(async () => {
  gpu = await requestGpu();
});
beforeEach(async () => {
  await setBackend('webgpu');
  expect(getBackend()).toBe('webgpu');
  expect(env().getBool('WEBGPU_CPU_FORWARD')).toBe(false);
  before = dispatchCount();
  faults = [];
  return async () => {
    await gpu.finished();
    const fault = gpu.takeFault();
    if (fault) faults.push(fault);
    expect(faults).toEqual([]);
  };
});

/** Uneven on purpose: no side is a multiple of the workgroup's. */
const SIZE: Triple = [23, 21, 18];
const SPACING: Triple = [1, 1.2, 2];
const VOXELS = SIZE[0] * SIZE[1] * SIZE[2];

/** A ragged map: a third of the voxels closed, white and grey mixed at random in the others. */
function ragged(size: Triple, spacing: Triple, seed: number, closed = 1 / 3): TissueMap {
  const n = size[0] * size[1] * size[2];
  const white = new Uint8Array(n);
  const grey = new Uint8Array(n);
  for (let v = 0; v < n; v++) {
    if (randomUniform(seed, v, PURPOSE.test, 0) < closed) continue;
    white[v] = Math.floor(256 * randomUniform(seed, v, PURPOSE.test, 1));
    grey[v] = 255 - white[v]!;
  }
  return { grid: { size, spacing }, white, grey };
}

const tissue = ragged(SIZE, SPACING, 11);
const seed = (peak: number, width: number): Float32Array => {
  const centre: Triple = [11 * SPACING[0], 10 * SPACING[1], 3 * SPACING[2]];
  const field = Float32Array.from(seedField(tissue.grid, { centre, width, peak }));
  return field.map((c, v) => (tissue.white[v]! + tissue.grey[v]! >= 26 ? c : 0));
};

interface Member {
  readonly parameters: TumourParameters;
  readonly start: Float32Array;
}

const members: readonly Member[] = [
  { parameters: tumourParameters({ diffusion: 0.4, proliferation: 0.05, whiteGreyRatio: 10 }), start: seed(0.6, 4) },
  { parameters: tumourParameters({ diffusion: 0.1, proliferation: 0.2, whiteGreyRatio: 3 }), start: seed(0.2, 3) },
  { parameters: tumourParameters({ diffusion: 0.9, proliferation: 0.01, whiteGreyRatio: 25 }), start: seed(1, 6) },
];
const agents: readonly AgentCourse[] = [
  { agent: 'temozolomide', decay: TEMOZOLOMIDE_DECAY, doses: [1, 2, 3, 4].map((day) => ({ day, amount: 150 })) },
];
const treatment = { ...UNTREATED, agents };

/** The sweeps of the schedule of these frames, all in one list. */
const passesOf = (frames: readonly number[], step: number): readonly Pass[] =>
  stretchesOf(scheduleOf(frames, treatment, step).operations).flatMap((s) => (s.kind === 'passes' ? s.passes : []));

const step = Math.min(...members.map(({ parameters: p }) => stableStep(p.diffusion, domainOf(tissue, p.whiteGreyRatio).largestRate)));
const FRAMES = [12];
const passes = passesOf(FRAMES, step);

/** Members' fields after these sweeps, on the backend that is set, taken in calls of the stated numbers of sweeps. */
async function grow(who: readonly Member[], sweeps: readonly Pass[], calls: readonly number[], map = tissue): Promise<Float32Array> {
  const { size, spacing } = map.grid;
  const n = size[0] * size[1] * size[2];
  const shape = [who.length, size[2], size[1], size[0]];
  const rows = sweeps.flatMap((pass) => who.flatMap(({ parameters }) => factorRow(parameters, agents, pass)));
  const state = new Float32Array(who.length * n);
  who.forEach(({ start }, m) => state.set(start, m * n));
  const packed = tensor(packTissue(map), undefined, 'int32');
  const factors = tensor(Float32Array.from(rows));
  let cells: Tensor = tensor(state, shape);
  let spare: Tensor = tensor(new Float32Array(state.length), shape);
  let firstStep = 0;
  for (const steps of calls) {
    const result = growTumours(cells, spare, packed, factors, { size, spacing, members: who.length, firstStep, steps });
    [cells, spare] = result === cells ? [cells, spare] : [spare, cells];
    firstStep += steps;
  }
  expect(firstStep).toBe(sweeps.length);
  const values = (await cells.data()) as Float32Array;
  for (const t of [cells, spare, packed, factors]) t.dispose();
  return values.slice(0, state.length);
}

const largest = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let worst = 0;
  for (let i = 0; i < b.length; i++) worst = Math.max(worst, Math.abs((a[i] as number) - (b[i] as number)));
  return worst;
};

describe('growth on the GPU', () => {
  it('agrees with the float64 CPU twin within 1e-5, three tumours at once on a ragged map with a drug', async () => {
    const got = await grow(members, passes, [passes.length]);
    expect(dispatchCount()).toBeGreaterThanOrEqual(before + passes.length);
    members.forEach(({ parameters, start }, m) => {
      const problem = { tissue, start: { field: start }, parameters, treatment, frames: FRAMES, longestStep: step };
      const twin = simulate(problem).at(-1)!.field;
      const own = got.subarray(m * VOXELS, (m + 1) * VOXELS);
      expect(largest(own, twin)).toBeLessThan(1e-5);
      // A field that never moved would agree with nothing.
      expect(largest(twin, start)).toBeGreaterThan(0.1);
    });
  });

  it('keeps mass to 1e-6 with growth off, on any mask, and stays within 0 and 1', async () => {
    for (const [i, closed] of [0.1, 0.45, 0.7].entries()) {
      const size: Triple = [32, 32, 32];
      const map = ragged(size, [1, 1.2, 2], 100 + i, closed);
      const parameters = tumourParameters({ diffusion: 1, proliferation: 0, temozolomideSensitivity: 0 });
      const start = Float32Array.from(map.white, (w, v) =>
        w + map.grey[v]! >= 26 ? Number(randomUniform(i, v, PURPOSE.test, 2) < 0.3) * randomUniform(i, v, PURPOSE.test, 3) : 0,
      );
      const days = stableStep(1, domainOf(map, parameters.whiteGreyRatio).largestRate);
      const sweeps = Array.from({ length: 200 }, (): Pass => ({ diffuse: days, from: 0, react: 0 }));
      const got = await grow([{ parameters, start }], sweeps, [200], map);
      const sum = (values: Float32Array): number => values.reduce((s, c) => s + c, 0);
      const drift = sum(got) / sum(start) - 1;
      expect(Math.abs(drift)).toBeLessThan(1e-6);
      expect(largest(got, start)).toBeGreaterThan(0.3);
      expect(got.every((c) => c >= 0 && c <= 1)).toBe(true);
      expect(got.every((c, v) => c === 0 || map.white[v]! + map.grey[v]! >= 26)).toBe(true);
    }
  });

  it('gives a tumour the same bits alone and among others, however the steps are cut', async () => {
    const all = await grow(members, passes, [passes.length]);
    expect(await grow(members, passes, [1, 4, passes.length - 7, 2])).toEqual(all);
    for (const [m, member] of members.entries())
      expect(await grow([member], passes, [passes.length])).toEqual(all.slice(m * VOXELS, (m + 1) * VOXELS));
  });

  it('follows the exact logistic where nothing spreads, and a strong drug by its gain', async () => {
    const parameters = tumourParameters({ diffusion: 0, proliferation: 0.1, temozolomideSensitivity: 0 });
    const start = seed(0.5, 8);
    const sweeps = Array.from({ length: 100 }, (_, s): Pass => ({ diffuse: 0, from: s / 2, react: 0.5 }));
    const got = await grow([{ parameters, start }], sweeps, [100]);
    const e = Math.exp(5);
    expect(
      largest(
        got,
        start.map((c) => (c * e) / (1 + c * (e - 1))),
      ),
    ).toBeLessThan(2e-6);
    // 1,000 mg/m2 on the first day at 0.25 m2/(mg.d): all but e^-27 of the cells die.
    const strong = tumourParameters({ diffusion: 0, proliferation: 0, temozolomideSensitivity: 0.25 });
    const dose = [{ agent: 'temozolomide', decay: TEMOZOLOMIDE_DECAY, doses: [{ day: 1, amount: 1000 }] }];
    const { gain } = reactionFactors(strong, dose, 1, 30);
    expect(Math.log(gain)).toBeCloseTo(-250 / TEMOZOLOMIDE_DECAY, 6);
    const row = Float32Array.from(factorRow(strong, dose, { diffuse: 0, from: 1, react: 30 }));
    expect(row[2]! / gain - 1).toBeLessThan(1e-7);
  });

  it('is registered under the same name on tfjs’s CPU backend, where it runs the twin', async () => {
    const some = passes.slice(0, 6);
    const gpuField = await grow(members, some, [6]);
    const dispatched = dispatchCount();
    await setBackend('cpu');
    expect(largest(await grow(members, some, [2, 4]), gpuField)).toBeLessThan(1e-6);
    expect(dispatchCount()).toBe(dispatched);
  });

  it('does not leak tensors', async () => {
    await grow(members, passes, [passes.length]);
    const count = engine().memory().numTensors;
    await grow(members, passes, [passes.length]);
    expect(engine().memory().numTensors).toBe(count);
  });
});

describe('what is done with a field on the GPU', () => {
  const N = 1001;
  const fields = [0, 1, 2].map((m) => Float32Array.from({ length: N }, (_, v) => randomUniform(7, v, PURPOSE.test, m)));
  const state = Float32Array.from(fields.flatMap((f) => [...f]));

  it.each(['webgpu', 'cpu'] as const)('irradiates, measures, counts and quantises on %s', async (backend) => {
    await setBackend(backend);
    const dose = Float32Array.from({ length: N }, (_, v) => (v % 5 === 0 ? 0 : (v % 97) / 20));
    const rates = [0.05, 0.005, 0.3, 0.03, 0, 0];
    const cells = tensor(state.slice(), [3, 1, 1, N]);
    const edges = [0.25, 0.5, 0.75];
    const thresholds = tensor(Float32Array.from(edges));
    const measured = await measureTumours(cells, thresholds, N, 3).data();
    const groups = measured.length / 6;
    const counts = new Uint8Array(((await countTumours(cells, thresholds, N, 3).data()) as Int32Array).slice().buffer).subarray(0, N);
    const bytes = new Uint8Array(((await quantiseTumour(cells, N, 1).data()) as Int32Array).slice().buffer).subarray(0, N);
    irradiateTumours(cells, tensor(dose), tensor(Float32Array.from(rates)), N, 3);
    const left = await cells.data();
    fields.forEach((field, m) => {
      let [count, sum] = [0, 0];
      for (let g = 0; g < groups; g++) {
        count += measured[2 * (m * groups + g)]!;
        sum += measured[2 * (m * groups + g) + 1]!;
      }
      expect(count).toBe(field.filter((c) => c >= edges[m]!).length);
      const exact = field.reduce((s, c) => s + c, 0);
      expect(Math.abs(sum / exact - 1)).toBeLessThan(1e-6);
      field.forEach((c, v) => {
        const d = dose[v]!;
        const want = c * Math.exp(-(rates[2 * m]! * d + rates[2 * m + 1]! * d * d));
        expect(Math.abs(left[m * N + v]! - want)).toBeLessThanOrEqual(1e-6 * want);
      });
    });
    counts.forEach((count, v) => expect(count).toBe(fields.filter((f, m) => f[v]! >= edges[m]!).length));
    bytes.forEach((byte, v) => expect(Math.abs(byte - 255 * fields[1]![v]!)).toBeLessThanOrEqual(0.5 + 1e-4));
    if (backend === 'webgpu') expect(dispatchCount()).toBe(before + 4);
    cells.dispose();
  });

  it('reaches every voxel of fields larger than one row of workgroups', async () => {
    // 65,535 workgroups of 64 in a row are 4,194,240 voxels.
    const n = 4_300_001;
    const cells = tensor(
      Float32Array.from({ length: n }, (_, v) => (v % 1000) / 1000),
      [1, 1, 1, n],
    );
    const dose = tensor(new Float32Array(n).fill(2));
    irradiateTumours(cells, dose, tensor(Float32Array.from([0.1, 0])), n, 1);
    const bytes = new Uint8Array(((await quantiseTumour(cells, n, 0).data()) as Int32Array).buffer);
    let wrong = 0;
    for (let v = 0; v < n; v++) wrong += Number(Math.abs(bytes[v]! - 255 * ((v % 1000) / 1000) * Math.exp(-0.2)) > 0.501);
    expect(wrong).toBe(0);
    cells.dispose();
    dose.dispose();
  });
});
