import { tensor1d } from '@tensorflow/tfjs-core';
import { cardiovascular as model } from '#models/cardiovascular/index.ts';
import { parameterRow } from '#models/core/model.ts';
import type { Run } from '#models/core/run.ts';
import wgsl from '#shaders/cardiovascular/step.wgsl?raw';
import { startCompute } from '#src/jobs/compute-link.ts';
import { ARGUMENTS, WORKGROUP } from '#workers/gpu/ensemble-program.ts';
import type { Gpu } from '#workers/gpu/device.ts';
import { GpuHosts } from '#workers/gpu/gpu-hosts.ts';
import { registerCardiovascular } from '#workers/gpu/kernels/cardiovascular.ts';
import { modelConstants, runEnsembleKernel } from '#workers/gpu/registry.ts';
import type { RunRequest } from '#workers/compute.api.ts';
import { restTrack } from '#workers/run/simulator.ts';

const MEMBERS = 256;
const STEPS = 250;
const REPEATS = 7;

export interface GpuFigures {
  readonly adapter: string;
  /** ms for 256 bodies x 250 steps, least of 7, taken in turns. */
  readonly tfjs: number;
  readonly raw: number;
  readonly cpu: number;
  readonly run: {
    readonly members: number;
    readonly seconds: number;
    readonly ms: number;
    readonly traces: number;
    readonly backend: string;
  };
  readonly pool: readonly { readonly workers: number; readonly ms: number }[];
}

interface Ensemble {
  readonly state: Float64Array;
  readonly parameters: Float64Array;
  readonly inputs: Float64Array;
}

function ensemble(members: number): Ensemble {
  const width = model.parameters.length;
  const parameters = new Float64Array(members * width);
  const state = new Float64Array(members * model.stateSize);
  for (let m = 0; m < members; m++) {
    parameters.set(parameterRow(model, { systemic_resistance: 0.8 + (0.4 * m) / members }), m * width);
    model.initialise(parameters, m * width, state, m * model.stateSize);
  }
  const slots = Math.ceil(STEPS / model.stepsPerSlot);
  const inputs = new Float64Array(slots * model.inputs.length);
  restTrack(model).fill(0, slots, inputs);
  return { state, parameters, inputs };
}

const ARGS = { stride: model.stateSize, members: MEMBERS, steps: STEPS, firstStep: 0, firstSlot: 0, traceEvery: 0, traceSamples: 1 };

/** The same WGSL without tfjs: own bindings in front, own pipeline. Returns a function that runs one chunk. */
function rawKernel({ device }: Gpu, data: Ensemble): () => Promise<void> {
  const code = `struct Uniforms { ${ARGUMENTS.map((a) => `${a} : i32,`).join(' ')} };
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> parameters : array<f32>;
@group(0) @binding(2) var<storage, read> inputs : array<f32>;
@group(0) @binding(3) var<uniform> uniforms : Uniforms;
${modelConstants(model)}${wgsl}
@compute @workgroup_size(${WORKGROUP}) fn start(@builtin(global_invocation_id) id : vec3<u32>) { main(i32(id.x)); }`;
  const pipeline = device.createComputePipeline({
    layout: 'auto',
    compute: { module: device.createShaderModule({ code }), entryPoint: 'start' },
  });
  const buffer = (values: ArrayBufferView<ArrayBuffer>, usage: number): GPUBuffer => {
    const made = device.createBuffer({ size: Math.ceil(values.byteLength / 16) * 16, usage: usage | GPUBufferUsage.COPY_DST });
    device.queue.writeBuffer(made, 0, values);
    return made;
  };
  const buffers = [
    buffer(Float32Array.from(data.state), GPUBufferUsage.STORAGE),
    buffer(Float32Array.from(data.parameters), GPUBufferUsage.STORAGE),
    buffer(Float32Array.from(data.inputs), GPUBufferUsage.STORAGE),
    buffer(
      Int32Array.from(ARGUMENTS, (a) => ARGS[a]),
      GPUBufferUsage.UNIFORM,
    ),
  ];
  const bindGroup = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: buffers.map((b, binding) => ({ binding, resource: { buffer: b } })),
  });
  return async () => {
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, bindGroup);
    pass.dispatchWorkgroups(Math.ceil(MEMBERS / WORKGROUP));
    pass.end();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
  };
}

function request(members: number, seconds: number, traces: number, backend: 'webgpu' | 'cpu'): RunRequest {
  return {
    model: model.id,
    ensemble: {
      model: model.id,
      keys: ['systemic_resistance'],
      members,
      values: Float64Array.from({ length: members }, (_, m) => 0.8 + (0.4 * m) / members),
    },
    scenario: { schema: 1, id: 'rest', title: 'Rest', model: model.id, duration: { value: seconds, unit: 's' }, interventions: [] },
    seed: 1,
    settleSeconds: 0,
    sampleSeconds: 1,
    traces,
    backend,
    checkpointEverySeconds: 10,
  };
}

/** Everything that needs a browser. `members` x `seconds`: the size of the whole run. */
export async function gpuBench(members: number, seconds: number, poolWorkers: readonly number[]): Promise<GpuFigures> {
  const now = (): number => performance.now();
  const { gpu } = await new GpuHosts(now).get();
  const data = ensemble(MEMBERS);
  const kernel = registerCardiovascular();
  const tensors = [data.state, data.parameters, data.inputs].map((a) => tensor1d(Float32Array.from(a)));
  const [state, parameters, inputs] = tensors as [(typeof tensors)[0], (typeof tensors)[0], (typeof tensors)[0]];
  const tfjs = async (): Promise<void> => {
    runEnsembleKernel(kernel, state, parameters, inputs, ARGS);
    gpu.submit();
    await gpu.finished();
  };
  const raw = rawKernel(gpu, data);
  const cpu = async (): Promise<void> => {
    const { state: rows, parameters: p, inputs: track } = data;
    model.advance({
      state: rows,
      stride: model.stateSize,
      parameters: p,
      inputs: track,
      firstSlot: 0,
      firstMember: 0,
      members: MEMBERS,
      firstStep: 0,
      steps: STEPS,
    });
  };
  // In turns, so that a busy minute falls on all three alike.
  const best = [Infinity, Infinity, Infinity] as [number, number, number];
  for (let r = 0; r <= REPEATS; r++) {
    for (const [i, work] of [tfjs, raw, cpu].entries()) {
      const began = now();
      await work();
      if (r > 0) best[i as 0 | 1 | 2] = Math.min(best[i as 0 | 1 | 2], now() - began);
    }
  }
  tensors.forEach((tensor) => tensor.dispose());

  const timed = async (workers: number, r: RunRequest): Promise<{ ms: number; run: Run }> => {
    const link = startCompute(workers);
    // Starts the workers and loads the model before the clock runs.
    await link.api.run('warm', request(2 * workers, 0.2, 0, r.backend === 'cpu' ? 'cpu' : 'webgpu'), () => undefined);
    const began = now();
    const run = await link.api.run('run', r, () => undefined);
    const ms = now() - began;
    link.end();
    return { ms, run };
  };
  const whole = await timed(1, request(members, seconds, 30, 'webgpu'));
  const pool: { workers: number; ms: number }[] = [];
  for (const workers of poolWorkers) pool.push({ workers, ms: (await timed(workers, request(128, 60, 0, 'cpu'))).ms });
  const run = { members, seconds, ms: whole.ms, traces: whole.run.traces.length, backend: whole.run.provenance.backend };
  return { adapter: gpu.description, tfjs: best[0], raw: best[1], cpu: best[2], run, pool };
}
