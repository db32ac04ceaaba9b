import type { Tensor } from '@tensorflow/tfjs-core';
import { env, getBackend, setBackend, tensor } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, expect, it } from 'vitest';
import type { NecrosisParameters } from '#models/tumour/index.ts';
import { scheduleOf, seedField, simulateNecrosis, tumourParameters } from '#models/tumour/index.ts';
import { TEMOZOLOMIDE_DECAY, UNTREATED } from '#models/tumour/treatment.ts';
import { ballOfBrain } from '#tests/tumour-job.ts';
import type { Gpu } from '#workers/gpu/device.ts';
import { requestGpu } from '#workers/gpu/device.ts';
import { growNecrosis } from '#workers/gpu/kernels/tumour-necrosis.ts';
import { dispatchCount } from '#workers/gpu/registry.ts';
import { necrosisRow } from '#workers/tumour/necrosis-passes.ts';
import { activeVoxels } from '#workers/tumour/pairs.ts';
import type { Pass } from '#workers/tumour/passes.ts';
import { packTissue, stretchesOf } from '#workers/tumour/passes.ts';

let gpu: Gpu;
beforeAll(async () => {
  gpu = await requestGpu();
});

const tissue = ballOfBrain();
const voxels = tissue.white.length;
const active = activeVoxels(tissue, null);
const agents = [{ agent: 'temozolomide', decay: TEMOZOLOMIDE_DECAY, doses: [5, 6, 7].map((day) => ({ day, amount: 150 })) }];
const treatment = { ...UNTREATED, agents };
const STEP = 0.3;
const FRAMES = [25];
const passes = stretchesOf(scheduleOf(FRAMES, treatment, STEP).operations).flatMap((s) => (s.kind === 'passes' ? s.passes : []));

/** One thick tumour that starves and one that is thin and well fed. */
const members = [
  {
    parameters: tumourParameters({ diffusion: 0.6, proliferation: 0.6, temozolomideSensitivity: 0.002 }),
    necrosis: { necrosis: 0.35, nutrientThreshold: 0.5, nutrientDiffusion: 1, nutrientUptake: 0.2 },
    start: seedField(tissue.grid, { centre: [15, 20, 19], width: 5, peak: 1 }),
  },
  {
    parameters: tumourParameters({ diffusion: 1, proliferation: 0.1, whiteGreyRatio: 4, temozolomideSensitivity: 0.03 }),
    necrosis: { necrosis: 0.1, nutrientThreshold: 0.6, nutrientDiffusion: 1.3, nutrientUptake: 0.1 },
    start: seedField(tissue.grid, { centre: [22, 22, 22], width: 6, peak: 0.4 }),
  },
].map((member) => ({ ...member, start: Float32Array.from(member.start, (c, v) => (active[v] ? c : 0)) }));

interface Who {
  readonly parameters: ReturnType<typeof tumourParameters>;
  readonly necrosis: NecrosisParameters;
  readonly start: Float32Array;
}

/** [living, dead, nutrient][member] after these sweeps, on the backend that is set, taken in calls of these lengths. */
async function grow(who: readonly Who[], sweeps: readonly Pass[], calls: readonly number[]): Promise<Float32Array[][]> {
  const { size, spacing } = tissue.grid;
  const count = who.length;
  const shape = [3 * count, size[2], size[1], size[0]];
  const values = new Float32Array(3 * count * voxels);
  who.forEach(({ start }, m) => {
    values.set(start, m * voxels);
    values.set(Float32Array.from(active), (2 * count + m) * voxels);
  });
  let state: Tensor = tensor(values, shape);
  let spare: Tensor = tensor(new Float32Array(values.length), shape);
  const room = tensor(new Float32Array(count * voxels), [count, size[2], size[1], size[0]]);
  const map = tensor(packTissue(tissue), undefined, 'int32');
  const rows = sweeps.flatMap((pass) => who.flatMap((w) => necrosisRow(w.parameters, w.necrosis, agents, pass)));
  const factors = tensor(Float32Array.from(rows));
  let firstStep = 0;
  for (const steps of calls) {
    const result = growNecrosis(state, spare, room, map, factors, { size, spacing, members: count, firstStep, steps });
    [state, spare] = result === state ? [state, spare] : [spare, state];
    firstStep += steps;
  }
  expect(firstStep).toBe(sweeps.length);
  const read = (await state.data()) as Float32Array;
  const out = [0, 1, 2].map((part) => who.map((_, m) => read.slice((part * count + m) * voxels, (part * count + m + 1) * voxels)));
  for (const t of [state, spare, room, map, factors]) t.dispose();
  return out;
}

const largest = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let worst = 0;
  for (let i = 0; i < b.length; i++) worst = Math.max(worst, Math.abs((a[i] as number) - (b[i] as number)));
  return worst;
};

it.each(['webgpu', 'cpu'] as const)('living, dead and nutrient agree with the float64 twin within 1e-5 on %s', async (backend) => {
  await setBackend(backend);
  const before = dispatchCount();
  const got = await grow(members, passes, [passes.length]);
  members.forEach(({ parameters, necrosis, start }, m) => {
    const twin = simulateNecrosis(
      { tissue, start: { field: start }, parameters, treatment, frames: FRAMES, longestStep: STEP },
      necrosis,
    ).at(-1)!;
    const parts = [twin.living, twin.dead, twin.nutrient];
    parts.forEach((want, part) => {
      expect(largest(got[part]![m]!, want)).toBeLessThan(1e-5);
    });
    // Packed voxels too, whose faces are closed.
    if (m === 0) expect(twin.living.some((c, v) => c + twin.dead[v]! > 0.9)).toBe(true);
    if (m === 0) expect(largest(twin.dead, new Float32Array(voxels))).toBeGreaterThan(0.3);
    expect(largest(twin.living, start)).toBeGreaterThan(0.1);
  });
  if (backend === 'cpu') return;
  expect(getBackend()).toBe('webgpu');
  expect(env().getBool('WEBGPU_CPU_FORWARD')).toBe(false);
  expect(dispatchCount()).toBe(before + 2 * passes.length);
  expect(gpu.takeFault()).toBeNull();
});

it('stays within bounds, and gives the same bits alone, among others, and however the steps are cut', async () => {
  await setBackend('webgpu');
  const all = await grow(members, passes, [passes.length]);
  expect(await grow(members, passes, [1, 2, passes.length - 8, 5])).toEqual(all);
  for (const [m, member] of members.entries())
    expect((await grow([member], passes, [passes.length])).map((part) => part[0])).toEqual(all.map((part) => part[m]));
  members.forEach((_, m) => {
    for (let v = 0; v < voxels; v++) {
      const [p, n, s] = all.map((part) => part[m]![v]!) as [number, number, number];
      if (!(p >= 0 && n >= 0 && s >= 0 && p + n <= 1 + 1e-6 && s <= 1 + 1e-6)) throw new Error(`voxel ${v}: ${p} ${n} ${s}`);
    }
  });
});

it('keeps living and dead cells to 1e-6 where none is born', async () => {
  await setBackend('webgpu');
  const still = members.map((m) => ({ ...m, parameters: { ...m.parameters, proliferation: 0, agentSensitivity: {} } }));
  const got = await grow(still, passes, [passes.length]);
  still.forEach(({ start }, m) => {
    const sum = (values: Float32Array): number => values.reduce((s, c) => s + c, 0);
    expect(Math.abs((sum(got[0]![m]!) + sum(got[1]![m]!)) / sum(start) - 1)).toBeLessThan(1e-6);
    expect(sum(got[1]![m]!)).toBeGreaterThan(1e-6 * sum(start));
  });
});
