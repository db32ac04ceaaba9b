import { failureOf, type Failure } from '#models/core/failure.ts';
import { Study, type StudyRequest } from '#models/hospital/experiment/study.ts';
import { runStudy } from '#src/jobs/hospital-experiment.ts';
import type { Job } from '#src/jobs/jobs.svelte.ts';
import type { MeasureKey } from '#models/hospital/experiment/focus.ts';

/** A study on the page: begun, stopped, gone on with. What came back is there at once, run by run. */
export class StudyRun {
  study = $state.raw<Study | null>(null);
  /** Counts the runs that came back, for whoever reads the study. */
  runs = $state(0);
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What it is judged by: the choice on the page may have moved on. */
  judged = $state.raw<MeasureKey | null>(null);
  #asked = '';

  get active(): boolean {
    return this.job?.active ?? false;
  }

  /** Stopped before its end: going on is possible. */
  get paused(): boolean {
    void this.runs;
    return !this.active && this.study !== null && !this.study.settled;
  }

  /** What is shown belongs to something else than is asked for now. */
  stale(request: StudyRequest): boolean {
    return this.study !== null && this.#asked !== JSON.stringify(request);
  }

  /** Begins a study; a RangeError about an option becomes the failure that is shown. */
  async begin(name: string, request: StudyRequest): Promise<void> {
    this.failure = null;
    try {
      this.study = new Study(request);
    } catch (error) {
      this.study = null;
      this.failure = failureOf(error);
      return;
    }
    this.#asked = JSON.stringify(request);
    this.runs = 0;
    await this.goOn(name);
  }

  async goOn(name: string): Promise<void> {
    const { study } = this;
    if (!study || this.active) return;
    this.failure = null;
    const { job, done } = runStudy(name, study, () => {
      if (this.study === study) this.runs++;
    });
    this.job = job;
    try {
      await done;
    } catch (error) {
      const why = failureOf(error);
      if (why.kind !== 'Cancelled' && this.study === study) this.failure = why;
    }
  }

  stop(): void {
    this.job?.cancel();
  }
}
