import { failureOf, type Failure } from '#models/core/failure.ts';
import type { TheoryMeasure, TheoryQuestion } from '#models/hospital/oracles/question.ts';
import { askAll, askTheory } from '#src/jobs/hospital-theory.ts';
import type { Job } from '#src/jobs/jobs.svelte.ts';

export type QueueKind = 'mmc' | 'mmck' | 'mg1' | 'erlang-a';

/** What a question is asked of and what came back, run by run. */
export interface Asked {
  readonly question: TheoryQuestion;
  /** What a measure is multiplied by to be in minutes. */
  readonly scale: (measure: string) => number;
}

/** One queue asked of theory and of the engine. It outlives the page: runs go on while others are looked at. */
class QueueDesk {
  kind = $state<QueueKind>('mmc');
  // As people say them: an hour, minutes. Theory takes rates a minute.
  perHour = $state(24);
  serviceMinutes = $state(8);
  servers = $state(4);
  places = $state(8);
  spread = $state(1);
  patience = $state(20);
  runs = $state.raw<readonly (readonly TheoryMeasure[])[]>([]);
  /** What the runs are of; null: nothing was simulated yet. */
  asked = $state.raw<Asked | null>(null);
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);

  async simulate(name: string, asked: Asked, seed: number, runs: number): Promise<void> {
    if (this.job?.active) return;
    [this.runs, this.asked, this.failure] = [[], asked, null];
    const { job, done } = askTheory(name, asked.question, seed, runs, (measures) => {
      if (this.asked === asked) this.runs = [...this.runs, measures];
    });
    this.job = job;
    this.failure = await failed(done);
  }
}

/** Every case theory knows exactly, asked of the engine. */
class ChecksDesk {
  runs = $state.raw<Readonly<Record<string, readonly (readonly TheoryMeasure[])[]>>>({});
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);

  async check(name: string, ids: readonly string[], seed: number, runs: number): Promise<void> {
    if (this.job?.active) return;
    [this.runs, this.failure] = [{}, null];
    const questions = ids.map((id): TheoryQuestion => ({ kind: 'listed', id }));
    const { job, done } = askAll(name, questions, seed, runs, (question, measures) => {
      if (question.kind === 'listed') this.runs = { ...this.runs, [question.id]: [...(this.runs[question.id] ?? []), measures] };
    });
    this.job = job;
    this.failure = await failed(done);
  }
}

/** Why it failed; null when it did not, or was stopped. */
async function failed(done: Promise<unknown>): Promise<Failure | null> {
  try {
    await done;
    return null;
  } catch (error) {
    const why = failureOf(error);
    return why.kind === 'Cancelled' ? null : why;
  }
}

export const queueDesk = new QueueDesk();
export const checksDesk = new ChecksDesk();
