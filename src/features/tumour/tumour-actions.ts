import type { Quantity } from '#models/core/quantity.ts';
import { toSeconds, type InterventionForm, type Scenario } from '#models/core/scenario.ts';
import { tumourInterventions } from '#models/tumour/interventions.ts';
import { checkTumourScenario } from '#models/tumour/plan.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { CommandProblem, type Undo } from '#src/commands/command.ts';
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
import { datesHold, type Choice } from './choice.ts';
import { dateFrom, freeGivenId, givenProblems, stuppGiven, type GivenAround } from './given.ts';
import { examplePlan, type Example } from './examples.ts';
import { daysFor } from './plan-length.ts';
import { SLOTS, TUMOUR, type Given, type Slot } from './study.ts';
import { givenProblemText, interventionName } from './tumour-words.ts';
import { tumourOf, type TumourStudy } from './tumour.svelte.ts';

/** What each command of this page does to the open twin. Each throws having changed nothing, or returns its undo. */

function open(): TumourStudy {
  if (!current.twin) throw new CommandProblem(m.tumour_needs_choice());
  return tumourOf(current.twin);
}

export async function choose(choice: Choice): Promise<Undo> {
  if (choice.seen.length === 0) throw new CommandProblem(m.tumour_needs_choice());
  if (!datesHold(choice.seen)) throw new CommandProblem(m.tumour_dates_needed());
  const study = open();
  const undo = await study.change({ choice });
  study.choosing = false;
  return undo;
}

/** Puts a plan on the table if it can be simulated; the first thing wrong with it is the error. */
async function put(slot: Slot, plan: Scenario): Promise<Undo> {
  const late = plan.interventions.find((it) => toSeconds(it.start) >= toSeconds(plan.duration));
  if (late) throw new CommandProblem(m.tumour_plan_too_late({ name: interventionName(late.kind) }));
  const study = open();
  await study.open();
  // What is aimed at is cut from the images when the plan is simulated; here only that there is something.
  const some = new Uint8Array([1]);
  const dose = study.choice?.dose ? { gray: new Float32Array(1) } : null;
  const problem = checkTumourScenario(plan, { target: some, dose })[0];
  if (problem) throw new CommandProblem(m.tumour_plan_problem({ detail: `${problem.path}: ${problem.message}` }));
  return study.change({ plans: { ...study.made.plans, [slot]: plan } });
}

/** Puts a plan on the table and looks further ahead where it does not fit, so that none of it is left out. */
async function putWhole(slot: Slot, plan: Scenario): Promise<Undo> {
  const study = open();
  await study.open();
  const { days, plans } = study.made;
  const wanted = daysFor(plan, days);
  if (wanted === days) return put(slot, plan);
  const length = { value: wanted, unit: 'd' };
  const undo = await put(slot, withDuration(plan, length));
  const other = slot === 'a' ? 'b' : 'a';
  await study.change({ days: wanted, plans: { ...study.made.plans, [other]: withDuration(plans[other], length) } });
  return undo;
}

async function planOf(slot: Slot): Promise<Scenario> {
  const study = open();
  await study.open();
  return study.made.plans[slot];
}

function specOf(kind: string): InterventionForm {
  const spec = tumourInterventions.find((one) => one.kind === kind);
  if (!spec) throw new CommandProblem(m.tumour_plan_problem({ detail: kind }));
  return spec;
}

export interface AddArgs extends Omit<InterventionChange, 'duration'> {
  readonly slot: Slot;
  readonly kind: string;
  readonly duration?: Quantity;
}

export async function add({ slot, kind, ...changed }: AddArgs): Promise<Undo> {
  const plan = await planOf(slot);
  const id = freeId(plan, kind);
  // A week to prepare, and for six weeks where it has an end.
  const days = plan.duration.value;
  const added = defaultIntervention(specOf(kind), id, Math.min(7, Math.floor(days / 4)), Math.min(42, Math.floor(days / 2)), 'd');
  return putWhole(slot, withChange(withIntervention(plan, added), id, changed));
}

export async function remove(slot: Slot, id: string): Promise<Undo> {
  return put(slot, withoutIntervention(await planOf(slot), id));
}

export async function change(slot: Slot, id: string, changed: InterventionChange): Promise<Undo> {
  return put(slot, withChange(await planOf(slot), id, changed));
}

export async function rename(slot: Slot, title: string): Promise<Undo> {
  return put(slot, withTitle(await planOf(slot), title));
}

export async function clear(slot: Slot): Promise<Undo> {
  const plan = await planOf(slot);
  return put(slot, emptyPlan(plan.id, '', TUMOUR, plan.duration.value, 'd'));
}

export async function startFrom(slot: Slot, example: Example, title: string): Promise<Undo> {
  const plan = await planOf(slot);
  return putWhole(slot, { ...examplePlan(example, plan), title });
}

