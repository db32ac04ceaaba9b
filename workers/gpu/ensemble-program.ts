import type { WebGPUProgram } from '@tensorflow/tfjs-backend-webgpu/dist/webgpu_program.js';

/** One warp of most GPUs: a member is a lot of work, so few members should spread over many compute units. */
export const WORKGROUP = 32;

/** Integer arguments of one call of an ensemble kernel, in the order of the uniform block. */
export const ARGUMENTS = ['stride', 'members', 'steps', 'firstStep', 'firstSlot', 'traceEvery', 'traceSamples'] as const;
export type EnsembleArguments = Readonly<Record<(typeof ARGUMENTS)[number], number>>;

/**
 * One invocation per member over flat arrays: `result` (the packed state, read and written in place), `parameters`,
 * `inputs`. tfjs puts its own declarations in front of the WGSL.
 *
 * A program object serves one call only: tfjs appends to `shaderKey` at every use, so a reused object would be compiled
 * anew each time.
 */
export class EnsembleProgram implements WebGPUProgram {
  readonly variableNames = ['parameters', 'inputs'];
  readonly uniforms = ARGUMENTS.map((name) => `${name} : i32,`).join(' ');
  readonly workgroupSize: [number, number, number] = [WORKGROUP, 1, 1];
  readonly dispatchLayout = { x: [0] };
  dispatch: [number, number, number];
  outputShape: number[];
  shaderKey: string;
  readonly #wgsl: string;

  constructor(kernel: string, wgsl: string, stateLength: number, members: number) {
    this.shaderKey = kernel;
    this.#wgsl = wgsl;
    this.outputShape = [stateLength];
    this.dispatch = [Math.ceil(members / WORKGROUP), 1, 1];
  }

  getUserCode(): string {
    return this.#wgsl;
  }
}
