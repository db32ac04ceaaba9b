import type { KernelBackend, NamedAttrMap, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import { engine, registerKernel } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import { react } from '#models/tumour/grow.ts';
import wgsl from '#shaders/tumour/grow-pairs.wgsl?raw';
import { hostValues } from '../registry.ts';
import type { GrowArguments } from './tumour-grow.ts';
import { FACTORS } from './tumour-grow.ts';
import type { ProgramSpec } from './tumour-program.ts';
import { dispatchTumour, int } from './tumour-program.ts';

const TUMOUR_GROW_PAIRS = 'tumour.grow-pairs';

const SPEC: ProgramSpec = {
  name: TUMOUR_GROW_PAIRS,
  wgsl,
  variables: ['cells', 'tissue', 'factors', 'offsets', 'partners', 'weights'],
  uniforms: 'voxels : i32, members : i32, step : i32,',
  workgroup: [64, 1, 1],
  spatial: false,
};

registerKernel({
  kernelName: TUMOUR_GROW_PAIRS,
  backendName: 'webgpu',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { size, members, firstStep, steps } = attrs as unknown as GrowArguments;
    const { cells, spare, tissue, factors, offsets, partners, weights } = inputs as Record<string, Tensor>;
    const rest = [tissue, factors, offsets, partners, weights] as Tensor[];
    let [from, to] = [cells as Tensor, spare as Tensor];
    for (let s = 0; s < steps; s++) {
      const uniforms = [int(size[0] * size[1] * size[2]), int(members), int(firstStep + s)];
      dispatchTumour(backend as WebGPUBackend, SPEC, [from, ...rest], uniforms, to);
      [from, to] = [to, from];
    }
    return from;
  },
});

for (const backendName of ['cpu', 'wasm'] as const) {
  registerKernel({
    kernelName: TUMOUR_GROW_PAIRS,
    backendName,
    kernelFunc: ({ inputs, attrs, backend }) => {
      const read = (key: string): Float32Array => hostValues(backendName, backend as KernelBackend, inputs[key] as TensorInfo);
      growOnHost(read, attrs as unknown as GrowArguments);
      return inputs['cells'] as TensorInfo;
    },
  });
}

/** The same steps in float64 on the CPU, in place. */
function growOnHost(read: (key: string) => Float32Array, { size, members, firstStep, steps }: GrowArguments): void {
  const [cells, factors, offsets] = [read('cells'), read('factors'), read('offsets')];
  const [partners, weights] = [read('partners'), read('weights')];
  const voxels = size[0] * size[1] * size[2];
  for (let m = 0; m < members; m++) {
    let from = Float64Array.from(cells.subarray(m * voxels, (m + 1) * voxels));
    for (let s = 0; s < steps; s++) {
      const row = FACTORS * ((firstStep + s) * members + m);
      const scale = 255 * (factors[row] as number);
      const to = from.map((own, v) => {
        let flow = 0;
        for (let pair = offsets[v] as number; pair < (offsets[v + 1] as number); pair++)
          flow += (weights[pair] as number) * ((from[partners[pair] as number] as number) - own);
        return own + scale * flow;
      });
      react(to, { gain: factors[row + 2] as number, crowding: factors[row + 4] as number });
      from = to;
    }
    cells.set(from, m * voxels);
  }
}

/** The flows of workers/tumour/pairs.ts on the device. */
export interface PairTensors {
  readonly offsets: Tensor;
  readonly partners: Tensor;
  readonly weights: Tensor;
}

/** `growTumours` along diffusion tensors, by shaders/tumour/grow-pairs.wgsl. */
export function growTumoursAlong(
  cells: Tensor,
  spare: Tensor,
  tissue: Tensor,
  factors: Tensor,
  pairs: PairTensors,
  args: GrowArguments,
): Tensor {
  return engine().runKernel(TUMOUR_GROW_PAIRS, { cells, spare, tissue, factors, ...pairs }, args as unknown as NamedAttrMap) as Tensor;
}
