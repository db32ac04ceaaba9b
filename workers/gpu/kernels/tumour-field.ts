import type { KernelBackend, NamedAttrMap, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import { engine, registerKernel } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import countWgsl from '#shaders/tumour/count.wgsl?raw';
import irradiateWgsl from '#shaders/tumour/irradiate.wgsl?raw';
import measureWgsl from '#shaders/tumour/measure.wgsl?raw';
import quantiseWgsl from '#shaders/tumour/quantise.wgsl?raw';
import { countAbove, irradiateField, measureField, quantiseField } from '#workers/tumour/field.ts';
import { hostValues } from '../registry.ts';
import type { ProgramSpec } from './tumour-program.ts';
import { dispatchTumour, int } from './tumour-program.ts';

/** Voxels one workgroup adds up. */
const STRETCH = 8192;

const flat = (name: string, wgsl: string, variables: string[], uniforms: string): ProgramSpec => ({
  name,
  wgsl,
  variables,
  uniforms,
  workgroup: [64, 1, 1],
  spatial: false,
});

const IRRADIATE = flat('tumour.irradiate', irradiateWgsl, ['dose', 'rates'], 'voxels : i32, members : i32,');
const QUANTISE = flat('tumour.quantise', quantiseWgsl, ['cells'], 'voxels : i32, member : i32,');
const COUNT = flat('tumour.count', countWgsl, ['cells', 'thresholds'], 'voxels : i32, members : i32,');
const MEASURE: ProgramSpec = {
  ...flat('tumour.measure', measureWgsl, ['cells', 'thresholds'], 'voxels : i32, stretch : i32,'),
  spatial: true,
};

interface FieldArguments {
  readonly voxels: number;
  readonly members: number;
  readonly member: number;
}

const groupsOf = (voxels: number): number => Math.ceil(voxels / STRETCH);
const words = (voxels: number): number => Math.ceil(voxels / 4);

/** Registers one kernel for WebGPU and its CPU twin under one name. */
function register(
  spec: ProgramSpec,
  onGpu: (backend: WebGPUBackend, inputs: Record<string, Tensor>, args: FieldArguments) => TensorInfo,
  onHost: (read: (key: string) => Float32Array, args: FieldArguments) => { values: Float32Array | Int32Array; shape: number[] } | null,
): void {
  registerKernel({
    kernelName: spec.name,
    backendName: 'webgpu',
    kernelFunc: ({ inputs, attrs, backend }) =>
      onGpu(backend as WebGPUBackend, inputs as Record<string, Tensor>, attrs as unknown as FieldArguments),
  });
  for (const backendName of ['cpu', 'wasm'] as const) {
    registerKernel({
      kernelName: spec.name,
      backendName,
      kernelFunc: ({ inputs, attrs, backend }) => {
        const read = (key: string): Float32Array => hostValues(backendName, backend as KernelBackend, inputs[key] as TensorInfo);
        const made = onHost(read, attrs as unknown as FieldArguments);
        if (made === null) return inputs['cells'] as TensorInfo;
        const dtype = made.values instanceof Int32Array ? 'int32' : 'float32';
        const { write } = backend as unknown as { write(values: object, shape: number[], dtype: string): object };
        return { dataId: write.call(backend, made.values, made.shape, dtype), shape: made.shape, dtype };
      },
    });
  }
}

register(
  IRRADIATE,
  (backend, { cells, dose, rates }, { voxels, members }) =>
    dispatchTumour(backend, IRRADIATE, [dose as Tensor, rates as Tensor], [int(voxels), int(members)], cells as Tensor),
  (read, { voxels, members }) => {
    const [cells, dose, rates] = [read('cells'), read('dose'), read('rates')];
    for (let m = 0; m < members; m++)
      irradiateField(cells.subarray(m * voxels, (m + 1) * voxels), dose, 1, rates[2 * m] as number, rates[2 * m + 1] as number);
    return null;
  },
);

register(
  QUANTISE,
  (backend, { cells }, { voxels, member }) =>
    dispatchTumour(backend, QUANTISE, [cells as Tensor], [int(voxels), int(member)], { shape: [words(voxels)], dtype: 'int32' }),
  (read, { voxels, member }) => {
    const bytes = new Uint8Array(4 * words(voxels));
    bytes.set(quantiseField(read('cells').subarray(member * voxels, (member + 1) * voxels)));
    return { values: new Int32Array(bytes.buffer), shape: [words(voxels)] };
  },
);

register(
  COUNT,
  (backend, { cells, thresholds }, { voxels, members }) => {
    const uniforms = [int(voxels), int(members)];
    return dispatchTumour(backend, COUNT, [cells as Tensor, thresholds as Tensor], uniforms, { shape: [words(voxels)], dtype: 'int32' });
  },
  (read, { voxels, members }) => {
    const bytes = new Uint8Array(4 * words(voxels));
    const [cells, thresholds] = [read('cells'), read('thresholds')];
    for (let m = 0; m < members; m++) countAbove(cells.subarray(m * voxels, (m + 1) * voxels), thresholds[m] as number, bytes);
    return { values: new Int32Array(bytes.buffer), shape: [words(voxels)] };
  },
);

register(
  MEASURE,
  (backend, { cells, thresholds }, { voxels, members }) => {
    const groups = groupsOf(voxels);
    const uniforms = [int(voxels), int(STRETCH)];
    const output = { shape: [members, 2 * groups], dtype: 'float32' } as const;
    return dispatchTumour(backend, MEASURE, [cells as Tensor, thresholds as Tensor], uniforms, output, [groups, members, 1]);
  },
  (read, { voxels, members }) => {
    const [cells, thresholds] = [read('cells'), read('thresholds')];
    const values = Float32Array.from(
      Array.from({ length: members }, (_, m) => {
        const { count, sum } = measureField(cells.subarray(m * voxels, (m + 1) * voxels), thresholds[m] as number);
        return [count, sum];
      }).flat(),
    );
    return { values, shape: [members, 2] };
  },
);

const run = (name: string, inputs: Record<string, Tensor>, args: Partial<FieldArguments>): Tensor =>
  engine().runKernel(name, inputs, args as unknown as NamedAttrMap) as Tensor;

/** One fraction on every member of `cells` [members, ...voxels], in place. `dose` [voxels] Gy, `rates` [members, 2]: alpha, beta. */
export function irradiateTumours(cells: Tensor, dose: Tensor, rates: Tensor, voxels: number, members: number): void {
  run(IRRADIATE.name, { cells, dose, rates }, { voxels, members });
}

/** One member's field as bytes 0 to 255, four in an i32: [ceil(voxels / 4)] int32. The caller disposes what it gets. */
export function quantiseTumour(cells: Tensor, voxels: number, member: number): Tensor {
  return run(QUANTISE.name, { cells }, { voxels, member });
}

/** Members at or above their `thresholds` [members] in each voxel, bytes as above; at most 255. The caller disposes what it gets. */
export function countTumours(cells: Tensor, thresholds: Tensor, voxels: number, members: number): Tensor {
  return run(COUNT.name, { cells, thresholds }, { voxels, members });
}

/** Partial sums [members, 2 * groups], in pairs: voxels at or above a member's threshold, and the sum of the field. The caller disposes what it gets. */
export function measureTumours(cells: Tensor, thresholds: Tensor, voxels: number, members: number): Tensor {
  return run(MEASURE.name, { cells, thresholds }, { voxels, members });
}
