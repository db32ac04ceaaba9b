import { env, getBackend, setBackend, tensor } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, expect, it } from 'vitest';
import { scheduleOf, seedField, simulate, tumourParameters } from '#models/tumour/index.ts';
import { UNTREATED } from '#models/tumour/treatment.ts';
import { ballOfBrain, turningTensors } from '#tests/tumour-job.ts';
import type { Gpu } from '#workers/gpu/device.ts';
import { requestGpu } from '#workers/gpu/device.ts';
import { growTumoursAlong } from '#workers/gpu/kernels/tumour-grow-pairs.ts';
import { dispatchCount } from '#workers/gpu/registry.ts';
import { activeVoxels, pairsOf } from '#workers/tumour/pairs.ts';
import type { Pass } from '#workers/tumour/passes.ts';
import { factorRow, packTissue, stretchesOf } from '#workers/tumour/passes.ts';

let gpu: Gpu;
beforeAll(async () => {
  gpu = await requestGpu();
});

const tissue = ballOfBrain();
const tensors = turningTensors();
const active = activeVoxels(tissue, null);
const start = Float32Array.from(seedField(tissue.grid, { centre: [15, 20, 19], width: 5, peak: 0.9 }), (c, v) => (active[v] ? c : 0));

/** The field after these sweeps, on the backend that is set. */
async function grow(parameters: ReturnType<typeof tumourParameters>, passes: readonly Pass[]): Promise<Float32Array> {
  const { size, spacing } = tissue.grid;
  const shape = [1, size[2], size[1], size[0]];
  const [cells, spare] = [tensor(start.slice(), shape), tensor(new Float32Array(start.length), shape)];
  const map = tensor(packTissue(tissue), undefined, 'int32');
  const factors = tensor(Float32Array.from(passes.flatMap((pass) => factorRow(parameters, [], pass))));
  const { offsets, partners, weights } = pairsOf(tissue, tensors);
  const pairs = { offsets: tensor(offsets, undefined, 'int32'), partners: tensor(partners, undefined, 'int32'), weights: tensor(weights) };
  const args = { size, spacing, members: 1, firstStep: 0, steps: passes.length };
  const values = (await growTumoursAlong(cells, spare, map, factors, pairs, args).data()) as Float32Array;
  const copy = values.slice(0, start.length);
  for (const t of [cells, spare, map, factors, ...Object.values(pairs)]) t.dispose();
  return copy;
}

const largest = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let worst = 0;
  for (let i = 0; i < b.length; i++) worst = Math.max(worst, Math.abs((a[i] as number) - (b[i] as number)));
  return worst;
};

it.each(['webgpu', 'cpu'] as const)('growth along tensors agrees with the float64 twin within 1e-5 on %s', async (backend) => {
  await setBackend(backend);
  const before = dispatchCount();
  const parameters = tumourParameters({ diffusion: 0.5, proliferation: 0.08 });
  const passes = stretchesOf(scheduleOf([20], UNTREATED, 0.4).operations).flatMap((s) => (s.kind === 'passes' ? s.passes : []));
  const got = await grow(parameters, passes);
  const twin = simulate({ tissue, tensors, start: { field: start }, parameters, treatment: UNTREATED, frames: [20], longestStep: 0.4 });
  expect(largest(got, twin[0]!.field)).toBeLessThan(1e-5);
  expect(largest(got, start)).toBeGreaterThan(0.1);
  if (backend === 'cpu') return;
  expect(getBackend()).toBe('webgpu');
  expect(env().getBool('WEBGPU_CPU_FORWARD')).toBe(false);
  expect(dispatchCount()).toBe(before + passes.length);
  expect(gpu.takeFault()).toBeNull();
  // Another tumour than along the tissue alone, or the tensors had no say.
  const plain = simulate({ tissue, start: { field: start }, parameters, treatment: UNTREATED, frames: [20], longestStep: 0.4 });
  expect(largest(got, plain[0]!.field)).toBeGreaterThan(0.05);
});

it('growth along tensors keeps mass to 1e-6 with growth off, and stays within 0 and 1', async () => {
  await setBackend('webgpu');
  const passes = Array.from({ length: 150 }, (): Pass => ({ diffuse: 1, from: 0, react: 0 }));
  const got = await grow(tumourParameters({ diffusion: 0.5, proliferation: 0 }), passes);
  const sum = (values: Float32Array): number => values.reduce((s, c) => s + c, 0);
  expect(Math.abs(sum(got) / sum(start) - 1)).toBeLessThan(1e-6);
  expect(largest(got, start)).toBeGreaterThan(0.2);
  expect(got.every((c, v) => c >= 0 && c <= 1 && (c === 0 || active[v] === 1))).toBe(true);
});
