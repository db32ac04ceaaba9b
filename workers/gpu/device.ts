import { env, findBackendFactory, registerBackend, removeBackend, setBackend } from '@tensorflow/tfjs-core';
// Not the package root: that would register (and ship) some two hundred kernels Soma does not use.
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js';
import '@tensorflow/tfjs-backend-webgpu/dist/flags_webgpu.js';
import type { JobError } from '#models/core/failure.ts';
import { deviceLost, gpuUnavailable } from '#models/core/failure.ts';

/** Limits worth having as large as the adapter can: big ensembles in one binding. */
const LIMITS = [
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxStorageBuffersPerShaderStage',
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupsPerDimension',
] as const;

/** How long to wait for the device to say it was lost after an operation failed. */
const LOSS_GRACE_MS = 2000;

/** The one compute device, with tfjs on it. Replaced by a new one after a loss; what belonged to the old one is gone. */
export class Gpu {
  readonly device: GPUDevice;
  readonly backend: WebGPUBackend;
  readonly description: string;
  #lost: string | null = null;
  #fault: string | null = null;
  readonly #whenLost: Promise<void>;

  constructor(device: GPUDevice, backend: WebGPUBackend, description: string) {
    this.device = device;
    this.backend = backend;
    this.description = description;
    this.#whenLost = device.lost.then((info) => {
      this.#lost = info.message || info.reason;
    });
    device.addEventListener('uncapturederror', (event) => {
      this.#fault ??= (event as GPUUncapturedErrorEvent).error.message;
    });
  }

  get lost(): boolean {
    return this.#lost !== null;
  }

  /** The failure to throw when the device is gone, null while it works. */
  lossError(): JobError | null {
    return this.#lost === null ? null : deviceLost(this.#lost);
  }

  /** First error no scope caught since the last call. */
  takeFault(): string | null {
    const fault = this.#fault;
    this.#fault = null;
    return fault;
  }

  /** Waits for the loss to be announced, if there is one, after something failed on the device. */
  async settleLoss(): Promise<void> {
    await Promise.race([this.#whenLost, new Promise((resolve) => setTimeout(resolve, LOSS_GRACE_MS))]);
  }

  /** Submits what was recorded. */
  submit(): void {
    const { backend } = this;
    backend.ensureCommandEncoderReady();
    backend.endComputePassEncoder();
    backend.submitQueue();
  }

  /** Resolves when everything submitted has run, or the device is lost. */
  async finished(): Promise<void> {
    await Promise.race([this.device.queue.onSubmittedWorkDone().catch(() => undefined), this.#whenLost]);
  }
}

/**
 * Requests an adapter and a device with all its limits and makes it tfjs's `webgpu` backend (the name its kernels are
 * keyed on). Rejects with GpuUnavailable and the reason in words.
 */
export async function requestGpu(): Promise<Gpu> {
  if (!('gpu' in navigator) || !navigator.gpu) throw gpuUnavailable('This browser offers no WebGPU.');
  let adapter: GPUAdapter | null;
  let device: GPUDevice;
  try {
    adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (!adapter) throw new Error('it found no graphics adapter');
    const requiredLimits: Record<string, number> = {};
    for (const name of LIMITS) requiredLimits[name] = adapter.limits[name];
    const requiredFeatures = (['timestamp-query'] as const).filter((feature) => adapter?.features.has(feature));
    device = await adapter.requestDevice({ requiredFeatures, requiredLimits });
  } catch (error) {
    throw gpuUnavailable(`This browser could not open WebGPU (${(error as Error).message}).`);
  }
  const { vendor, architecture, device: model, description } = adapter.info;
  const name = [vendor, architecture, model, description].filter((part) => part !== '').join(' ') || 'unnamed adapter';
  const backend = new WebGPUBackend(device, adapter.info);
  if (findBackendFactory('webgpu')) removeBackend('webgpu');
  registerBackend('webgpu', () => backend, 10);
  await setBackend('webgpu');
  // A silent detour over the CPU would hide a broken kernel.
  env().set('WEBGPU_CPU_FORWARD', false);
  return new Gpu(device, backend, `WebGPU, ${name}`);
}
