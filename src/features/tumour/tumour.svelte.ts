import { failureOf, type Failure } from '#models/core/failure.ts';
import type { ScanAnatomy } from '#models/imaging/anatomy-from-scan.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { Scenario } from '#models/core/scenario.ts';
import { canonicalJson } from '#models/core/canonical.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { compute } from '#src/jobs/compute.ts';
import type { Job } from '#src/jobs/jobs.svelte.ts';
import { anatomyAside } from '#src/jobs/tumour-mesh.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import { samePlan } from '#src/twin/comparison.ts';
import { backendFor } from '#src/twin/members.ts';
import type { Backend } from '#workers/compute.api.ts';
import type { DocumentAddress, DocumentKind } from '#workers/vault.api.ts';
import type { Choice } from './choice.ts';
import { prepare, PrepareProblem, type Prepared } from './prepare.ts';
import { readFit, readForecast, type Forecast, type StoredFit } from './results.ts';
import { newStudy, plansToSimulate, readStudy, type Study } from './study.ts';
import { startFit, startForecast, type LivePictures, type Tumours } from './work.ts';

/** The tumour of the open twin: what was chosen, fitted, planned and simulated. */
export class TumourStudy {
  readonly twin: OpenTwin;
  #opened: Promise<void> | null = null;
  #revs: Readonly<Partial<Record<DocumentKind, number>>> = {};
  #saving: Promise<unknown> = Promise.resolve();
  #prepared: { readonly key: string; readonly made: Promise<Prepared> } | null = null;
  #anatomy: { readonly scan: string; readonly made: Promise<ScanAnatomy> } | null = null;
  made = $state.raw<Study>(newStudy());
  fit = $state.raw<StoredFit<Tumours> | null>(null);
  forecast = $state.raw<Forecast | null>(null);
  phase = $state<'opening' | 'ready'>('opening');
  /** The form of choices stands open though something is chosen. */
  choosing = $state(false);
  job = $state.raw<Job | null>(null);
  /** The job under way was told to stop and has not stopped yet. */
  stopping = $state(false);
  /** Of the last job. */
  failure = $state.raw<Failure | null>(null);
  /** Why the images of the choice cannot be laid out; null while they can. */
  problem = $state.raw<PrepareProblem['reason'] | null>(null);
  /** The shown tumour while it is being computed. */
  live = $state.raw<LivePictures | null>(null);
  /** Resolves when no job is under way. */
  idle: Promise<void> = Promise.resolve();

  constructor(twin: OpenTwin) {
    this.twin = twin;
  }

  get choice(): Choice | null {
    return this.made.choice;
  }

  /** Why the fit no longer speaks of what is chosen. */
  get fitStale(): boolean {
    const { fit, choice, made } = this;
    return fit !== null && choice !== null && !(same(fit.choice, choice) && same(fit.given, made.given));
  }

  get forecastStale(): boolean {
    return this.staleSince !== null;
  }

  /** Why the simulation no longer speaks of what is fitted or planned: another fit, or another plan. */
  get staleSince(): 'fit' | 'plan' | null {
    const { forecast, fit } = this;
    if (!forecast || !fit) return null;
    if (forecast.fitCreatedAt !== fit.createdAt) return 'fit';
    return this.#otherPlans(forecast) ? 'plan' : null;
  }

