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
import { comparedBodies, samePlan, samplePeriod, type Comparison } from '#src/twin/comparison.ts';
import { ComparisonStore } from './comparison-store.ts';
import { doingNothing, emptyPlan } from '#src/twin/plan.ts';

/** Seed of both sides of every comparison a screen starts: common random numbers. */
const SEED = 1;

/** A plan that was kept, as the vault holds it. */
export interface KeptPlan {
  readonly schema: 1;
  readonly scenario: Scenario;
  readonly keptAt: number;
  /** When its own comparison was simulated; absent while there is none. */
  readonly comparedAt?: number;
}

interface Kept extends KeptPlan {
  readonly rev: number;
}

const comparedAt = (comparison: Comparison | null): { readonly comparedAt?: number } =>
  comparison ? { comparedAt: comparison.simulatedAt } : {};

/** The plan of the open twin, what was simulated for it, and the plans that were kept. */
export class Treatment {
  readonly twin: OpenTwin;
  readonly circulation: Circulation;
  #opened: Promise<void> | null = null;
  readonly #comparisons: ComparisonStore;
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
    this.#comparisons = new ComparisonStore(twin);
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
    const comparison = await this.#comparisons.load(null);
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

  /**
   * Keeps a plan under its id (writing over what was kept there), and with it what was simulated for it: `simulated`, or
   * what is on the table or was kept before, if it speaks of just this plan. Returns how to undo it.
   */
  async keep(scenario: Scenario, simulated: Comparison | null = null): Promise<() => Promise<void>> {
    await this.open();
    const { id } = scenario;
    const before = this.kept.find((kept) => kept.scenario.id === id) ?? null;
    const keptBefore = before ? await this.#comparisons.load(id) : null;
    const onTable = this.comparison?.plan.id === id ? this.comparison : null;
    const found = [simulated, onTable, keptBefore].find((one) => one && samePlan(one.plan, scenario)) ?? null;
    await this.#comparisons.save(id, found && { ...found, plan: scenario });
    await this.#write({ schema: 1, scenario, keptAt: before?.keptAt ?? Date.now(), ...comparedAt(found) });
    return async () => {
      await this.#comparisons.save(id, keptBefore);
      if (before) await this.#write(before);
      else await this.#erase(id);
    };
  }

  /** A kept plan with what was simulated for it. Throws a RangeError where there is none of that id. */
  async loadKept(id: string): Promise<{ readonly scenario: Scenario; readonly simulated: Comparison | null }> {
    await this.open();
    const kept = this.kept.find((one) => one.scenario.id === id);
    if (!kept) throw new RangeError(`no kept plan "${id}"`);
    return { scenario: kept.scenario, simulated: await this.#comparisons.load(id) };
  }

  /** Puts a kept plan on the table with its own comparison, or none. Returns how to put the old ones back. */
  async openKept(id: string): Promise<() => Promise<void>> {
    const { scenario, simulated } = await this.loadKept(id);
    const before = this.comparison;
    const unset = this.setPlan(scenario);
    await this.#lay(simulated);
    return async () => {
      unset();
      await this.#lay(before);
    };
  }

  /** Gives the comparison on the table the name of its renamed plan. Returns how to undo it. */
  async retitle(plan: Scenario): Promise<() => Promise<void>> {
    const before = this.comparison;
    if (!before || before.plan.id !== plan.id || !samePlan(before.plan, plan)) return () => Promise.resolve();
    await this.#lay({ ...before, plan });
    return () => this.#lay(before);
  }

  async #lay(comparison: Comparison | null): Promise<void> {
    this.comparison = comparison;
    await this.#comparisons.save(null, comparison);
  }

  /** Deletes a kept plan and what was simulated for it. Returns how to undo it. */
  async forget(id: string): Promise<() => Promise<void>> {
    const { simulated } = await this.loadKept(id);
    const before = this.kept.find((kept) => kept.scenario.id === id) as Kept;
    await this.#erase(id);
    return async () => {
      await this.#comparisons.save(id, simulated);
      await this.#write(before);
    };
  }

  async #write({ schema, scenario, keptAt, comparedAt: at }: KeptPlan): Promise<void> {
    const rev = this.kept.find((kept) => kept.scenario.id === scenario.id)?.rev ?? 0;
    const value: KeptPlan = { schema, scenario, keptAt, ...(at === undefined ? {} : { comparedAt: at }) };
    const saved = await this.twin.store.saveDocument(this.#address(scenario.id), value, rev);
    const others = this.kept.filter((kept) => kept.scenario.id !== scenario.id);
    this.kept = [...others, { ...value, rev: saved.rev }].sort((a, b) => a.keptAt - b.keptAt);
  }

  async #erase(id: string): Promise<void> {
    const rev = this.kept.find((kept) => kept.scenario.id === id)?.rev ?? 0;
    await this.#comparisons.save(id, null);
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
      await this.#lay({
        schema: 1,
        plan,
        planRun: planned,
        nothingRun: nothing,
        fitCreatedAt: stored.createdAt,
        simulatedAt: Date.now(),
      });
      // A kept plan that was simulated as it was kept has this comparison from now on.
      const same = this.kept.find((one) => one.scenario.id === plan.id && samePlan(one.scenario, plan));
      if (same) await this.keep(same.scenario);
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
