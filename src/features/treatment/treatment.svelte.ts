import { cardiovascular, settleSeconds } from '#models/cardiovascular/index.ts';
import { cancelled, failureOf, type Failure } from '#models/core/failure.ts';
import type { Run } from '#models/core/run.ts';
import type { Scenario } from '#models/core/scenario.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { commands } from '#src/commands/commands.svelte.ts';
import { compute } from '#src/jobs/compute.ts';
import { jobs, type Job } from '#src/jobs/jobs.svelte.ts';
import { circulationOf, type Circulation } from '#src/twin/circulation.svelte.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import type { RunRequest } from '#workers/compute.api.ts';
import type { DocumentAddress } from '#workers/vault.api.ts';
import { comparedBodies, comparisonAddress, readComparison, samePlan, samplePeriod, type Comparison } from '#src/twin/comparison.ts';
import { doingNothing, emptyPlan } from './plan.ts';

/** Seed of both sides of every comparison a screen starts: common random numbers. */
const SEED = 1;

/** A plan that was kept, as the vault holds it. */
export interface KeptPlan {
  readonly schema: 1;
  readonly scenario: Scenario;
  readonly keptAt: number;
}

interface Kept extends KeptPlan {
  readonly rev: number;
}

/** The plan of the open twin, what was simulated for it, and the plans that were kept. */
export class Treatment {
  readonly twin: OpenTwin;
  readonly circulation: Circulation;
  #opened: Promise<void> | null = null;
  #comparisonRev = 0;
  #nothing: { readonly key: string; readonly run: Run } | null = null;
  plan = $state.raw<Scenario>(emptyPlan('plan-1', '', cardiovascular.id, 30));
  comparison = $state.raw<Comparison | null>(null);
  kept = $state.raw<readonly Kept[]>([]);
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Resolves when no simulation is under way. */
  idle: Promise<void> = Promise.resolve();

  /** Why what is drawn no longer speaks of what is planned; null while it does. */
  get stale(): 'plan' | 'fit' | null {
    if (!this.comparison) return null;
    if (this.circulation.stored && this.comparison.fitCreatedAt !== this.circulation.stored.createdAt) return 'fit';
    return samePlan(this.comparison.plan, this.plan) ? null : 'plan';
  }

  constructor(twin: OpenTwin) {
    this.twin = twin;
    this.circulation = circulationOf(twin);
  }

  /** Reads kept plans from the vault. Happens once. */
  open(): Promise<void> {
    this.#opened ??= this.#read();
    return this.#opened;
  }

