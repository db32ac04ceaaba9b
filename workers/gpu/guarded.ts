import { failureOf, kernelFailed } from '#models/core/failure.ts';
import type { Gpu } from './device.ts';

/**
 * Records GPU work, submits it and waits for it. Validation and memory errors become KernelFailed with the kernel's name, a
 * lost device DeviceLost.
 */
export async function runGuarded(gpu: Gpu, kernel: string, record: () => void): Promise<void> {
  const loss = gpu.lossError();
  if (loss) throw loss;
  const { device } = gpu;
  try {
    device.pushErrorScope('out-of-memory');
    device.pushErrorScope('internal');
    device.pushErrorScope('validation');
    let scopes: Promise<(GPUError | null)[]>;
    try {
      record();
      gpu.submit();
    } finally {
      scopes = Promise.all([device.popErrorScope(), device.popErrorScope(), device.popErrorScope()]);
    }
    await gpu.finished();
    if (gpu.lost) throw gpu.lossError();
    const error = (await scopes).find((e) => e !== null);
    const fault = error?.message ?? gpu.takeFault();
    if (fault) throw kernelFailed(kernel, fault.trim());
  } catch (error) {
    throw await explain(gpu, kernel, error);
  }
}

/** What went wrong: a lost device, or a failure of the kernel. */
export async function explain(gpu: Gpu, kernel: string, error: unknown): Promise<unknown> {
  if (failureOf(error).kind !== 'Unexpected') return error;
  await gpu.settleLoss();
  return gpu.lossError() ?? kernelFailed(kernel, (error as Error).message);
}
