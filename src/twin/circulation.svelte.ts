import { cardiovascular, settleSeconds } from '#models/cardiovascular/index.ts';
import { failureOf, type Failure } from '#models/core/failure.ts';
import type { FitInput, FitResult } from '#models/personalise/fit.ts';
import { localDay } from '#models/personalise/local-day.ts';
import { prepareFit } from '#models/personalise/prepare.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { compute } from '#src/jobs/compute.ts';
import { jobs, type Job, type JobWork } from '#src/jobs/jobs.svelte.ts';
import type { Backend, RunRequest } from '#workers/compute.api.ts';
import type { DocumentAddress } from '#workers/vault.api.ts';
import type { OpenTwin } from './open-twin.svelte.ts';
import { backendFor, membersFor, type Purpose } from './members.ts';
import { restMembers, restPicture, restScenario, SHOWN_MEMBERS, type RestPicture } from './rest-picture.ts';
import { tooYoung } from './of-age.ts';
import { readStored, staleness, type Staleness, type StoredCirculation } from './stored-twin.ts';

/** Seed of every fit a screen starts, so that the same record gives the same twin. */
const FIT_SEED = 1;

/**
 * The fitted circulation of the open twin: loaded from the vault, or fitted and kept there. What is shown is always the
 * last good result; a newer one replaces it only when it is whole.
 */
export class Circulation {
  readonly twin: OpenTwin;
  #rev = 0;
  #opened: Promise<void> | null = null;
  stored = $state.raw<StoredCirculation | null>(null);
  /** What is being computed; null while nothing is. */
  working = $state<'fit' | 'rest' | null>(null);
  /** The job behind `working`: its stage, fraction and how to cancel it. */
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** True until the vault has been asked. */
  opening = $state(true);

  /** What a fit would be told, by day, for the facts and identity they were prepared from. */
  #prepared: { readonly facts: unknown; readonly identity: unknown; readonly days: Record<string, FitInput | null> } | null = null;

  // Getters, not deriveds: this object outlives the component that first asked for it, and a derived would die with that.
  get fit(): FitResult | null {
    return this.stored?.fit ?? null;
  }

  get picture(): RestPicture | null {
    return this.stored?.picture ?? null;
  }

  /** What a fit would be told now, of today; null where the record holds nothing dated. */
  get input(): FitInput | null {
    return this.#inputOf(localDay(Date.now()));
  }

  #inputOf(day: string): FitInput | null {
    const { facts, identity } = this.twin;
    if (this.#prepared?.facts !== facts || this.#prepared.identity !== identity) this.#prepared = { facts, identity, days: {} };
    const { days } = this.#prepared;
    return (days[day] ??= this.#prepare(day));
  }

  /** Whole years of somebody too young for the model: nothing is fitted then. Null for adults. */
  get tooYoung(): number | null {
    return tooYoung(this.twin.identity);
  }

  /** Why the stored fit no longer speaks of the record; null while it does, and where there is none. */
  get stale(): Staleness | null {
    const { fit } = this;
    return fit ? staleness(fit, this.#inputOf(fit.asOf), this.input, cardiovascular) : null;
  }

  constructor(twin: OpenTwin) {
    this.twin = twin;
  }

  get #address(): DocumentAddress {
    return { twin: this.twin.id, kind: 'fit', key: cardiovascular.id };
  }

  #prepare(asOf: string): FitInput | null {
    const { identity, facts } = this.twin;
    // A record without any dated fact says nothing of anybody's circulation; the screen says so.
    return identity && facts.some((fact) => fact.time !== null) ? prepareFit(facts, identity, cardiovascular, { asOf }) : null;
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
      if (this.input && this.tooYoung === null) await this.start();
    } else if (!this.stored.picture) await this.#attempt('rest', async () => this.#show(this.stored as StoredCirculation));
  }

  /** Fits anew. Resolves when done, stopped or failed; a failure is in `failure`. Does nothing while a job is under way. */
  async start(): Promise<void> {
    const { input } = this;
    if (!input || this.working || this.tooYoung !== null) return;
    await this.#attempt('fit', async () => {
      const members = await this.members('fit');
      const backend = await this.backend();
      const fit = await this.#track({
        name: m.physiology_fitting(),
        run: (id, report) => compute().fit(id, { input, members, seed: FIT_SEED, backend }, report),
        cancel: (id) => compute().cancel(id),
      });
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
      backend: await this.backend(),
      checkpointEverySeconds: 600,
    };
    const run = await this.#track({
      name: m.physiology_showing(),
      run: (id, report) => compute().run(id, request, report),
      cancel: (id) => compute().cancel(id),
    });
    const whole: StoredCirculation = { ...stored, picture: restPicture(run, fit, cardiovascular) };
    this.stored = whole;
    const saved = await this.twin.store.saveDocument(this.#address, whole, this.#rev);
    this.#rev = saved.rev;
  }

  async #attempt(step: 'fit' | 'rest', work: () => Promise<void>): Promise<void> {
    this.failure = null;
    this.working = step;
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'Cancelled') this.failure = failure;
    } finally {
      this.working = null;
      this.job = null;
    }
  }

  async #track<T>(work: JobWork<T>): Promise<T> {
    const { job, done } = jobs.start(work);
    this.job = job;
    return done;
  }

  /** Stops what is being computed; the last good result stays. */
  cancel(): void {
    this.job?.cancel();
  }

  /** Where to simulate on this machine. */
  async backend(): Promise<'auto' | Backend> {
    return backendFor(await compute().capabilities());
  }

  /** How many bodies to simulate on this machine. */
  async members(purpose: Purpose): Promise<number> {
    return membersFor(purpose, await compute().capabilities());
  }
}

const known = new WeakMap<OpenTwin, Circulation>();

/** The circulation of an open twin: one for all who ask, gone with the twin. */
export function circulationOf(twin: OpenTwin): Circulation {
  let circulation = known.get(twin);
  if (!circulation) {
    circulation = new Circulation(twin);
    known.set(twin, circulation);
  }
  return circulation;
}
