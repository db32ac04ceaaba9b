import type { Remote } from 'comlink';
import { wrap } from 'comlink';
import type { Backend, Capabilities } from './compute.api.ts';
import type { PoolApi, TumourLane } from './pool.api.ts';
import { failureOf } from '#models/core/failure.ts';
import type { GpuHosts } from './gpu/gpu-hosts.ts';
import type { Lane } from './run/cpu-host.ts';
import { cpuHost } from './run/cpu-host.ts';
import type { Hosts } from './run/execute.ts';
import { inlineLane } from './run/headless.ts';
import { poolLane } from './run/pool-lane.ts';
import type { SimulatorHost } from './run/simulator.ts';

/** The hosts of the compute worker: WebGPU first, the CPU pool as the floor. */
export class ComputeHosts implements Hosts {
  readonly #now: () => number;
  readonly #pause: () => Promise<void>;
  readonly #engine: string;
  #gpu: Promise<GpuHosts> | null = null;
  #pool: Remote<PoolApi>[] = [];
  #cpu: SimulatorHost | null = null;

  constructor(now: () => number, pause: () => Promise<void>, engine: string) {
    this.#now = now;
    this.#pause = pause;
    this.#engine = engine;
  }

  addPool(ports: readonly MessagePort[]): void {
    this.#pool = [...this.#pool, ...ports.map((port) => wrap<PoolApi>(port))];
    this.#cpu = null;
  }

  /** tfjs is loaded only when someone wants the GPU. */
  gpu(): Promise<GpuHosts> {
    this.#gpu ??= import('./gpu/gpu-hosts.ts').then(({ GpuHosts: Hosts }) => new Hosts(this.#now));
    return this.#gpu;
  }

  async get(wanted: 'auto' | Backend): Promise<{ host: SimulatorHost; notice?: string }> {
    if (wanted === 'cpu') return { host: this.cpu() };
    try {
      return { host: await (await this.gpu()).get() };
    } catch (error) {
      if (wanted === 'webgpu' || failureOf(error).kind !== 'GpuUnavailable') throw error;
      const notice =
        'No graphics device can be used here, so the processor does the work: slower, with the same results within the stated tolerance.';
      return { host: this.cpu(), notice };
    }
  }

  cpu(): SimulatorHost {
    const lanes: Lane[] = this.#pool.length > 0 ? this.#pool.map(poolLane) : [inlineLane(this.#pause)];
    this.#cpu ??= cpuHost(lanes, this.#engine, this.#now);
    return this.#cpu;
  }

  /** The pool's threads as they grow tumours. */
  tumourLanes(): readonly TumourLane[] {
    return this.#pool as unknown as readonly TumourLane[];
  }

  async capabilities(): Promise<Capabilities> {
    const poolWorkers = this.#pool.length;
    try {
      const host = await (await this.gpu()).get();
      return { backend: 'webgpu', adapter: host.engine, reason: null, poolWorkers };
    } catch (error) {
      return { backend: 'cpu', adapter: this.#engine, reason: failureOf(error).message, poolWorkers };
    }
  }
}
