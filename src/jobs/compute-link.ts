import * as Comlink from 'comlink';
import { workerEnded } from '#models/core/failure.ts';
import type { ComputeApi, OnProgress } from '#workers/compute.api.ts';
import computeUrl from '#workers/compute.worker.ts?worker&url';
import type { PoolApi } from '#workers/pool.api.ts';
import type { OnPictures, TumourApi } from '#workers/tumour.api.ts';
import type { TumourFitApi } from '#workers/tumour-fit.api.ts';
import poolUrl from '#workers/pool.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

/** How the page reaches the compute worker. Every call rejects with WorkerEnded once the worker has ended. */
export interface ComputeLink {
  /** `addPool` is the link's own business; progress callbacks are plain functions. */
  readonly api: Omit<ComputeApi, 'addPool'> & TumourApi & TumourFitApi;
  /** Ends the compute worker and its pool; pending calls reject. */
  end(): void;
}

// A proxied callback must stay reachable while its job runs, or the worker's end of it is collected.
const kept = new Map<string, readonly unknown[]>();

/**
 * Starts the compute worker. The CPU pool (`poolWorkers`, by default one per core but one) is started when a run first
 * needs the CPU: on machines with WebGPU mostly never.
 */
export function startCompute(poolWorkers = Math.max(1, (navigator.hardwareConcurrency || 2) - 1)): ComputeLink {
  const workers: Worker[] = [];
  let fail: (reason: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (fail = reject));
  ended.catch(() => undefined);

  const start = (url: string, name: string): Worker => {
    const worker = new Worker(trustedScriptUrl(url), { type: 'module', name });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || `The ${name} worker could not be started. Reload the page; stored records are safe.`));
    });
    workers.push(worker);
    return worker;
  };

  type Remote = ComputeApi & TumourApi & TumourFitApi;
  const remote = Comlink.wrap<Remote>(start(computeUrl, 'compute')) as unknown as Remote;
  const guard = <T>(call: Promise<T>): Promise<T> => Promise.race([call, ended]);

  let pool: Promise<void> | null = null;
  const withPool = async (backend: 'auto' | 'webgpu' | 'cpu'): Promise<void> => {
    if (backend === 'webgpu') return;
    if (backend === 'auto' && (await remote.capabilities()).backend === 'webgpu') return;
    pool ??= (async () => {
      const ports = await Promise.all(
        Array.from({ length: poolWorkers }, async (_, i) => {
          const { port1, port2 } = new MessageChannel();
          await Comlink.wrap<PoolApi>(start(poolUrl, `pool-${i + 1}`)).serve(Comlink.transfer(port1, [port1]));
          return port2;
        }),
      );
      await remote.addPool(Comlink.transfer(ports, ports));
    })();
    await pool;
  };

  const reporting = async <T>(jobId: string, onProgress: OnProgress, call: (proxied: OnProgress) => Promise<T>): Promise<T> => {
    const proxied = Comlink.proxy(onProgress);
    kept.set(jobId, [...(kept.get(jobId) ?? []), proxied]);
    try {
      return await guard(call(proxied));
    } finally {
      kept.delete(jobId);
    }
  };

  const picturing = <T>(jobId: string, onPictures: OnPictures, call: (proxied: OnPictures) => Promise<T>): Promise<T> => {
    const proxied = Comlink.proxy(onPictures);
    kept.set(jobId, [proxied]);
    return call(proxied);
  };

  return {
    api: {
      capabilities: () => guard(remote.capabilities()),
      run: (jobId, request, onProgress) =>
        reporting(jobId, onProgress, async (report) => {
          await withPool(request.backend);
          return remote.run(jobId, request, report);
        }),
      resume: (jobId, onProgress) => reporting(jobId, onProgress, (report) => remote.resume(jobId, report)),
      cancel: (jobId) => guard(remote.cancel(jobId)),
      simulateRest: (jobId, request, onProgress) =>
        reporting(jobId, onProgress, async (report) => {
          await withPool(request.backend);
          return remote.simulateRest(jobId, request, report);
        }),
      growTumours: (jobId, request, onProgress, onPictures) =>
        picturing(jobId, onPictures, (pictures) =>
          reporting(jobId, onProgress, async (report) => {
            await withPool(request.backend);
            return remote.growTumours(jobId, request, report, pictures);
          }),
        ),
      resumeTumours: (jobId, onProgress, onPictures) =>
        picturing(jobId, onPictures, (pictures) => reporting(jobId, onProgress, (report) => remote.resumeTumours(jobId, report, pictures))),
      fit: (jobId, request, onProgress) =>
        reporting(jobId, onProgress, async (report) => {
          await withPool(request.backend ?? 'auto');
          return remote.fit(jobId, request, report);
        }),
      fitTumour: (jobId, request, onProgress) =>
        reporting(jobId, onProgress, async (report) => {
          await withPool(request.backend);
          return remote.fitTumour(jobId, request, report);
        }),
      forecastTumour: (jobId, request, onProgress) =>
        reporting(jobId, onProgress, async (report) => {
          await withPool(request.backend);
          return remote.forecastTumour(jobId, request, report);
        }),
      selfTest: () => guard(remote.selfTest()),
      loseDeviceForTest: () => guard(remote.loseDeviceForTest()),
    },
    end() {
      for (const worker of workers) worker.terminate();
      fail(workerEnded('compute'));
    },
  };
}
