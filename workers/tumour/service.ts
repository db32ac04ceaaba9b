import { badRequest } from '#models/core/failure.ts';
import type { OnProgress } from '#workers/compute.api.ts';
import type { ComputeService } from '#workers/run/service.ts';
import type { OnPictures, TumourRequest, TumourRun } from '#workers/tumour.api.ts';
import { executeTumours } from './execute.ts';
import type { TumourMemo } from './memo.ts';
import { copyMemo, newMemo } from './memo.ts';
import type { JobPlan } from './plan-job.ts';
import { planJob } from './plan-job.ts';
import type { TumourHosts } from './simulator.ts';

interface Started {
  readonly request: TumourRequest;
  readonly plan: JobPlan;
  readonly memo: TumourMemo;
}

/** Unfinished jobs kept for `resume`: only the latest, because it may hold several hundred MB. */
const KEPT = 1;

/** Tumour jobs beside the runs of a ComputeService, which gives them their ids, progress and cancelling. */
export class TumourService {
  readonly #jobs: Pick<ComputeService, 'job'>;
  readonly #hosts: TumourHosts;
  readonly #unfinished = new Map<string, Started>();

  constructor(jobs: Pick<ComputeService, 'job'>, hosts: TumourHosts) {
    this.#jobs = jobs;
    this.#hosts = hosts;
  }

  async grow(jobId: string, request: TumourRequest, onProgress: OnProgress, onPictures: OnPictures): Promise<TumourRun> {
    return this.#execute(jobId, { request, plan: planJob(request), memo: newMemo(request) }, onProgress, onPictures);
  }

  async resume(jobId: string, onProgress: OnProgress, onPictures: OnPictures): Promise<TumourRun> {
    const started = this.#unfinished.get(jobId);
    if (!started) throw badRequest('/jobId', `has no checkpoint any more: "${jobId}". Start the run again.`);
    return this.#execute(jobId, { ...started, memo: copyMemo(started.memo) }, onProgress, onPictures);
  }

  async #execute(jobId: string, started: Started, onProgress: OnProgress, onPictures: OnPictures): Promise<TumourRun> {
    const run = await this.#jobs.job(jobId, onProgress, (context) => {
      this.#unfinished.delete(jobId);
      this.#unfinished.set(jobId, started);
      for (const oldest of this.#unfinished.keys()) if (this.#unfinished.size > KEPT) this.#unfinished.delete(oldest);
      return executeTumours(started.plan, started.request, this.#hosts, context, onPictures, started.memo);
    });
    this.#unfinished.delete(jobId);
    return run;
  }
}