/** How far ahead every plan looks. */
export async function setDays(days: number): Promise<Undo> {
  const study = open();
  await study.open();
  const { plans } = study.made;
  const length = { value: days, unit: 'd' };
  for (const slot of SLOTS) {
    const late = plans[slot].interventions.find((it) => toSeconds(it.start) >= toSeconds(length));
    if (late) throw new CommandProblem(m.tumour_plan_too_late({ name: interventionName(late.kind) }));
  }
  return study.change({ days, plans: { a: withDuration(plans.a, length), b: withDuration(plans.b, length) } });
}

export async function keep(slot: Slot): Promise<Undo> {
  const study = open();
  const plan = await planOf(slot);
  const title = plan.title === '' ? (slot === 'a' ? m.tumour_plan_a() : m.tumour_plan_b()) : plan.title;
  const id = freeKeptId(study);
  return study.change({ kept: [...study.made.kept, { scenario: { ...plan, id, title }, keptAt: Date.now() }] });
}

function freeKeptId(study: TumourStudy): string {
  for (let n = 1; ; n++) if (!study.made.kept.some((one) => one.scenario.id === `kept-${n}`)) return `kept-${n}`;
}

/** Puts a kept plan into a slot, as long as the plans on the table are or as it needs. */
export async function putKept(slot: Slot, id: string): Promise<Undo> {
  const plan = await planOf(slot);
  const kept = open().made.kept.find((one) => one.scenario.id === id);
  if (!kept) throw new RangeError(`no kept plan "${id}"`);
  return putWhole(slot, { ...kept.scenario, id: plan.id, duration: plan.duration });
}

export async function forget(id: string): Promise<Undo> {
  const study = open();
  await study.open();
  if (!study.made.kept.some((one) => one.scenario.id === id)) throw new RangeError(`no kept plan "${id}"`);
  return study.change({ kept: study.made.kept.filter((one) => one.scenario.id !== id) });
}

/** What entries of the open twin are checked against. */
export function givenAround(study: TumourStudy): GivenAround {
  const { choice, twin } = study;
  return {
    newest: choice?.seen.at(-1)?.date ?? null,
    birth: twin.identity?.birthDate ?? null,
    dose: (choice?.dose ?? null) !== null,
  };
}

/** Keeps the entries; what is wrong with those named is the error. */
async function giveTogether(study: TumourStudy, given: readonly Given[], touched: readonly string[]): Promise<Undo> {
  const wrong = givenProblems(given, givenAround(study)).find((one) => touched.includes(one.id) || touched.includes(one.detail));
  if (wrong) throw new CommandProblem(givenProblemText(wrong, given));
  return study.change({ given });
}

export async function give(kind: string, date: string): Promise<Undo> {
  const study = open();
  await study.open();
  const { given } = study.made;
  const id = freeGivenId(given, kind);
  const { values } = defaultIntervention(specOf(kind), id, 0, 0, 'd');
  return giveTogether(study, [...given, { id, kind, date, values }], [id]);
}

export async function giveStupp(date: string): Promise<Undo> {
  const study = open();
  await study.open();
  const { given } = study.made;
  // Without a dated scan every part is tried, so that what is missing is named.
  const added = stuppGiven(given, date, givenAround(study).newest ?? dateFrom(date, 1));
  if (added.length === 0) return give('radiotherapy', date);
  return giveTogether(
    study,
    [...given, ...added],
    added.map((one) => one.id),
  );
}

export type GivenChange = Partial<Pick<Given, 'date' | 'values'>>;

export async function changeGiven(id: string, { date, values }: GivenChange): Promise<Undo> {
  const study = open();
  await study.open();
  const { given } = study.made;
  if (!given.some((one) => one.id === id)) throw new RangeError(`no treatment "${id}"`);
  const changed = given.map((one) => (one.id === id ? { ...one, date: date ?? one.date, values: { ...one.values, ...values } } : one));
  return giveTogether(study, changed, [id]);
}

export async function removeGiven(id: string): Promise<Undo> {
  const study = open();
  await study.open();
  const { given } = study.made;
  if (!given.some((one) => one.id === id)) throw new RangeError(`no treatment "${id}"`);
  return study.change({ given: given.filter((one) => one.id !== id) });
}

export async function fit(): Promise<void> {
  const study = open();
  await study.open();
  if (!study.choice) throw new CommandProblem(m.tumour_needs_choice());
  const [wrong] = givenProblems(study.made.given, givenAround(study));
  if (wrong) throw new CommandProblem(givenProblemText(wrong, study.made.given));
  study.fitNow();
}

export async function simulate(): Promise<void> {
  const study = open();
  await study.open();
  if (!study.fit) throw new CommandProblem(m.tumour_needs_fit());
  study.simulate();
}

export function stop(): void {
  open().cancel();
}
