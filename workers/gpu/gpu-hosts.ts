import { failureOf } from '#models/core/failure.ts';
import type { Gpu } from './device.ts';
import { requestGpu } from './device.ts';
import { GpuHost } from './gpu-host.ts';

/** Keeps the one GPU host, and makes a new one after its device was lost. */
export class GpuHosts {
  readonly #now: () => number;
  #current: Promise<GpuHost> | null = null;
  #gpu: Gpu | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Rejects with GpuUnavailable when no device can be had (now; another call tries again). */
  async get(): Promise<GpuHost> {
    if (this.#gpu?.lost) {
      this.#current = null;
      this.#gpu = null;
    }
    this.#current ??= requestGpu().then((gpu) => {
      this.#gpu = gpu;
      return new GpuHost(gpu, this.#now);
    });
    try {
      return await this.#current;
    } catch (error) {
      this.#current = null;
      throw error;
    }
  }

  /** The reason why there is no GPU, in words, or null when there is one. */
  async reasonAgainst(): Promise<string | null> {
    try {
      await this.get();
      return null;
    } catch (error) {
      return failureOf(error).message;
    }
  }

  /** Destroys the device, as a driver reset would. */
  async lose(): Promise<void> {
    const host = await this.get();
    host.gpu.device.destroy();
    await host.gpu.device.lost;
  }
}
