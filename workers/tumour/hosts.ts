import type { Backend } from '#workers/compute.api.ts';
import type { GpuHosts } from '#workers/gpu/gpu-hosts.ts';
import type { SimulatorHost } from '#workers/run/simulator.ts';
import { cpuTumourHost } from './cpu-host.ts';
import type { TumourLane } from '#workers/pool.api.ts';
import { tumourLane } from './lane.ts';
import type { TumourHost, TumourHosts } from './simulator.ts';

/** What a worker lends to its tumours: the choice between GPU and CPU is made once, for all models alike. */
export interface Surroundings {
  get(wanted: 'auto' | Backend): Promise<{ readonly host: SimulatorHost; readonly notice?: string }>;
  gpu(): Promise<GpuHosts>;
  /** Pool workers; none: the calling thread does the work. */
  tumourLanes(): readonly TumourLane[];
}

/** Hosts for tumours beside those for ensembles: the same device with the same turns, the same pool. */
export function tumourHosts(surroundings: Surroundings, now: () => number, pause: () => Promise<void>): TumourHosts {
  const own = tumourLane();
  return {
    async get(wanted) {
      const { host, notice } = await surroundings.get(wanted);
      const lanes = surroundings.tumourLanes();
      let chosen: TumourHost;
      if (host.backend === 'cpu') chosen = cpuTumourHost(lanes.length > 0 ? lanes : [own], host.engine, now, pause);
      else {
        const { gpuTumourHost } = await import('#workers/gpu/tumour-host.ts');
        chosen = gpuTumourHost(await (await surroundings.gpu()).get(), now);
      }
      return notice === undefined ? { host: chosen } : { host: chosen, notice };
    },
  };
}
