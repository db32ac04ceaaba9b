import type { KernelBackend, NamedAttrMap, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import { engine, registerKernel } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import type { WebGPUProgram } from '@tensorflow/tfjs-backend-webgpu/dist/webgpu_program.js';
import wgsl from '#shaders/engine/gather.wgsl?raw';
import { WORKGROUP } from './ensemble-program.ts';
import { countDispatch, hostValues } from './registry.ts';

export const GATHER = 'rows.gather';

interface GatherArguments {
  readonly members: number;
  readonly stride: number;
  readonly width: number;
}

class GatherProgram implements WebGPUProgram {
  readonly variableNames = ['rows', 'slots'];
  readonly uniforms = 'stride : i32, width : i32,';
  readonly workgroupSize: [number, number, number] = [WORKGROUP, 1, 1];
  readonly dispatchLayout = { x: [0] };
  dispatch: [number, number, number];
  outputShape: number[];
  shaderKey = GATHER;

  constructor(length: number) {
    this.outputShape = [length];
    this.dispatch = [Math.ceil(length / WORKGROUP), 1, 1];
  }

  getUserCode(): string {
    return wgsl;
  }
}

registerKernel({
  kernelName: GATHER,
  backendName: 'webgpu',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const { members, stride, width } = attrs as unknown as GatherArguments;
    countDispatch();
    const uniforms = [stride, width].map((value) => ({ type: 'int32', data: [value] }));
    const tensors = [inputs['rows'] as TensorInfo, inputs['slots'] as TensorInfo];
    return (backend as WebGPUBackend).runWebGPUProgram(new GatherProgram(members * width), tensors, 'float32', uniforms);
  },
});

interface Writer {
  write(values: Float32Array, shape: number[], dtype: 'float32'): object;
}

for (const backendName of ['cpu', 'wasm'] as const) {
  registerKernel({
    kernelName: GATHER,
    backendName,
    kernelFunc: ({ inputs, attrs, backend }) => {
      const { members, stride, width } = attrs as unknown as GatherArguments;
      const rows = hostValues(backendName, backend as KernelBackend, inputs['rows'] as TensorInfo);
      const slots = hostValues(backendName, backend as KernelBackend, inputs['slots'] as TensorInfo);
      const values = Float32Array.from(
        { length: members * width },
        (_, i) => rows[Math.floor(i / width) * stride + (slots[i % width] as number)] as number,
      );
      const shape = [values.length];
      return { dataId: (backend as unknown as Writer).write(values, shape, 'float32'), shape, dtype: 'float32' };
    },
  });
}

/** [members * width] numbers of packed rows, by slot. The caller disposes what it gets. */
export function gatherRows(rows: Tensor, slots: Tensor, args: GatherArguments): Tensor {
  return engine().runKernel(GATHER, { rows, slots }, args as unknown as NamedAttrMap) as Tensor;
}
