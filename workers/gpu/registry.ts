import type { KernelBackend, NamedAttrMap, NamedTensorInfoMap, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import { engine, registerKernel } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import type { EnsembleModel } from '#models/core/model.ts';
import type { EnsembleArguments } from './ensemble-program.ts';
import { ARGUMENTS, EnsembleProgram } from './ensemble-program.ts';

const registered = new Set<string>();
let dispatches = 0;

/** GPU dispatches since the worker started; tests use it to prove that a result came from the GPU. */
export function dispatchCount(): number {
  return dispatches;
}

export function countDispatch(): void {
  dispatches++;
}

/** Name of a model's kernel on every backend. */
export function kernelName(modelId: string): string {
  return `${modelId}.advance`;
}

/** WGSL constants every ensemble kernel needs, so that no number is typed twice. */
export function modelConstants(model: EnsembleModel): string {
  return [
    `const STATE_SIZE = ${model.stateSize};`,
    `const STEPS_PER_SLOT = ${model.stepsPerSlot};`,
    `const STEP_SECONDS = ${model.stepSeconds};`,
    '',
  ].join('\n');
}

interface CpuStore {
  readonly data: { get(id: object): { values: Float32Array } };
}
interface WasmStore {
  typedArrayFromHeap(tensor: TensorInfo): Float32Array;
}

/** Values of a tensor in place, on tfjs's own CPU or wasm backend. */
export function hostValues(backendName: 'cpu' | 'wasm', backend: KernelBackend, tensor: TensorInfo): Float32Array {
  if (backendName === 'cpu') return (backend as unknown as CpuStore).data.get(tensor.dataId).values;
  return (backend as unknown as WasmStore).typedArrayFromHeap(tensor);
}

/**
 * Registers a model's kernel once under one name: its WGSL on `webgpu`, its CPU twin on `cpu` and `wasm`. All advance
 * the state tensor in place and return it. `wgsl` declares `fn main(index: i32)`; header of shaders/oscillator/step.wgsl.
 */
export function registerEnsembleKernel(model: EnsembleModel, wgsl: string): string {
  const name = kernelName(model.id);
  if (registered.has(name)) return name;
  registered.add(name);

  registerKernel({
    kernelName: name,
    backendName: 'webgpu',
    kernelFunc: ({ inputs, attrs, backend }) => {
      const { state, parameters, inputs: track } = inputs as NamedTensorInfoMap & Record<string, TensorInfo>;
      const args = attrs as unknown as EnsembleArguments;
      const uniforms = ARGUMENTS.map((key) => ({ type: 'int32', data: [args[key]] }));
      const program = new EnsembleProgram(name, wgsl, (state as TensorInfo).shape[0] as number, args.members);
      countDispatch();
      // The state goes in as the output: in place. Listing it among the inputs too would be refused by WebGPU.
      const gpu = backend as WebGPUBackend;
      return gpu.runWebGPUProgram(program, [parameters as TensorInfo, track as TensorInfo], 'float32', uniforms, state as TensorInfo);
    },
  });

  for (const backendName of ['cpu', 'wasm'] as const) {
    registerKernel({
      kernelName: name,
      backendName,
      kernelFunc: ({ inputs, attrs, backend }) => {
        const args = attrs as unknown as EnsembleArguments;
        const read = (key: string): Float32Array => hostValues(backendName, backend as KernelBackend, inputs[key] as TensorInfo);
        const rows = read('state');
        const state = Float64Array.from(rows);
        const { stride, members, steps, firstStep, firstSlot, traceEvery, traceSamples } = args;
        const track = { inputs: Float64Array.from(read('inputs')), firstSlot, firstStep, steps };
        const batch = { state, stride, parameters: Float64Array.from(read('parameters')), firstMember: 0, members, ...track };
        model.advance(traceEvery > 0 ? { ...batch, trace: { every: traceEvery, samples: traceSamples } } : batch);
        rows.set(state);
        return inputs['state'] as TensorInfo;
      },
    });
  }
  return name;
}

/** One call: the same on every backend. Synchronous; on `webgpu` it only records. */
export function runEnsembleKernel(name: string, state: Tensor, parameters: Tensor, inputs: Tensor, args: EnsembleArguments): void {
  engine().runKernel(name, { state, parameters, inputs }, args as unknown as NamedAttrMap);
}
