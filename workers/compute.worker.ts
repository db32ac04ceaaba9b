import type { ProxyMarked } from 'comlink';
import { expose, releaseProxy, transfer } from 'comlink';
import type { Run } from '#models/core/run.ts';
import type { ComputeApi, OnProgress } from './compute.api.ts';
import { ComputeHosts } from './compute-hosts.ts';
import { messagePause } from './run/pause.ts';
import { carryFailures } from './run/remote-errors.ts';
import { ComputeService } from './run/service.ts';
import { selfTest } from './self-test.ts';
import type { TumourService } from './tumour/service.ts';
import type { FitJob } from './tumour/fit-job.ts';
import type { OnPictures, TumourApi, TumourRun } from './tumour.api.ts';
import type { TumourFitApi } from './tumour-fit.api.ts';

declare const __SOMA_BUILD__: string | undefined;

carryFailures();

const now = (): number => performance.now();
const pause = messagePause();
const hosts = new ComputeHosts(now, pause, navigator.userAgent);
const service = new ComputeService(hosts, { now, pause, build: typeof __SOMA_BUILD__ === 'string' ? __SOMA_BUILD__ : 'development' });

/** Fetched when the first tumour is grown, and not before. */
let tumourService: Promise<TumourService> | null = null;
const tumours = (): Promise<TumourService> =>
  (tumourService ??= Promise.all([import('./tumour/service.ts'), import('./tumour/hosts.ts')]).then(
    ([{ TumourService: Service }, { tumourHosts }]) => new Service(service, tumourHosts(hosts, now, pause)),
  ));

/** Lets go of the page's callback when its job is over. */
async function reporting<T>(onProgress: OnProgress, job: (report: OnProgress) => Promise<T>): Promise<T> {
  try {
    return await job((progress) => {
      // Over comlink this is a promise; a page that is gone must not become an unhandled rejection here.
      void Promise.resolve(onProgress(progress)).catch(() => undefined);
    });
  } finally {
    letGo(onProgress);
  }
}

function letGo(callback: object): void {
  (callback as Partial<ProxyMarked> & { [releaseProxy]?: () => void })[releaseProxy]?.();
}

/** A tumour job with both of its callbacks; pictures and the run's big arrays travel, they are not copied. */
function growing(
  onProgress: OnProgress,
  onPictures: OnPictures,
  job: (service: TumourService, report: OnProgress, send: OnPictures) => Promise<TumourRun>,
): Promise<TumourRun> {
  const send: OnPictures = (pictures) => {
    const buffers = pictures.map(({ bytes }) => bytes.buffer);
    void Promise.resolve(onPictures(transfer([...pictures], buffers))).catch(() => undefined);
  };
  return reporting(onProgress, async (report) => {
    try {
      const run = await job(await tumours(), report, send);
      return transfer(
        run,
        run.plans.flatMap(({ chances }) => chances.map(({ buffer }) => buffer)),
      );
    } finally {
      letGo(onPictures);
    }
  });
}

/** A job about one person's tumour; its code is fetched with the first. */
function ofTumour<T>(jobId: string, onProgress: OnProgress, work: (job: FitJob) => Promise<T>): Promise<T> {
  return reporting(onProgress, (report) =>
    service.job(jobId, report, async (context) =>
      work({ context, hosts: (await import('./tumour/hosts.ts')).tumourHosts(hosts, now, pause) }),
    ),
  );
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

const api: ComputeApi & TumourApi & TumourFitApi = {
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
  growTumours: (jobId, request, onProgress, onPictures) =>
    growing(onProgress, onPictures, (owner, report, send) => owner.grow(jobId, request, report, send)),
  resumeTumours: (jobId, onProgress, onPictures) =>
    growing(onProgress, onPictures, (owner, report, send) => owner.resume(jobId, report, send)),
  fitTumour: (jobId, request, onProgress) =>
    ofTumour(jobId, onProgress, async (job) => (await import('./tumour/fit-job.ts')).fitJob(request, job)),
  forecastTumour: (jobId, request, onProgress) =>
    ofTumour(jobId, onProgress, async (job) => {
      const made = await (await import('./tumour/forecast.ts')).forecastJob(request, job);
      return transfer(
        made,
        made.courses.flatMap(({ density, chance }) => [density.buffer, chance.buffer]),
      );
    }),
  simulateRest: (jobId, request, onProgress) => reporting(onProgress, (report) => service.simulateRest(jobId, request, report)),
  selfTest: () => selfTest(hosts, now, pause),
  loseDeviceForTest: async () => (await hosts.gpu()).lose(),
};

expose(api);
