import type { Tensor } from '@tensorflow/tfjs-core';
import { engine, tensor } from '@tensorflow/tfjs-core';
import { badRequest, cancelled } from '#models/core/failure.ts';
import { linearQuadratic } from '#models/tumour/index.ts';
import { ChunkSizer } from '#workers/run/chunks.ts';
import type { Control } from '#workers/run/simulator.ts';
import { joinMasks } from '#workers/tumour/member-walk.ts';
import type { Pass, Stretch } from '#workers/tumour/passes.ts';
import { factorRow } from '#workers/tumour/passes.ts';
import type { PlannedCase } from '#workers/tumour/plan-case.ts';
import type { BatchStart, FieldMeasures, TumourBatch, TumourHost } from '#workers/tumour/simulator.ts';
import { explain, runGuarded } from './guarded.ts';
import type { GpuHost } from './gpu-host.ts';
import { countTumours, irradiateTumours, measureTumours, quantiseTumour } from './kernels/tumour-field.ts';
import { growTumoursAlong } from './kernels/tumour-grow-pairs.ts';
import { FACTORS, TUMOUR_GROW, growTumours } from './kernels/tumour-grow.ts';
import type { Ground } from './tumour-ground.ts';
import { disposeGround, groundOf, startFields } from './tumour-ground.ts';

/** Keeps one call's table of factors small and its work far from a driver's watchdog. */
const MAX_PASSES = 512;

/** Grows batches of tumours on the one GPU device, taking turns with everything else that runs there. */
export function gpuTumourHost(host: GpuHost, now: () => number): TumourHost {
  return {
    backend: 'webgpu',
    engine: host.engine,
    async open(start) {
      const loss = host.gpu.lossError();
      if (loss) throw loss;
      const bytes = 4 * start.cases.length * start.tissue.white.length;
      const limit = host.gpu.device.limits.maxStorageBufferBindingSize;
      if (bytes > limit) {
        const [need, have] = [Math.ceil(bytes / 1e6), Math.floor(limit / 1e6)];
        throw badRequest('/tissue', `would need ${need} MB in one piece; this GPU offers ${have} MB. Use a coarser grid, or the CPU.`);
      }
      const batch = new GpuBatch(host, start, now);
      try {
        await batch.compile();
      } catch (error) {
        batch.close();
        throw error;
      }
      return batch;
    },
  };
}

const sizers = new WeakMap<GpuHost, Map<number, ChunkSizer>>();

/** What a device has shown of its speed on batches of this size, so that a fit's many short solves need not find it anew. */
function sizerOf(host: GpuHost, cells: number): ChunkSizer {
  const known = sizers.get(host) ?? new Map<number, ChunkSizer>();
  sizers.set(host, known);
  const size = Math.ceil(Math.log2(cells));
  // The first call is one sweep: even a large grid on a slow device stays near the 50 ms.
  const sizer = known.get(size) ?? new ChunkSizer(1, MAX_PASSES);
  known.set(size, sizer);
  return sizer;
}

const IDLE: Pass = { diffuse: 0, from: 0, react: 0 };

class GpuBatch implements TumourBatch {
  readonly #host: GpuHost;
  readonly #start: BatchStart;
  readonly #now: () => number;
  readonly #voxels: number;
  /** Sweeps in one call, for calls of about 50 ms. */
  readonly #sizer: ChunkSizer;
  readonly #doses = new Map<Float32Array, Tensor>();
  #cells: Tensor;
  #spare: Tensor;
  #ground: Ground;
  #removed: Uint8Array | null = null;
  /** Stretch it stands in (one count for all members: they are of one signature), and sweeps of it that are done. */
  #stretch = 0;
  #done = 0;

  constructor(host: GpuHost, start: BatchStart, now: () => number) {
    this.#host = host;
    this.#start = start;
    this.#now = now;
    const { tissue, cases, from } = start;
    this.#voxels = tissue.white.length;
    this.#sizer = sizerOf(host, cases.length * this.#voxels);
    const [nx, ny, nz] = tissue.grid.size;
    const shape = [cases.length, nz, ny, nx];
    if (from) this.#skipTo(from.frame);
    this.#cells = tensor(from ? from.fields.slice() : startFields(start), shape);
    // Not filled with anything: a sweep writes every voxel of it before it is read.
    this.#spare = engine().makeTensorFromTensorInfo(host.gpu.backend.makeTensorInfo(shape, 'float32'), host.gpu.backend);
    this.#ground = groundOf(start, this.#removed);
  }

