import type { KernelBackend, NamedAttrMap, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import { engine, registerKernel } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import { domainOf, pack, unpack } from '#models/tumour/index.ts';
import type { Compartments } from '#models/tumour/two-compartment.ts';
import { compartmentScratch, stepCompartments } from '#models/tumour/two-compartment.ts';
import roomWgsl from '#shaders/tumour/necrosis-room.wgsl?raw';
import stepWgsl from '#shaders/tumour/necrosis-step.wgsl?raw';
import { NECROSIS_FACTORS, tissueFromPacked } from '#workers/tumour/necrosis-passes.ts';
import { hostValues } from '../registry.ts';
import type { GrowArguments } from './tumour-grow.ts';
import type { ProgramSpec } from './tumour-program.ts';
import { dispatchTumour, float, int } from './tumour-program.ts';

const TUMOUR_NECROSIS = 'tumour.necrosis';
const WORKGROUP = [16, 4, 4] as const;

const spec = (name: string, wgsl: string, variables: readonly string[]): ProgramSpec => ({
  name,
  wgsl,
  variables,
  uniforms: 'size : vec3<i32>, members : i32, step : i32, inverse : vec3<f32>,',
  workgroup: WORKGROUP,
  spatial: true,
});
const ROOM = spec('tumour.necrosis-room', roomWgsl, ['state', 'tissue', 'factors']);
const STEP = spec('tumour.necrosis-step', stepWgsl, ['state', 'tissue', 'factors', 'room']);

registerKernel({
  kernelName: TUMOUR_NECROSIS,
  backendName: 'webgpu',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { size, spacing, members, firstStep, steps } = attrs as unknown as GrowArguments;
    const { state, spare, room, tissue, factors } = inputs as Record<'state' | 'spare' | 'room' | 'tissue' | 'factors', Tensor>;
    const [nx, ny, nz] = size;
    const groups = [nx, ny, nz * members].map((n, axis) => Math.ceil(n / (WORKGROUP[axis] as number))) as [number, number, number];
    const inverse = float(...spacing.map((h) => 1 / (h * h)));
    let [from, to] = [state, spare];
    for (let s = 0; s < steps; s++) {
      const uniforms = [int(...size), int(members), int(firstStep + s), inverse];
      dispatchTumour(backend as WebGPUBackend, ROOM, [from, tissue, factors], uniforms, room, groups);
      dispatchTumour(backend as WebGPUBackend, STEP, [from, tissue, factors, room], uniforms, to, groups);
      [from, to] = [to, from];
    }
    return from;
  },
});

for (const backendName of ['cpu', 'wasm'] as const) {
  registerKernel({
    kernelName: TUMOUR_NECROSIS,
    backendName,
    kernelFunc: ({ inputs, attrs, backend }) => {
      const read = (key: string): Float32Array => hostValues(backendName, backend as KernelBackend, inputs[key] as TensorInfo);
      growOnHost(read('state'), read('tissue'), read('factors'), attrs as unknown as GrowArguments);
      return inputs['state'] as TensorInfo;
    },
  });
}

/** The same steps in float64 on the CPU, in place. */
function growOnHost(state: Float32Array, packed: ArrayLike<number>, factors: ArrayLike<number>, args: GrowArguments): void {
  const { size, spacing, members, firstStep, steps } = args;
  const voxels = size[0] * size[1] * size[2];
  const tissue = tissueFromPacked({ size, spacing }, packed);
  const nutrientDomain = domainOf(tissue, 1);
  const field = (part: number, m: number): Float32Array => state.subarray((part * members + m) * voxels, (part * members + m + 1) * voxels);
  for (let m = 0; m < members; m++) {
    let from: Compartments | null = null;
    for (let s = 0; s < steps; s++) {
      const at = NECROSIS_FACTORS * ((firstStep + s) * members + m);
      const f = (i: number): number => factors[at + i] as number;
      const domain = domainOf(tissue, f(0) > 0 ? f(0) / f(1) : 1);
      from ??= { living: pack(domain, field(0, m)), dead: pack(domain, field(1, m)), nutrient: pack(domain, field(2, m)) };
      const scratch = compartmentScratch(domain.count);
      const rates = { necrosis: f(3), nutrientThreshold: f(4), nutrientDiffusion: 255 * f(5), nutrientUptake: f(6) };
      stepCompartments(domain, nutrientDomain, from, scratch, 255 * f(0), f(2), rates, 1);
      from = scratch.next;
      from.living.forEach((c, p) => (scratch.next.living[p] = c * f(7)));
    }
    if (!from) continue;
    for (const [part, values] of [from.living, from.dead, from.nutrient].entries())
      field(part, m).set(unpack(nutrientDomain, values, new Float32Array(voxels)));
  }
}

/**
 * Takes steps of shaders/tumour/necrosis-*.wgsl; the same on every backend. `state` and `spare` [3, members, nz, ny, nx] are
 * both written, `room` [members, nz, ny, nx] is scratch; returned is the one of the first two that holds the result.
 */
export function growNecrosis(state: Tensor, spare: Tensor, room: Tensor, tissue: Tensor, factors: Tensor, args: GrowArguments): Tensor {
  return engine().runKernel(TUMOUR_NECROSIS, { state, spare, room, tissue, factors }, args as unknown as NamedAttrMap) as Tensor;
}
