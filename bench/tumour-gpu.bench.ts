import { tensor } from '@tensorflow/tfjs-core';
import type { TissueMap, Triple } from '#models/tumour/index.ts';
import { UNTREATED, tumourParameters } from '#models/tumour/index.ts';
import { startCompute } from '#src/jobs/compute-link.ts';
import type { Gpu } from '#workers/gpu/device.ts';
import { GpuHosts } from '#workers/gpu/gpu-hosts.ts';
import { growTumours } from '#workers/gpu/kernels/tumour-grow.ts';
import { gpuTumourHost } from '#workers/gpu/tumour-host.ts';
import type { TumourRequest } from '#workers/tumour.api.ts';
import { factorRow, packTissue } from '#workers/tumour/passes.ts';
import { CasePlanner } from '#workers/tumour/plan-case.ts';

const now = (): number => performance.now();

/** Bytes a step must move for a voxel: the field read and written once, two bytes of tissue. */
const BYTES_PER_VOXEL = 4 + 4 + 2;

export interface TumourGpuFigures {
  /** Voxels a side of the grid of `step`, and of the same on eight tumours at once (a quarter of the side each). */
  readonly side: number;
  /** Bytes a step must move for a voxel. */
  readonly bytes: number;
  /** ms of one step, and of a plain copy on the device of as many bytes as the step must move. Least of several, in turns. */
  readonly step: number;
  readonly copy: number;
  /** ms of one step of one small tumour and of eight side by side. */
  readonly one: number;
  readonly eight: number;
  /** Seconds of TumorTwin's problem through the compute worker; on a GPU only `days` of its 270. */
  readonly demo: { readonly gpu: number; readonly days: number; readonly pool: number; readonly workers: number };
  /** MB on the device for one tumour of 256 voxels a side after a few steps, pictures and sums read. */
  readonly memory: number;
}

function solid(size: Triple, spacing: Triple): TissueMap {
  const n = size[0] * size[1] * size[2];
  return { grid: { size, spacing }, white: new Uint8Array(n).fill(255), grey: new Uint8Array(n) };
}

/** A function that takes `steps` steps of `members` tumours, all tissue, and waits for them. */
function steps(gpu: Gpu, size: Triple, members: number, count: number): { run(): Promise<void>; close(): void } {
  const spacing: Triple = [1, 1, 1];
  const shape = [members, size[2], size[1], size[0]];
  const n = members * size[0] * size[1] * size[2];
  let [cells, spare] = [tensor(new Float32Array(n).fill(0.3), shape), tensor(new Float32Array(n), shape)];
  const tissue = tensor(packTissue(solid(size, spacing)), undefined, 'int32');
  const row = factorRow(tumourParameters(), [], { diffuse: 0.5, from: 0, react: 0.5 });
  const factors = tensor(Float32Array.from(Array.from({ length: count * members }, () => row).flat()));
  return {
    async run() {
      const result = growTumours(cells, spare, tissue, factors, { size, spacing, members, firstStep: 0, steps: count });
      if (result !== cells) [cells, spare] = [spare, cells];
      gpu.submit();
      await gpu.finished();
    },
    close() {
      for (const t of [cells, spare, tissue, factors]) t.dispose();
    },
  };
}

/** A function that copies `bytes` / 2 from one buffer to another: as many read as written. */
function copies({ device }: Gpu, bytes: number, count: number): { run(): Promise<void>; close(): void } {
  const size = 4 * Math.ceil(bytes / 8);
  const buffers = [0, 1].map(() => device.createBuffer({ size, usage: GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST }));
  return {
    async run() {
      const encoder = device.createCommandEncoder();
      for (let c = 0; c < count; c++)
        encoder.copyBufferToBuffer(buffers[c % 2] as GPUBuffer, 0, buffers[(c + 1) % 2] as GPUBuffer, 0, size);
      device.queue.submit([encoder.finish()]);
      await device.queue.onSubmittedWorkDone();
    },
    close() {
      for (const buffer of buffers) buffer.destroy();
    },
  };
}

