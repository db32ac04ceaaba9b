import type { Failure } from '#models/core/failure.ts';
import { failureOf } from '#models/core/failure.ts';
import type { JobProgress, OnProgress, Stage } from '#workers/compute.api.ts';

export type JobState = 'pending' | 'running' | 'success' | 'error' | 'cancelled';

/** A run under way, as screens see it. Lives in this module, so it survives every change of route. */
export class Job {
  readonly id: string;
  /** Already in the person's language. */
  readonly name: string;
  state = $state<JobState>('pending');
  stage = $state<Stage>('waiting');
  /** 0 to 1. */
  fraction = $state(0);
  etaMs = $state<number | null>(null);
  /** What the person should know: the CPU is used, the device was lost and the run went on. Stays until the end. */
  notice = $state<string | null>(null);
  error = $state<Failure | null>(null);
  readonly #stop: (id: string) => void;

  constructor(id: string, name: string, stop: (id: string) => void) {
    this.id = id;
    this.name = name;
    this.#stop = stop;
  }

  get active(): boolean {
    return this.state === 'pending' || this.state === 'running';
  }

  update(progress: JobProgress): void {
    if (!this.active) return;
    this.state = 'running';
    this.stage = progress.stage;
    this.fraction = progress.fraction;
    this.etaMs = progress.etaMs;
    if (progress.notice !== undefined) this.notice = progress.notice;
  }

  finish(): void {
    if (!this.active) return;
    this.state = 'success';
    this.fraction = 1;
    this.etaMs = 0;
  }

  fail(failure: Failure): void {
    if (!this.active) return;
    this.state = failure.kind === 'Cancelled' ? 'cancelled' : 'error';
    this.error = failure.kind === 'Cancelled' ? null : failure;
    this.etaMs = null;
  }

  /** Shown at once; the worker follows within 500 ms and the job's promise rejects with Cancelled. */
  cancel(): void {
    if (!this.active) return;
    this.#stop(this.id);
    this.state = 'cancelled';
    this.etaMs = null;
  }
}

export interface JobWork<T> {
  readonly name: string;
  /** Starts the work, for instance `compute.api.run(id, request, report)`. */
  run(id: string, report: OnProgress): Promise<T>;
  /** Asks the worker to stop, for instance `compute.api.cancel(id)`. */
  cancel(id: string): unknown;
}

/** Finished jobs that stay listed. */
const REMEMBERED = 20;

class Jobs {
  /** Newest first. */
  list = $state.raw<readonly Job[]>([]);
  #count = 0;

  get active(): readonly Job[] {
    return this.list.filter((job) => job.active);
  }

  /** Lists a job and starts it. `done` settles as the work does; a failure is also on the job, so it may be left alone. */
  start<T>(work: JobWork<T>): { readonly job: Job; readonly done: Promise<T> } {
    const id = `job-${++this.#count}`;
    const job = new Job(id, work.name, (jobId) => void Promise.resolve(work.cancel(jobId)).catch(() => undefined));
    const finished = this.list.filter((other) => !other.active).slice(0, REMEMBERED);
    this.list = [job, ...this.list.filter((other) => other.active || finished.includes(other))];
    const done = (async () => {
      try {
        const result = await work.run(id, (progress) => job.update(progress));
        job.finish();
        return result;
      } catch (error) {
        job.fail(failureOf(error));
        throw error;
      }
    })();
    done.catch(() => undefined);
    return { job, done };
  }

  dismiss(id: string): void {
    this.list = this.list.filter((job) => job.id !== id || job.active);
  }

  /** Cancels everything and forgets it: on locking, nothing about a person may stay in memory. */
  clear(): void {
    for (const job of this.list) job.cancel();
    this.list = [];
  }
}

export const jobs = new Jobs();
