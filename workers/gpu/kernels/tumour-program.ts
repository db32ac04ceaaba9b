import type { Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import type { WebGPUProgram } from '@tensorflow/tfjs-backend-webgpu/dist/webgpu_program.js';
import { countDispatch } from '../registry.ts';

/** Voxels along x, y, z. */
export type GridSize = readonly [number, number, number];

/** What one WGSL text of shaders/tumour declares. */
export interface ProgramSpec {
  /** Registered name; the pipeline's key too. */
  readonly name: string;
  readonly wgsl: string;
  /** Storage bindings after `result`, in order. */
  readonly variables: readonly string[];
  /** Uniform members as WGSL has them, in order. */
  readonly uniforms: string;
  readonly workgroup: readonly [number, number, number];
  /** False: `fn main(index : i32)` over a flat result. True: `fn main()` that reads `globalId` or `workgroupId`. */
  readonly spatial: boolean;
}

export interface Uniform {
  readonly type: 'int32' | 'float32';
  readonly data: readonly number[];
}

export const int = (...data: number[]): Uniform => ({ type: 'int32', data });
export const float = (...data: number[]): Uniform => ({ type: 'float32', data });

/** Serves one call only: tfjs appends to `shaderKey` at every use, so a reused object would be compiled anew each time. */
class TumourProgram implements WebGPUProgram {
  readonly variableNames: string[];
  readonly uniforms: string;
  readonly workgroupSize: [number, number, number];
  readonly dispatchLayout: { x: number[]; y?: number[]; z?: number[] };
  dispatch: [number, number, number];
  outputShape: number[];
  shaderKey: string;
  readonly #wgsl: string;

  constructor(spec: ProgramSpec, outputShape: number[], dispatch: [number, number, number]) {
    this.variableNames = [...spec.variables];
    this.uniforms = spec.uniforms;
    this.workgroupSize = [...spec.workgroup];
    // Axes matter to tfjs only as flat or not: the kernels work their own places out. It would write a function of its own
    // for a result of as many axes as are named here, so no spatial kernel may have a result of three.
    this.dispatchLayout = spec.spatial ? { x: [0], y: [0], z: [0] } : { x: [0] };
    this.outputShape = outputShape;
    this.dispatch = dispatch;
    this.shaderKey = spec.name;
    this.#wgsl = spec.wgsl;
  }

  getUserCode(): string {
    return this.#wgsl;
  }
}

/**
 * Records one dispatch. `output` is either the tensor to write (which must not be among `inputs`) or the shape and type of a
 * new one. `groups` counts workgroups along x, y, z; for a flat kernel give none: one invocation per number of the result.
 */
export function dispatchTumour(
  backend: WebGPUBackend,
  spec: ProgramSpec,
  inputs: readonly TensorInfo[],
  uniforms: readonly Uniform[],
  output: Tensor | { readonly shape: readonly number[]; readonly dtype: 'float32' | 'int32' },
  groups?: [number, number, number],
): TensorInfo {
  const length = output.shape.reduce((product, n) => product * n, 1);
  const program = new TumourProgram(spec, [...output.shape], groups ?? [Math.ceil(length / spec.workgroup[0]), 1, 1]);
  countDispatch();
  const target = 'dataId' in output ? output : undefined;
  const given = uniforms.map(({ type, data }) => ({ type, data: [...data] }));
  return backend.runWebGPUProgram(program, [...inputs], output.dtype as 'float32', given, target);
}