/** ms of one of `count` things each of `works` does, least of `repeats`, taken in turns. */
async function inTurns(repeats: number, count: number, works: readonly { run(): Promise<void>; close(): void }[]): Promise<number[]> {
  const best = works.map(() => Infinity);
  for (let r = 0; r <= repeats; r++)
    for (const [i, work] of works.entries()) {
      const began = now();
      await work.run();
      if (r > 0) best[i] = Math.min(best[i] as number, (now() - began) / count);
    }
  for (const work of works) work.close();
  return best;
}

/** The problem of TumorTwin's demo: 77 x 116 x 36 voxels, all tissue, 270 days in steps of half a day. */
function demo(backend: 'webgpu' | 'cpu', days: number): TumourRequest {
  return {
    tissue: solid([77, 116, 36], [1.5, 1.5, 3]),
    start: { centre: [57, 87, 54], width: 5, peak: 0.9 },
    members: [{ parameters: tumourParameters({ diffusion: 0.1, proliferation: 0.05 }) }],
    plans: [{ id: 'nothing', treatment: UNTREATED }],
    days: [0, days],
    thresholds: [0.16],
    shown: 0,
    chances: false,
    seed: 1,
    backend,
  };
}

async function demoSeconds(backend: 'webgpu' | 'cpu', days: number, workers: number): Promise<number> {
  const link = startCompute(workers);
  const run = (id: string, until: number): Promise<unknown> =>
    link.api.growTumours(
      id,
      demo(backend, until),
      () => undefined,
      () => undefined,
    );
  // Starts the workers and loads the code before the clock runs.
  await run('warm', 1);
  const began = now();
  await run('run', days);
  const seconds = (now() - began) / 1000;
  link.end();
  return seconds;
}

async function memory(hosts: GpuHosts): Promise<number> {
  const host = await hosts.get();
  const tissue = solid([256, 256, 256], [1, 1, 1]);
  const start = { centre: [128, 128, 128], width: 4, peak: 0.9 } as const;
  const planned = new CasePlanner(tissue).plan({ start, parameters: tumourParameters(), treatment: UNTREATED, frames: [1] });
  const batch = await gpuTumourHost(host, now).open({ tissue, cases: [planned] });
  await batch.advance({ signal: new AbortController().signal });
  await batch.measure([0.16]);
  await batch.bytes(0);
  const { numBytesAllocatedInGPU } = host.gpu.backend.memory() as { numBytesAllocatedInGPU: number };
  batch.close();
  return numBytesAllocatedInGPU / 1e6;
}

/** Everything about tumours that needs a browser. A software adapter is asked for smaller grids. */
export async function tumourGpuBench(hardware: boolean, workers: number): Promise<TumourGpuFigures> {
  const hosts = new GpuHosts(now);
  const { gpu } = await hosts.get();
  const mb = await memory(hosts);
  const side = hardware ? 256 : 64;
  const repeats = hardware ? 15 : 7;
  const count = 10;
  const bytes = BYTES_PER_VOXEL * side ** 3;
  const [step, copy] = await inTurns(repeats, count, [steps(gpu, [side, side, side], 1, count), copies(gpu, bytes, count)]);
  const small: Triple = [side / 4, side / 4, side / 4];
  const [one, eight] = await inTurns(repeats, count, [steps(gpu, small, 1, count), steps(gpu, small, 8, count)]);
  const days = hardware ? 270 : 27;
  const pool = await demoSeconds('cpu', 270, workers);
  const onGpu = await demoSeconds('webgpu', days, 1);
  const figures = { step: step as number, copy: copy as number, one: one as number, eight: eight as number };
  return { side, bytes: BYTES_PER_VOXEL, ...figures, demo: { gpu: onGpu, days, pool, workers }, memory: mb };
}