  async #read(): Promise<void> {
    const documents = await this.twin.store.listDocuments(this.twin.id, 'scenario');
    this.kept = documents
      .filter((document) => (document.value as Partial<KeptPlan> | null)?.schema === 1)
      .map((document) => ({ ...(document.value as KeptPlan), rev: document.rev }))
      .sort((a, b) => a.keptAt - b.keptAt);
    const newest = await this.twin.store.loadDocument(comparisonAddress(this.twin.id));
    this.#comparisonRev = newest?.rev ?? 0;
    const comparison = readComparison(newest?.value);
    if (!comparison || this.comparison) return;
    this.comparison = comparison;
    // The plan on the table is the one that was simulated last, unless another was begun meanwhile.
    if (this.plan.interventions.length === 0 && this.plan.title === '') this.plan = comparison.plan;
  }

  /** Puts another plan on the table; returns how to put the old one back. */
  setPlan(plan: Scenario): () => void {
    const before = this.plan;
    this.plan = plan;
    return () => void (this.plan = before);
  }

  /** An id no kept plan has. */
  freeId(): string {
    for (let n = 1; ; n++) {
      const id = `plan-${n}`;
      if (id !== this.plan.id && !this.kept.some((kept) => kept.scenario.id === id)) return id;
    }
  }

  #address(id: string): DocumentAddress {
    return { twin: this.twin.id, kind: 'scenario', key: id };
  }

  /** Keeps a plan under its id (writing over what was kept there). Returns how to undo it. */
  async keep(scenario: Scenario): Promise<() => Promise<void>> {
    await this.open();
    const before = this.kept.find((kept) => kept.scenario.id === scenario.id) ?? null;
    await this.#write(scenario, before?.keptAt ?? Date.now());
    return async () => {
      if (before) await this.#write(before.scenario, before.keptAt);
      else await this.#erase(scenario.id);
    };
  }

  /** Deletes a kept plan. Returns how to undo it. */
  async forget(id: string): Promise<() => Promise<void>> {
    await this.open();
    const before = this.kept.find((kept) => kept.scenario.id === id);
    if (!before) throw new RangeError(`no kept plan "${id}"`);
    await this.#erase(id);
    return () => this.#write(before.scenario, before.keptAt);
  }

  async #write(scenario: Scenario, keptAt: number): Promise<void> {
    const rev = this.kept.find((kept) => kept.scenario.id === scenario.id)?.rev ?? 0;
    const value: KeptPlan = { schema: 1, scenario, keptAt };
    const saved = await this.twin.store.saveDocument(this.#address(scenario.id), value, rev);
    const others = this.kept.filter((kept) => kept.scenario.id !== scenario.id);
    this.kept = [...others, { ...value, rev: saved.rev }].sort((a, b) => a.keptAt - b.keptAt);
  }

  async #erase(id: string): Promise<void> {
    const rev = this.kept.find((kept) => kept.scenario.id === id)?.rev ?? 0;
    await this.twin.store.deleteDocument(this.#address(id), rev);
    this.kept = this.kept.filter((kept) => kept.scenario.id !== id);
  }

  /** Simulates the plan beside doing nothing. Starts and returns; `idle` resolves at the end. A second call waits its turn. */
  simulate(): void {
    const plan = this.plan;
    this.idle = this.idle.then(() => this.#simulate(plan));
  }

  async #simulate(plan: Scenario): Promise<void> {
    this.failure = null;
    try {
      await this.open();
      await this.circulation.open();
      const { stored } = this.circulation;
      if (!stored) return;
      const bodies = comparedBodies(stored.fit.posterior, await this.circulation.members('compare'));
      const backend = await this.circulation.backend();
      const request = (scenario: Scenario): RunRequest => ({
        model: cardiovascular.id,
        ensemble: bodies,
        scenario,
        seed: SEED,
        settleSeconds,
        sampleSeconds: samplePeriod(plan),
        traces: 0,
        backend,
        checkpointEverySeconds: 300,
      });
      // Doing nothing for this long by these bodies is always the same: it is run once.
      const key = `${stored.createdAt} ${bodies.members} ${plan.duration.value} ${plan.duration.unit}`;
      const kept = this.#nothing?.key === key ? this.#nothing.run : null;
      let stopped = false;
      const { job, done } = jobs.start({
        name: m.treatment_running(),
        run: async (id, report) => {
          const share = kept ? 0 : 0.5;
          const nothing =
            kept ??
            (await compute().run(`${id}-nothing`, request(doingNothing(plan)), (progress) =>
              report({
                ...progress,
                jobId: id,
                fraction: progress.fraction * share,
                etaMs: progress.etaMs === null ? null : 2 * progress.etaMs,
              }),
            ));
          // A stop between the two runs finds neither of them under way.
          if (stopped) throw cancelled();
          const planned = await compute().run(`${id}-plan`, request(plan), (progress) =>
            report({ ...progress, jobId: id, fraction: share + progress.fraction * (1 - share) }),
          );
          return { nothing, planned };
        },
        cancel: async (id) => {
          stopped = true;
          await Promise.all([compute().cancel(`${id}-nothing`), compute().cancel(`${id}-plan`)]);
        },
      });
      this.job = job;
      const { nothing, planned } = await done;
      this.#nothing = { key, run: nothing };
      this.comparison = { schema: 1, plan, planRun: planned, nothingRun: nothing, fitCreatedAt: stored.createdAt };
      const saved = await this.twin.store.saveDocument(comparisonAddress(this.twin.id), this.comparison, this.#comparisonRev);
      this.#comparisonRev = saved.rev;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'Cancelled') this.failure = failure;
    } finally {
      this.job = null;
    }
  }

  cancel(): void {
    this.job?.cancel();
  }

  /** What commands can change, as plain data, for the state hash. */
  snapshot(): unknown {
    return { plan: this.plan, kept: this.kept.map(({ scenario, keptAt }) => ({ scenario, keptAt })) };
  }
}

const known = new WeakMap<OpenTwin, Treatment>();

/** The plans of an open twin: one for all who ask, gone with the twin. */
export function treatmentOf(twin: OpenTwin): Treatment {
  let treatment = known.get(twin);
  if (!treatment) {
    treatment = new Treatment(twin);
    known.set(twin, treatment);
  }
  return treatment;
}

// Part of the state that undo must restore, from the moment plans can be made at all.
commands.watchState('plan', () => (current.twin ? treatmentOf(current.twin).snapshot() : null));
