import type { ProxyMarked } from 'comlink';
import { expose, releaseProxy, transfer } from 'comlink';
import type { Run } from '#models/core/run.ts';
import type { ComputeApi, OnProgress } from './compute.api.ts';
import { ComputeHosts } from './compute-hosts.ts';
import { messagePause } from './run/pause.ts';
import { carryFailures } from './run/remote-errors.ts';
import { ComputeService } from './run/service.ts';
import { selfTest } from './self-test.ts';

declare const __SOMA_BUILD__: string | undefined;

carryFailures();

const now = (): number => performance.now();
const pause = messagePause();
const hosts = new ComputeHosts(now, pause, navigator.userAgent);
const service = new ComputeService(hosts, { now, pause, build: typeof __SOMA_BUILD__ === 'string' ? __SOMA_BUILD__ : 'development' });

/** Lets go of the page's callback when its job is over. */
async function reporting<T>(onProgress: OnProgress, job: (report: OnProgress) => Promise<T>): Promise<T> {
  try {
    return await job((progress) => {
      // Over comlink this is a promise; a page that is gone must not become an unhandled rejection here.
      void Promise.resolve(onProgress(progress)).catch(() => undefined);
    });
  } finally {
    (onProgress as OnProgress & Partial<ProxyMarked> & { [releaseProxy]?: () => void })[releaseProxy]?.();
  }
}

/** The big arrays of a run travel; they are not copied. */
function handOver(run: Run): Run {
  const series = run.observables.flatMap((o) => [o.q05, o.q25, o.q50, o.q75, o.q95]);
  const arrays = [run.times, ...series, ...run.traces.map((t) => t.values), ...(run.ends ? [run.ends.values, run.ends.alive] : [])];
  return transfer(
    run,
    arrays.map((a) => a.buffer),
  );
}

const api: ComputeApi = {
  capabilities: () => hosts.capabilities(),
  addPool: async (ports) => hosts.addPool(ports),
  run: (jobId, request, onProgress) => reporting(onProgress, async (report) => handOver(await service.run(jobId, request, report))),
  resume: (jobId, onProgress) => reporting(onProgress, async (report) => handOver(await service.resume(jobId, report))),
  cancel: async (jobId) => service.cancel(jobId),
  fit: (jobId, request, onProgress) =>
    reporting(onProgress, (report) =>
      // Loaded when the first fit is asked for: most visits begin with a twin that is already fitted.
      service.job(jobId, report, async (context) => (await import('./fit/run-fit.ts')).runFit(request, context)),
    ),
  simulateRest: (jobId, request, onProgress) => reporting(onProgress, (report) => service.simulateRest(jobId, request, report)),
  selfTest: () => selfTest(hosts, now, pause),
  loseDeviceForTest: async () => (await hosts.gpu()).lose(),
};

expose(api);