  /** Uploads, and builds the pipeline, so that the first call's time says something about the next one's. */
  async compile(): Promise<void> {
    await this.#sweep([this.#start.cases.map(() => IDLE)]);
  }

  async advance(control: Control): Promise<number | null> {
    const { cases, priority = 'soon' } = this.#start;
    for (;;) {
      const stretches = cases.map((c) => c.stretches[this.#stretch] as Stretch);
      const kind = stretches[0]?.kind;
      if (kind === undefined) return null;
      const lists = stretches.map((s) => (s.kind === 'passes' ? s.passes : []));
      const total = Math.max(...lists.map((l) => l.length));
      while (this.#done < total) {
        const end = await this.#host.turns.take(priority, control.signal);
        try {
          const count = this.#sizer.next(total - this.#done);
          const rows = Array.from({ length: count }, (_, s) => lists.map((list) => list[this.#done + s] ?? IDLE));
          const began = this.#now();
          await this.#sweep(rows);
          this.#sizer.took(count, this.#now() - began);
          const before = this.#done;
          this.#done += count;
          control.onWork?.(lists.reduce((sum, l) => sum + Math.min(l.length, this.#done) - Math.min(l.length, before), 0));
        } finally {
          end();
        }
        if (control.signal.aborted) throw cancelled();
      }
      this.#done = 0;
      this.#stretch++;
      const first = stretches[0] as Stretch;
      if (first.kind === 'frame') return first.frame;
      if (first.kind === 'irradiate') await this.#irradiate(stretches);
      if (first.kind === 'resect') await this.#resect(first.resection);
    }
  }

  /** `rows[sweep][member]`. */
  async #sweep(rows: readonly (readonly Pass[])[]): Promise<void> {
    const { cases, tissue } = this.#start;
    const { size, spacing } = tissue.grid;
    const members = cases.length;
    // Rounded up to a power of two: tfjs keeps a pool of buffers per size.
    const table = new Float32Array(2 ** Math.ceil(Math.log2(rows.length * members * FACTORS)));
    rows.forEach((row, s) =>
      row.forEach((pass, m) => {
        const { parameters, treatment } = (cases[m] as PlannedCase).problem;
        table.set(factorRow(parameters, treatment.agents, pass), (s * members + m) * FACTORS);
      }),
    );
    const factors = tensor(table);
    try {
      await runGuarded(this.#host.gpu, TUMOUR_GROW, () => {
        const args = { size, spacing, members, firstStep: 0, steps: rows.length };
        const { tissue: map, pairs } = this.#ground;
        const result = pairs
          ? growTumoursAlong(this.#cells, this.#spare, map, factors, pairs, args)
          : growTumours(this.#cells, this.#spare, map, factors, args);
        if (result !== this.#cells) [this.#cells, this.#spare] = [this.#spare, this.#cells];
      });
    } finally {
      factors.dispose();
    }
  }

  async #irradiate(stretches: readonly Stretch[]): Promise<void> {
    const { cases } = this.#start;
    const rates = new Float32Array(2 * cases.length);
    let dose: Tensor | undefined;
    cases.forEach(({ problem }, m) => {
      const stretch = stretches[m] as Extract<Stretch, { kind: 'irradiate' }>;
      const fraction = problem.treatment.fractions[stretch.fraction] as (typeof problem.treatment.fractions)[number];
      const { alpha, beta } = linearQuadratic(problem.parameters.radiosensitivity, problem.parameters.alphaBeta);
      rates.set([alpha * fraction.scale, beta * fraction.scale * fraction.scale], 2 * m);
      // The planner has seen to it that the map is there, and that all members of a batch name the same one.
      const { gray } = problem.treatment.fields[fraction.field] as { gray: Float32Array };
      dose ??= this.#doses.get(gray);
      if (!dose) this.#doses.set(gray, (dose = tensor(gray.slice())));
    });
    const table = tensor(rates);
    try {
      await runGuarded(this.#host.gpu, 'tumour.irradiate', () =>
        irradiateTumours(this.#cells, dose as Tensor, table, this.#voxels, cases.length),
      );
    } finally {
      table.dispose();
    }
  }

  async #resect(index: number): Promise<void> {
    this.#takeOut(index);
    disposeGround(this.#ground);
    this.#ground = groundOf(this.#start, this.#removed);
    // A sweep that does nothing still empties what is closed.
    await this.#sweep([this.#start.cases.map(() => IDLE)]);
  }

  #takeOut(index: number): void {
    const { mask } = this.#start.cases[0]?.problem.treatment.resections[index] as { mask: Uint8Array };
    this.#removed = joinMasks(this.#removed, mask);
  }

  #skipTo(frame: number): void {
    for (;;) {
      const stretch = this.#start.cases[0]?.stretches[this.#stretch++];
      if (!stretch) throw new RangeError(`a checkpoint after frame ${frame}, which these tumours never meet`);
      if (stretch.kind === 'resect') this.#takeOut(stretch.resection);
      if (stretch.kind === 'frame' && stretch.frame === frame) return;
    }
  }

  async measure(thresholds: readonly number[]): Promise<FieldMeasures> {
    const members = this.#start.cases.length;
    const values = await withTensor(thresholds, (t) =>
      this.#read('tumour.measure', () => measureTumours(this.#cells, t, this.#voxels, members)),
    );
    const counts = new Float64Array(members);
    const sums = new Float64Array(members);
    const wide = values.length / members;
    values.forEach((value, i) => {
      const to = i % 2 === 0 ? counts : sums;
      const m = Math.floor(i / wide);
      to[m] = (to[m] as number) + value;
    });
    return { counts, sums };
  }

  async counts(thresholds: readonly number[]): Promise<Uint8Array> {
    const members = this.#start.cases.length;
    return withTensor(thresholds, (t) => this.#bytes('tumour.count', () => countTumours(this.#cells, t, this.#voxels, members)));
  }

  async bytes(member: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.#bytes('tumour.quantise', () => quantiseTumour(this.#cells, this.#voxels, member));
  }

  async #bytes(kernel: string, record: () => Tensor): Promise<Uint8Array<ArrayBuffer>> {
    const words = (await this.#read(kernel, record)) as unknown as Int32Array<ArrayBuffer>;
    const bytes = new Uint8Array(this.#voxels);
    for (let v = 0; v < bytes.length; v++) bytes[v] = (words[v >> 2] as number) >>> (8 * (v & 3));
    return bytes;
  }

  async fields(): Promise<Float32Array> {
    const loss = this.#host.gpu.lossError();
    if (loss) throw loss;
    return this.#values(this.#cells);
  }

  /** Runs a kernel that makes a new tensor, and reads that. */
  async #read(kernel: string, record: () => Tensor): Promise<Float32Array> {
    let made: Tensor | undefined;
    try {
      await runGuarded(this.#host.gpu, kernel, () => {
        made = record();
      });
      return await this.#values(made as Tensor);
    } finally {
      made?.dispose();
    }
  }

  async #values(from: Tensor): Promise<Float32Array> {
    const { gpu } = this.#host;
    try {
      const values = (await gpu.backend.read(from.dataId)) as Float32Array;
      // tfjs keeps what it read; the next sweep would make that stale.
      const data = gpu.backend.tensorMap.get(from.dataId);
      if (data.resource) data.values = null as unknown as typeof data.values;
      if (gpu.lost) throw gpu.lossError();
      // A read-back buffer may be longer than the tensor.
      return values.slice(0, from.size);
    } catch (error) {
      throw await explain(gpu, TUMOUR_GROW, error);
    }
  }

  close(): void {
    for (const dose of this.#doses.values()) dose.dispose();
    disposeGround(this.#ground);
    for (const t of [this.#cells, this.#spare]) t.dispose();
  }
}

async function withTensor<T>(values: readonly number[], work: (made: Tensor) => Promise<T>): Promise<T> {
  const made = tensor(Float32Array.from(values));
  try {
    return await work(made);
  } finally {
    made.dispose();
  }
}
