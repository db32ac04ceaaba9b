import { cardiovascular, cardiovascularInterventions } from '#models/cardiovascular/index.ts';
import type { Quantity } from '#models/core/quantity.ts';
import { checkScenario, toSeconds, type InterventionSpec, type Scenario } from '#models/core/scenario.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { CommandProblem, type Undo } from '#src/commands/command.ts';
import { durationText } from '#src/design/quantity/format.ts';
import { INTERVENTIONS, wordFor } from '#src/twin/cardiovascular-words.ts';
import { current } from '#src/twin/current.svelte.ts';
import {
  defaultIntervention,
  emptyPlan,
  freeId,
  withChange,
  withDuration,
  withIntervention,
  withoutIntervention,
  withTitle,
  type InterventionChange,
} from '#src/twin/plan.ts';
import { presetPlan, type Preset } from './presets.ts';
import { treatmentOf, type Treatment } from './treatment.svelte.ts';

/** What each command of this feature does to the plan of the open twin. Each throws having changed nothing, or returns its undo. */

function open(): Treatment {
  if (!current.twin) throw new CommandProblem(m.treatment_needs_fit());
  return treatmentOf(current.twin);
}

/** Puts a plan on the table if it can be simulated; the first thing wrong with it is the error. */
function put(plan: Scenario): Undo {
  // The one that a person meets: a plan made shorter than something in it is late.
  const late = plan.interventions.find((it) => toSeconds(it.start) >= toSeconds(plan.duration));
  if (late) {
    const name = wordFor(INTERVENTIONS, late.kind, late.kind);
    throw new CommandProblem(m.treatment_problem_start({ name, time: durationText(toSeconds(late.start)) }));
  }
  const problem = checkScenario(plan, cardiovascularInterventions)[0];
  if (problem) throw new CommandProblem(m.treatment_problem({ detail: `${problem.path}: ${problem.message}` }));
  return open().setPlan(plan);
}

function specOf(kind: string): InterventionSpec {
  const spec = cardiovascularInterventions.find((s) => s.kind === kind);
  if (!spec) throw new CommandProblem(m.treatment_problem({ detail: kind }));
  return spec;
}

export function startNew(args: { readonly title?: string | undefined; readonly minutes?: number | undefined }): Undo {
  return put(emptyPlan(open().freeId(), args.title ?? '', cardiovascular.id, args.minutes ?? 30));
}

export function startFrom(preset: Preset, title: string): Undo {
  const treatment = open();
  const fitted = treatment.circulation.fit?.observables.find((o) => o.name === 'blood_volume')?.q50;
  const usual = cardiovascular.parameters.find((p) => p.key === 'blood_volume')?.value ?? 5000;
  return put(presetPlan(preset, treatment.freeId(), title, cardiovascular.id, fitted ?? usual));
}

export interface AddArgs extends Omit<InterventionChange, 'duration'> {
  readonly kind: string;
  readonly duration?: Quantity;
}

export function add(args: AddArgs): Undo {
  const { plan } = open();
  const id = freeId(plan, args.kind);
  // By default from the first minute for a quarter of the plan, so that something is to be seen at once.
  const minutes = plan.duration.unit === 'min' ? plan.duration.value : 30;
  const added = defaultIntervention(specOf(args.kind), id, Math.min(1, minutes / 4), Math.max(0.25, Math.round(minutes / 4)));
  return put(withChange(withIntervention(plan, added), id, args));
}

export function remove(id: string): Undo {
  return put(withoutIntervention(open().plan, id));
}

export function change(id: string, changed: InterventionChange): Undo {
  return put(withChange(open().plan, id, changed));
}

export function setLength(minutes: number): Undo {
  return put(withDuration(open().plan, { value: minutes, unit: 'min' }));
}

/** Renames the plan on the table, and with it the kept one it came from; or, by its id, another kept one. */
export async function rename(title: string, id?: string): Promise<Undo> {
  const treatment = open();
  await treatment.open();
  if (id !== undefined && id !== treatment.plan.id) {
    const { scenario, simulated } = await treatment.loadKept(id);
    return treatment.keep(withTitle(scenario, title), simulated);
  }
  const renamed = withTitle(treatment.plan, title);
  const kept = treatment.kept.find((k) => k.scenario.id === renamed.id);
  const unkeep = kept ? await treatment.keep(withTitle(kept.scenario, title)) : null;
  const unset = treatment.setPlan(renamed);
  const untitle = await treatment.retitle(renamed);
  return async () => {
    unset();
    await untitle();
    await unkeep?.();
  };
}

export async function keep(): Promise<Undo> {
  const treatment = open();
  const { plan } = treatment;
  const title = plan.title === '' ? m.treatment_untitled() : plan.title;
  const unkeep = await treatment.keep(withTitle(plan, title));
  const unset = treatment.setPlan(withTitle(plan, title));
  return async () => {
    unset();
    await unkeep();
  };
}

export async function openKept(id: string): Promise<Undo> {
  return open().openKept(id);
}

export async function duplicate(id: string): Promise<Undo> {
  const treatment = open();
  const { scenario, simulated } = await treatment.loadKept(id);
  return treatment.keep({ ...scenario, id: treatment.freeId(), title: m.treatment_copy_of({ title: scenario.title }) }, simulated);
}

export async function forget(id: string): Promise<Undo> {
  return open().forget(id);
}

export function takeOver(scenario: Scenario): Undo {
  return put({ ...scenario, id: open().freeId() });
}

export function simulate(): void {
  open().simulate();
}

export function stop(): void {
  open().cancel();
}
