import { badRequest } from '#models/core/failure.ts';
import type { Run } from '#models/core/run.ts';
import type { OnProgress, RestRequest, RestResult, RunRequest } from '#workers/compute.api.ts';
import { loadModel } from './catalogue.ts';
import type { ModelEntry } from './catalogue.ts';
import type { Hosts, RunHooks, RunMemo } from './execute.ts';
import { executeRun, newMemo } from './execute.ts';
import { JobTable } from './job-table.ts';
import type { RunPlan } from './plan.ts';
import { parameterMatrix, planRun } from './plan.ts';
import type { ProgressReport } from './progress.ts';
import { ProgressMeter } from './progress.ts';
import { simulateRest } from './rest.ts';

/** What the service needs of the thread it lives in. */
export type Surroundings = Pick<RunHooks, 'now' | 'pause' | 'build'>;

/** What a job is given. Fits use it as runs do: `service.job(jobId, onProgress, (context) => fit(context))`. */
export interface JobContext extends RunHooks {
  readonly hosts: Hosts;
}

interface Started {
  readonly request: RunRequest;
  readonly plan: RunPlan;
  readonly memo: RunMemo;
}

/** Unfinished runs whose checkpoints are kept for `resume`; the oldest is let go. */
const KEPT = 2;

/** Jobs over a set of hosts; knows no worker globals, so tests and headless programs use the same code. */
export class ComputeService {
  readonly #hosts: Hosts;
  readonly #surroundings: Surroundings;
  readonly #jobs = new JobTable();
  readonly #unfinished = new Map<string, Started>();

  constructor(hosts: Hosts, surroundings: Surroundings) {
    this.#hosts = hosts;
    this.#surroundings = surroundings;
  }

  /** Runs any task as a job: progress out, cancel in. */
  async job<T>(jobId: string, onProgress: OnProgress, task: (context: JobContext) => Promise<T>): Promise<T> {
    return this.#jobs.start(jobId, (signal) => {
      const { now, pause, build } = this.#surroundings;
      const report = (progress: ProgressReport): void => {
        if (!signal.aborted) onProgress({ jobId, ...progress });
      };
      return task({ now, pause, build, signal, onProgress: report, hosts: this.#hosts });
    });
  }

  async run(jobId: string, request: RunRequest, onProgress: OnProgress): Promise<Run> {
    const plan = planRun(request, await this.#entry(request.model));
    return this.#execute(jobId, { request, plan, memo: newMemo(plan) }, onProgress);
  }

  async resume(jobId: string, onProgress: OnProgress): Promise<Run> {
    const started = this.#unfinished.get(jobId);
    if (!started) throw badRequest('/jobId', `has no checkpoint any more: "${jobId}". Start the run again.`);
    // The cancelled attempt may still be winding down; it must not write into the memo that goes on.
    const memo = {
      ...started.memo,
      columns: started.memo.columns.slice(),
      diedAt: started.memo.diedAt.slice(),
      engines: [...started.memo.engines],
    };
    return this.#execute(jobId, { ...started, memo }, onProgress);
  }

  async #execute(jobId: string, started: Started, onProgress: OnProgress): Promise<Run> {
    const run = await this.job(jobId, onProgress, (context) => {
      this.#unfinished.delete(jobId);
      this.#unfinished.set(jobId, started);
      for (const oldest of this.#unfinished.keys()) if (this.#unfinished.size > KEPT) this.#unfinished.delete(oldest);
      return executeRun(started.plan, started.request, context.hosts, context, started.memo);
    });
    this.#unfinished.delete(jobId);
    return run;
  }

  async simulateRest(jobId: string, request: RestRequest, onProgress: OnProgress): Promise<RestResult> {
    const { model } = await this.#entry(request.model);
    const parameters = parameterMatrix(model, request.ensemble);
    const { members } = request.ensemble;
    if (!(request.settleSeconds >= 0 && request.settleSeconds <= 86_400))
      throw badRequest('/settleSeconds', `must be from 0 to 86400 s, not ${request.settleSeconds}.`);
    return this.job(jobId, onProgress, async ({ hosts, now, signal, onProgress: report }) => {
      const { settleSeconds, backend, priority = 'soon' } = request;
      const meter = new ProgressMeter((members * settleSeconds) / model.stepSeconds, 0, now, report);
      meter.stage('settling', -settleSeconds);
      const control = { signal, onWork: (steps: number) => meter.work(steps) };
      const rest = await simulateRest({ model, members, parameters, settleSeconds, backend, priority }, hosts, control);
      if (rest.notice !== undefined) meter.stage('settling', 0, rest.notice);
      const observables = model.observables.map((o) => o.key);
      return { model: model.id, observables, members, values: rest.values, alive: rest.alive, backend: rest.backend };
    });
  }

  cancel(jobId: string): void {
    this.#jobs.cancel(jobId);
  }

  async #entry(id: string): Promise<ModelEntry> {
    const entry = await loadModel(id);
    if (!entry) throw badRequest('/model', `names no known model: "${id}".`);
    return entry;
  }
}
