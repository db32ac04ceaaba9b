import type { Tensor } from '@tensorflow/tfjs-core';
import { tensor1d } from '@tensorflow/tfjs-core';
import { badRequest, cancelled, kernelFailed } from '#models/core/failure.ts';
import type { InputTrack } from '#models/core/scenario.ts';
import { ChunkSizer } from '#workers/run/chunks.ts';
import type { Control, Simulation, SimulationStart, SimulatorHost } from '#workers/run/simulator.ts';
import { Turns } from '#workers/run/turns.ts';
import type { Gpu } from './device.ts';
import { GATHER, gatherRows } from './gather.ts';
import { explain, runGuarded } from './guarded.ts';
import { loadKernel } from './kernels/index.ts';
import { runEnsembleKernel } from './registry.ts';

/** Keeps the input rows of one chunk small and one dispatch far from a driver's watchdog. */
const MAX_STEPS = 20_000;

/** Runs ensembles on one GPU device. After a loss it refuses everything with DeviceLost; ask for a new one. */
export class GpuHost implements SimulatorHost {
  readonly backend = 'webgpu';
  readonly engine: string;
  readonly gpu: Gpu;
  readonly turns = new Turns();
  readonly #now: () => number;
  /** Kernels that have run once on this device, that is, whose pipeline exists. */
  readonly #warm = new Set<string>();

  readonly #kernels: (modelId: string) => Promise<string | null>;

  /** `kernels` registers a model's kernel and names it; tests hand in their own. */
  constructor(gpu: Gpu, now: () => number, kernels: (modelId: string) => Promise<string | null> = loadKernel) {
    this.gpu = gpu;
    this.engine = gpu.description;
    this.#now = now;
    this.#kernels = kernels;
  }

  async open(start: SimulationStart): Promise<Simulation> {
    const kernel = await this.#kernels(start.model.id);
    if (kernel === null) throw badRequest('/model', `"${start.model.id}" has no GPU kernel; use the CPU.`);
    const simulation = new GpuSimulation(this, start, kernel, this.#now);
    try {
      if (!this.#warm.has(kernel)) {
        // Compiles the pipeline, so that the first chunk's time says something about the next one's.
        await simulation.compile();
        this.#warm.add(kernel);
      }
    } catch (error) {
      simulation.close();
      throw error;
    }
    return simulation;
  }
}

class GpuSimulation implements Simulation {
  readonly members: number;
  readonly stride: number;
  readonly #host: GpuHost;
  readonly #start: SimulationStart;
  readonly #kernel: string;
  readonly #now: () => number;
  readonly #sizer: ChunkSizer;
  readonly #state: Tensor;
  readonly #parameters: Tensor;
  #step: number;

  constructor(host: GpuHost, start: SimulationStart, kernel: string, now: () => number) {
    const { model, members, trace } = start;
    const loss = host.gpu.lossError();
    if (loss) throw loss;
    this.#host = host;
    this.#start = start;
    this.#kernel = kernel;
    this.#now = now;
    this.#step = start.step ?? 0;
    this.#sizer = new ChunkSizer(model.stepsPerSlot, MAX_STEPS);
    this.members = members;
    this.stride = model.stateSize + (trace ? trace.samples * model.waveforms.length : 0);
    const bytes = 4 * members * this.stride;
    const limit = host.gpu.device.limits.maxStorageBufferBindingSize;
    if (bytes > limit)
      throw badRequest(
        '/ensemble/members',
        `would need ${Math.ceil(bytes / 1e6)} MB in one piece; this GPU offers ${Math.floor(limit / 1e6)} MB.`,
      );
    this.#state = tensor1d(initialRows(start, this.stride));
    this.#parameters = tensor1d(Float32Array.from(start.parameters));
  }

  get step(): number {
    return this.#step;
  }