  #otherPlans(forecast: Forecast): boolean {
    const { made } = this;
    if (forecast.days.at(-1) !== made.days) return true;
    const drawn = forecast.courses.flatMap((course) => (course.plan ? [course.plan] : []));
    const wanted = plansToSimulate(made);
    return drawn.length !== wanted.length || drawn.some((plan, n) => !samePlan(plan, wanted[n] as Scenario));
  }

  /** Reads what the vault holds. Happens once. */
  open(): Promise<void> {
    this.#opened ??= this.#read();
    return this.#opened;
  }

  async #read(): Promise<void> {
    const load = async (kind: DocumentKind): Promise<unknown> => {
      const document = await this.twin.store.loadDocument(this.#address(kind));
      this.#revs = { ...this.#revs, [kind]: document?.rev ?? 0 };
      return document?.value;
    };
    this.made = readStudy(await load('draft')) ?? this.made;
    this.fit = readFit<Tumours>(await load('fit'));
    this.forecast = readForecast(await load('run'));
    this.phase = 'ready';
  }

  #address(kind: DocumentKind): DocumentAddress {
    return { twin: this.twin.id, kind, key: 'tumour' };
  }

  /** Writes a document after the ones before it. */
  #save(kind: DocumentKind, value: unknown): Promise<void> {
    const save = async (): Promise<void> => {
      const { rev } = await this.twin.store.saveDocument(this.#address(kind), value, this.#revs[kind] ?? 0);
      this.#revs = { ...this.#revs, [kind]: rev };
    };
    const saved = this.#saving.then(save, save);
    this.#saving = saved;
    return saved;
  }

  /** Changes what the person made and keeps it; returns the way back. */
  async change(change: Partial<Omit<Study, 'schema'>>): Promise<() => Promise<void>> {
    await this.open();
    const before = this.made;
    await this.#make({ ...before, ...change });
    return () => this.#make(before);
  }

  async #make(study: Study): Promise<void> {
    this.made = study;
    await this.#save('draft', study);
  }

  /** The images of the choice on one grid; made once for a choice, again after it failed. */
  prepared(choice: Choice): Promise<Prepared> {
    const key = canonicalJson({ ...choice, kind: 'other', edge: 'other' });
    if (this.#prepared?.key === key) return this.#prepared.made;
    const made = prepare(this.twin, choice, async (scan, volume) => (await this.anatomy(scan, volume)).body);
    this.#prepared = { key, made };
    made.catch(() => {
      if (this.#prepared?.made === made) this.#prepared = null;
    });
    return made;
  }

  /** Skin, bone and air of a scan; found once. */
  anatomy(scan: string, volume: Volume): Promise<ScanAnatomy> {
    if (this.#anatomy?.scan === scan) return this.#anatomy.made;
    const { done } = anatomyAside(volume);
    this.#anatomy = { scan, made: done };
    done.catch(() => {
      if (this.#anatomy?.made === done) this.#anatomy = null;
    });
    return done;
  }

  /** Large arrays leave the page's memory with the page. */
  release(): void {
    this.#prepared = null;
    this.#anatomy = null;
    this.live = null;
  }

  /** Fits the tumour to its outlines, then simulates doing nothing and every plan. Starts and returns. */
  fitNow(): void {
    this.#queue(async (choice) => {
      const { given } = this.made;
      const fit = await this.#job(startFit(await this.prepared(choice), choice, given, await this.#backend()));
      this.fit = fit;
      await this.#save('fit', fit);
      await this.#forecast(choice, fit);
    });
  }

  simulate(): void {
    this.#queue(async (choice) => {
      if (this.fit) await this.#forecast(choice, this.fit);
    });
  }

  async #forecast(choice: Choice, fit: StoredFit<Tumours>): Promise<void> {
    const prepared = await this.prepared(choice);
    try {
      const forecast = await this.#job(
        startForecast(prepared, fit, plansToSimulate(this.made), this.made.days, await this.#backend(), (live) => (this.live = live)),
      );
      this.forecast = forecast;
      await this.#save('run', forecast);
    } finally {
      this.live = null;
    }
  }

  /** The graphics card where there is a real one, else the processor. */
  async #backend(): Promise<'auto' | Backend> {
    return backendFor(await compute().capabilities());
  }

  #queue(work: (choice: Choice) => Promise<void>): void {
    this.idle = this.idle.then(async () => {
      this.failure = null;
      this.problem = null;
      await this.open();
      const { choice } = this;
      if (!choice) return;
      this.choosing = false;
      try {
        await work(choice);
      } catch (error) {
        if (error instanceof PrepareProblem) this.problem = error.reason;
        else {
          const failure = failureOf(error);
          if (failure.kind !== 'Cancelled') this.failure = failure;
        }
      }
    });
  }

  async #job<T>({ job, done }: { readonly job: Job; readonly done: Promise<T> }): Promise<T> {
    this.job = job;
    this.stopping = false;
    try {
      return await done;
    } finally {
      this.job = null;
      this.stopping = false;
    }
  }

  cancel(): void {
    if (!this.job) return;
    this.stopping = true;
    this.job.cancel();
  }

  /** What commands can change, as plain data, for the state hash. */
  snapshot(): unknown {
    return this.made;
  }
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

const known = new WeakMap<OpenTwin, TumourStudy>();

/** The tumour of an open twin: one for all who ask, gone with the twin. */
export function tumourOf(twin: OpenTwin): TumourStudy {
  let study = known.get(twin);
  if (!study) {
    study = new TumourStudy(twin);
    known.set(twin, study);
  }
  return study;
}

commands.watchState('tumour', () => (current.twin ? tumourOf(current.twin).snapshot() : null));
