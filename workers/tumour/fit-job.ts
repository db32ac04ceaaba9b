import { badRequest, cancelled } from '#models/core/failure.ts';
import { fitTumour } from '#models/tumour/calibrate/fit.ts';
import type { Solve } from '#models/tumour/calibrate/solver.ts';
import type { TissueMap, Treatment } from '#models/tumour/index.ts';
import type { Backend, Stage } from '#workers/compute.api.ts';
import type { JobContext } from '#workers/run/service.ts';
import type { TumourFit, TumourFitRequest } from '#workers/tumour-fit.api.ts';
import { agreementOf } from './agreement.ts';
import { middleOf } from './middle.ts';
import type { TumourHosts } from './simulator.ts';
import { batchedSolver } from './solve-many.ts';

/** Members handed to a device at once: a GPU takes many, the pool a few for each thread so that progress is told. */
const BATCH: Readonly<Record<Backend, number>> = { webgpu: 32, cpu: 8 };

/** What a job of this file is given: the service's context, and who grows tumours. */
export interface FitJob {
  readonly context: JobContext;
  readonly hosts: TumourHosts;
}

/** Which device does the work, a solver on it, and a way to tell how far the job is. */
export async function jobOn({ context, hosts }: FitJob, wanted: 'auto' | Backend, stage: Stage) {
  const { host, notice } = await hosts.get(wanted);
  const began = context.now();
  let [told, best] = [-Infinity, 0];
  const tell = (share: number): void => {
    if (context.signal.aborted) throw cancelled();
    const now = context.now();
    best = Math.min(1, Math.max(best, share));
    if (now - told < 100 && share < 1) return;
    told = now;
    const etaMs = best > 0.05 ? ((now - began) * (1 - best)) / best : null;
    const progress = { stage, fraction: best, simulatedSeconds: 0, etaMs };
    context.onProgress?.(told === -Infinity || notice === undefined ? progress : { ...progress, notice });
  };
  const solver = (tissue: TissueMap, treatment: Treatment): Solve =>
    batchedSolver(tissue, treatment, { hosts, backend: wanted, control: { signal: context.signal, onWork: () => undefined } });
  tell(0);
  return { backend: host.backend, batch: BATCH[host.backend], solver, tell };
}

/** A RangeError of a model names what is wrong with the request; the page is told so. */
export async function asRequest<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof RangeError ? badRequest('/problem', `${error.message}.`) : error;
  }
}

/** Fits a tumour to its outlines on whatever device there is, and says how the ensemble lies on each outline. */
export function fitJob(
  { problem, discrepancy, seed, rounds, members, backend: wanted }: TumourFitRequest,
  job: FitJob,
): Promise<TumourFit> {
  const work = async (): Promise<TumourFit> => {
    const { backend, batch, solver, tell } = await jobOn(job, wanted, 'fitting');
    const solve = solver(problem.tissue, problem.treatment);
    const posterior = await fitTumour(problem, solve, {
      seed,
      members,
      rounds,
      discrepancy,
      batch,
      onProgress: (stage, share) => tell(stage === 'searching' ? 0.3 * Math.min(1, share) : 0.3 + 0.6 * share),
    });
    const agreement = await agreementOf(posterior, solve, batch, (share) => tell(0.9 + 0.1 * share));
    const { shown, edge } = middleOf(posterior);
    const { count, z, levels, residuals, parameters, diagnostics } = posterior;
    return {
      tumours: { seed, count, z, levels, residuals, shown, middle: posterior.members[shown] as (typeof posterior.members)[number], edge },
      parameters,
      agreement,
      edgeRms: diagnostics.edgeRms,
      solves: diagnostics.solves,
      backend,
    };
  };
  return asRequest(work());
}