  async compile(): Promise<void> {
    const { model } = this.#start;
    const inputs = tensor1d(new Float32Array(2 * model.inputs.length));
    // No steps: the kernel reads and writes rows without advancing them. On rows of its own, so that nothing is touched.
    const scratch = tensor1d(initialRows({ ...this.#start, members: 1 }, this.stride));
    const parameters = tensor1d(Float32Array.from(this.#start.parameters.subarray(0, model.parameters.length)));
    try {
      await this.#dispatch(scratch, parameters, inputs, { members: 1, steps: 0, firstStep: 0, firstSlot: 0 });
    } finally {
      scratch.dispose();
      parameters.dispose();
      inputs.dispose();
    }
  }

  async advance(track: InputTrack, steps: number, control: Control): Promise<void> {
    const { model, priority = 'soon' } = this.#start;
    const width = model.inputs.length;
    for (let done = 0; done < steps;) {
      const end = await this.#host.turns.take(priority, control.signal);
      try {
        const count = this.#sizer.next(steps - done);
        const firstStep = this.#step;
        const firstSlot = Math.floor(firstStep / model.stepsPerSlot);
        const slots = Math.floor((firstStep + count - 1) / model.stepsPerSlot) - firstSlot + 1;
        // Rounded up to a power of two: tfjs keeps a pool of buffers per size.
        const values = new Float32Array(2 ** Math.ceil(Math.log2(Math.max(2, slots))) * width);
        track.fill(firstSlot, slots, values);
        const inputs = tensor1d(values);
        const began = this.#now();
        try {
          await this.#dispatch(this.#state, this.#parameters, inputs, { members: this.members, steps: count, firstStep, firstSlot });
        } finally {
          inputs.dispose();
        }
        this.#sizer.took(count, this.#now() - began);
        this.#step += count;
        done += count;
        control.onWork?.(count * this.members);
      } finally {
        end();
      }
      if (control.signal.aborted) throw cancelled();
    }
  }

  /** One dispatch, waited for. Validation and memory errors become KernelFailed with the kernel's name. */
  async #dispatch(
    state: Tensor,
    parameters: Tensor,
    inputs: Tensor,
    at: { readonly members: number; readonly steps: number; readonly firstStep: number; readonly firstSlot: number },
  ): Promise<void> {
    const { trace } = this.#start;
    await runGuarded(this.#host.gpu, this.#kernel, () => {
      const args = { ...at, stride: this.stride, traceEvery: trace?.every ?? 0, traceSamples: trace?.samples ?? 1 };
      runEnsembleKernel(this.#kernel, state, parameters, inputs, args);
    });
  }

  async rows(): Promise<Float32Array> {
    const { gpu } = this.#host;
    const loss = gpu.lossError();
    if (loss) throw loss;
    try {
      const { dataId } = this.#state;
      const values = (await gpu.backend.read(dataId)) as Float32Array;
      // tfjs keeps what it read; the next in-place step would make that stale.
      const data = gpu.backend.tensorMap.get(dataId);
      if (data.resource) data.values = null as unknown as typeof data.values;
      // A read-back buffer may be longer than the tensor.
      return values.slice(0, this.members * this.stride);
    } catch (error) {
      throw await explain(this.#host.gpu, this.#kernel, error);
    }
  }

  async sample(slots: readonly number[]): Promise<Float32Array> {
    const { gpu } = this.#host;
    const loss = gpu.lossError();
    if (loss) throw loss;
    const columns = tensor1d(Int32Array.from(slots), 'int32');
    let picked: Tensor | null = null;
    try {
      gpu.device.pushErrorScope('validation');
      let scope: Promise<GPUError | null>;
      try {
        picked = gatherRows(this.#state, columns, { members: this.members, stride: this.stride, width: slots.length });
        gpu.submit();
      } finally {
        scope = gpu.device.popErrorScope();
      }
      const values = (await gpu.backend.read(picked.dataId)) as Float32Array;
      const error = await scope;
      if (error) throw kernelFailed(GATHER, error.message.trim());
      return values.slice(0, this.members * slots.length);
    } catch (error) {
      throw await explain(this.#host.gpu, this.#kernel, error);
    } finally {
      columns.dispose();
      picked?.dispose();
    }
  }

  close(): void {
    this.#state.dispose();
    this.#parameters.dispose();
  }
}

function initialRows(start: SimulationStart, stride: number): Float32Array {
  const { model, members, parameters, state } = start;
  const size = model.stateSize;
  const rows = new Float32Array(members * stride);
  const row = new Float64Array(size);
  for (let m = 0; m < members; m++) {
    if (state) for (let i = 0; i < size; i++) rows[m * stride + i] = state[m * size + i] as number;
    else {
      model.initialise(parameters, m * model.parameters.length, row, 0);
      rows.set(row, m * stride);
    }
  }
  return rows;
}
