import type { KernelBackend, NamedAttrMap, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import { engine, registerKernel } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import { domainOfDiffusivity, pack, unpack } from '#models/tumour/domain.ts';
import { diffuse, react } from '#models/tumour/grow.ts';
import wgsl from '#shaders/tumour/grow.wgsl?raw';
import { hostValues } from '../registry.ts';
import type { GridSize, ProgramSpec } from './tumour-program.ts';
import { dispatchTumour, float, int } from './tumour-program.ts';

export const TUMOUR_GROW = 'tumour.grow';

/** Numbers of one member's row of `factors`. */
export const FACTORS = 5;

export interface GrowArguments {
  readonly size: GridSize;
  /** mm. */
  readonly spacing: readonly [number, number, number];
  readonly members: number;
  /** Row of `factors` of the first step, and how many steps to take. */
  readonly firstStep: number;
  readonly steps: number;
}

const WORKGROUP = [16, 4, 4] as const;

const SPEC: ProgramSpec = {
  name: TUMOUR_GROW,
  wgsl,
  variables: ['cells', 'tissue', 'factors'],
  uniforms: 'size : vec3<i32>, members : i32, step : i32, inverse : vec3<f32>,',
  workgroup: WORKGROUP,
  spatial: true,
};

registerKernel({
  kernelName: TUMOUR_GROW,
  backendName: 'webgpu',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { size, spacing, members, firstStep, steps } = attrs as unknown as GrowArguments;
    const { cells, spare, tissue, factors } = inputs as Record<string, Tensor>;
    const [nx, ny, nz] = size;
    const groups = [nx, ny, nz * members].map((n, axis) => Math.ceil(n / (WORKGROUP[axis] as number))) as [number, number, number];
    const inverse = float(...spacing.map((h) => 1 / (h * h)));
    let [from, to] = [cells as Tensor, spare as Tensor];
    for (let s = 0; s < steps; s++) {
      const uniforms = [int(...size), int(members), int(firstStep + s), inverse];
      dispatchTumour(backend as WebGPUBackend, SPEC, [from, tissue as Tensor, factors as Tensor], uniforms, to, groups);
      [from, to] = [to, from];
    }
    return from;
  },
});

for (const backendName of ['cpu', 'wasm'] as const) {
  registerKernel({
    kernelName: TUMOUR_GROW,
    backendName,
    kernelFunc: ({ inputs, attrs, backend }) => {
      const read = (key: string): Float32Array => hostValues(backendName, backend as KernelBackend, inputs[key] as TensorInfo);
      growOnHost(read('cells'), read('tissue'), read('factors'), attrs as unknown as GrowArguments);
      return inputs['cells'] as TensorInfo;
    },
  });
}

/** The same steps in float64 on the CPU, in place. */
function growOnHost(cells: Float32Array, tissue: ArrayLike<number>, factors: ArrayLike<number>, args: GrowArguments): void {
  const { size, spacing, members, firstStep, steps } = args;
  const voxels = size[0] * size[1] * size[2];
  for (let m = 0; m < members; m++) {
    const own = cells.subarray(m * voxels, (m + 1) * voxels);
    let dense = Float64Array.from(own);
    for (let s = 0; s < steps; s++) {
      const row = FACTORS * ((firstStep + s) * members + m);
      const [white, grey, gain, , crowding] = Array.from({ length: FACTORS }, (_, i) => factors[row + i] as number);
      const relative = Float64Array.from({ length: voxels }, (_, v) => {
        const bytes = ((tissue[v >> 1] as number) >>> (16 * (v & 1))) & 0xffff;
        // Where nothing spreads in this step the tissue still says where cells can be.
        return bytes === 0 ? 0 : (white as number) * (bytes & 0xff) + (grey as number) * (bytes >> 8) || Number.MIN_VALUE;
      });
      const domain = domainOfDiffusivity({ size, spacing }, relative);
      const from = pack(domain, dense);
      const to = from.slice();
      if ((white as number) + (grey as number) > 0) diffuse(domain, from, to, 1);
      react(to, { gain: gain as number, crowding: crowding as number });
      dense = unpack(domain, to, new Float64Array(voxels)) as Float64Array<ArrayBuffer>;
    }
    own.set(dense);
  }
}

/**
 * Takes steps of shaders/tumour/grow.wgsl; the same on every backend. `cells` and `spare` [members, nz, ny, nx] are both
 * written; returned is the one that holds the result. Synchronous; on `webgpu` it only records.
 */
export function growTumours(cells: Tensor, spare: Tensor, tissue: Tensor, factors: Tensor, args: GrowArguments): Tensor {
  return engine().runKernel(TUMOUR_GROW, { cells, spare, tissue, factors }, args as unknown as NamedAttrMap) as Tensor;
}
