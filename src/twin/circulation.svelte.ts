import { cardiovascular, settleSeconds } from '#models/cardiovascular/index.ts';
import { failureOf, type Failure } from '#models/core/failure.ts';
import type { Run } from '#models/core/run.ts';
import type { FitInput, FitRequest, FitResult } from '#models/personalise/fit.ts';
import { prepareFit } from '#models/personalise/prepare.ts';
import type { Capabilities, JobProgress, RunRequest } from '#workers/compute.api.ts';
import type { DocumentAddress } from '#workers/vault.api.ts';
import type { OpenTwin } from './open-twin.svelte.ts';
import { membersFor, type Purpose } from './members.ts';
import { restMembers, restPicture, restScenario, SHOWN_MEMBERS } from './rest-picture.ts';
import { readStored, staleness, type Staleness, type StoredCirculation } from './stored-twin.ts';

/** A job that can be stopped. `done` rejects with an Error that carries a Failure. */
export interface RunningJob<T> {
  readonly done: Promise<T>;
  cancel(): void;
}

/** What the circulation asks of src/jobs. */
export interface ComputeJobs {
  capabilities(): Promise<Capabilities>;
  fit(request: FitRequest, onProgress: (progress: JobProgress) => void): RunningJob<FitResult>;
  run(request: RunRequest, onProgress: (progress: JobProgress) => void): RunningJob<Run>;
}

/** Seed of every fit a screen starts, so that the same record gives the same twin. */
const FIT_SEED = 1;

/**
 * The fitted circulation of the open twin: loaded from the vault, or fitted and kept there. What is shown is always the
 * last good result; a newer one replaces it only when it is whole.
 */
export class Circulation {
  readonly twin: OpenTwin;
  readonly #jobs: ComputeJobs;
  #rev = 0;
  #job: RunningJob<unknown> | null = null;
  #opened: Promise<void> | null = null;
  stored = $state.raw<StoredCirculation | null>(null);
  /** What is being computed; null while nothing is. */
  working = $state<'fit' | 'rest' | null>(null);
  progress = $state.raw<JobProgress | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** True until the vault has been asked. */
  opening = $state(true);

  readonly fit: FitResult | null = $derived(this.stored?.fit ?? null);
  readonly picture = $derived(this.stored?.picture ?? null);
  /** What a fit would be told now; null where the record holds nothing dated. */
  readonly input: FitInput | null = $derived.by(() => this.#prepare());
  readonly stale: Staleness | null = $derived(this.fit ? staleness(this.fit, this.input, cardiovascular) : null);

  constructor(twin: OpenTwin, jobs: ComputeJobs) {
    this.twin = twin;
    this.#jobs = jobs;
  }

  get #address(): DocumentAddress {
    return { twin: this.twin.id, kind: 'fit', key: cardiovascular.id };
  }

  #prepare(): FitInput | null {
    const { identity, facts } = this.twin;
    if (!identity) return null;
    try {
      return prepareFit(facts, identity, cardiovascular);
    } catch {
      // The one way this fails is a record without any dated fact; the screen says so.
      return null;
    }
  }

  /** Loads what is kept; where nothing is, fits. Safe to call again: it happens once. */
  open(): Promise<void> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  async #open(): Promise<void> {
    try {
      const document = await this.twin.store.loadDocument(this.#address);
      this.#rev = document?.rev ?? 0;
      this.stored = readStored(document?.value);
    } catch (error) {
      this.failure = failureOf(error);
      return;
    } finally {
      this.opening = false;
    }
    if (!this.stored) {
      if (this.input) await this.start();
    } else if (!this.stored.picture) await this.#attempt('rest', async () => this.#show(this.stored as StoredCirculation));
  }

  /** Fits anew. Resolves when done, stopped or failed; a failure is in `failure`. Does nothing while a job is under way. */
  async start(): Promise<void> {
    const { input } = this;
    if (!input || this.working) return;
    await this.#attempt('fit', async () => {
      const members = await this.members('fit');
      const fit = await this.#track(this.#jobs.fit({ input, members, seed: FIT_SEED }, (progress) => (this.progress = progress)));
      const stored: StoredCirculation = { schema: 1, fit, picture: null, createdAt: Date.now() };
      this.working = 'rest';
      await this.#show(stored);
    });
  }

  /** Runs the fitted bodies at rest, keeps one beat of each, and saves the whole. */
  async #show(stored: StoredCirculation): Promise<void> {
    const { fit } = stored;
    const free = fit.input.free.map((p) => p.key);
    const ensemble = restMembers(fit.posterior, free);
    const request: RunRequest = {
      model: cardiovascular.id,
      ensemble,
      scenario: restScenario(cardiovascular.id),
      seed: FIT_SEED,
      settleSeconds,
      sampleSeconds: 1,
      traces: Math.min(SHOWN_MEMBERS, ensemble.members),
      traceSampleSeconds: 0.004,
      backend: 'auto',
      checkpointEverySeconds: 600,
    };
    const run = await this.#track(this.#jobs.run(request, (progress) => (this.progress = progress)));
    const whole: StoredCirculation = { ...stored, picture: restPicture(run, fit, cardiovascular) };
    this.stored = whole;
    const saved = await this.twin.store.saveDocument(this.#address, whole, this.#rev);
    this.#rev = saved.rev;
  }

  async #attempt(step: 'fit' | 'rest', work: () => Promise<void>): Promise<void> {
    this.failure = null;
    this.progress = null;
    this.working = step;
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'Cancelled') this.failure = failure;
    } finally {
      this.working = null;
      this.#job = null;
      this.progress = null;
    }
  }

  async #track<T>(job: RunningJob<T>): Promise<T> {
    this.#job = job;
    return job.done;
  }

  /** Stops what is being computed; the last good result stays. */
  cancel(): void {
    this.#job?.cancel();
  }

  /** How many bodies to simulate on this machine. */
  async members(purpose: Purpose): Promise<number> {
    return membersFor(purpose, await this.#jobs.capabilities());
  }
}
