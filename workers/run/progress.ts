import type { JobProgress, Stage } from '#workers/compute.api.ts';

export type ProgressReport = Omit<JobProgress, 'jobId'>;

const INTERVAL_MS = 100;

/** Turns member-steps into progress reports, at most ten a second; stages and notices are always told. */
export class ProgressMeter {
  readonly #total: number;
  readonly #now: () => number;
  readonly #report: (progress: ProgressReport) => void;
  readonly #began: number;
  #done = 0;
  /** Work this session did, as opposed to what a checkpoint brought along: only this says how fast we are. */
  #session = 0;
  #best = 0;
  #last = -Infinity;
  #stage: Stage = 'waiting';
  #simulatedSeconds = 0;

  /** `total` in member-steps, `done` of them already in a checkpoint. */
  constructor(total: number, done: number, now: () => number, report: (progress: ProgressReport) => void) {
    this.#total = Math.max(1, total);
    this.#done = done;
    this.#now = now;
    this.#report = report;
    this.#began = now();
  }

  stage(stage: Stage, simulatedSeconds: number, notice?: string): void {
    const news = stage !== this.#stage || notice !== undefined || this.#last === -Infinity;
    this.#stage = stage;
    this.#simulatedSeconds = simulatedSeconds;
    if (news) this.#send(notice);
  }

  work(memberSteps: number): void {
    this.#done += memberSteps;
    this.#session += memberSteps;
    if (this.#now() - this.#last >= INTERVAL_MS) this.#send();
  }

  /** The job is done: told whatever the time since the last report. */
  finish(): void {
    this.#done = this.#total;
    this.#send();
  }

  /** A job that went back to a checkpoint has this much done again; what is shown never falls. */
  rewind(done: number): void {
    this.#done = done;
  }

  #send(notice?: string): void {
    const now = this.#now();
    this.#last = now;
    this.#best = Math.max(this.#best, Math.min(1, this.#done / this.#total));
    const elapsed = now - this.#began;
    const known = this.#session > 0 && elapsed > 250;
    const etaMs = known ? Math.max(0, ((this.#total - this.#done) * elapsed) / this.#session) : null;
    const progress = { stage: this.#stage, fraction: this.#best, simulatedSeconds: this.#simulatedSeconds, etaMs };
    this.#report(notice === undefined ? progress : { ...progress, notice });
  }
}
