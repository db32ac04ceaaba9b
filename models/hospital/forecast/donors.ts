import type { HospitalModel, Pathway, Step } from '../engine/model.ts';
import { DOING, HOLDS } from '../engine/patients.ts';
import type { Simulation } from '../engine/simulation.ts';
import type { PlaceWatch } from '../feed/place-watch.ts';

/** Somebody of a run of the model, at one moment on their way: what a census does not tell of whoever looks the same in it. */
export interface Donor {
  /** Unit they are in and wait for; -1: none. Minutes there, or in the house where they have no place. */
  readonly unit: number;
  readonly pending: number;
  readonly age: number;
  readonly source: number;
  /** Next step of their pathway, and minutes left of what they are at; null: they wait for the step's resource. */
  readonly step: number;
  readonly left: number | null;
  readonly holds: readonly string[];
}

/** Everybody of the units that are `short`, and everybody without one. */
export function donorsNow(run: Simulation, watch: PlaceWatch, short: readonly boolean[]): Donor[] {
  const { patients, compiled, now } = run;
  const found: Donor[] = [];
  patients.each((row) => {
    const source = patients.source[row] as number;
    const seen = source < 0 ? undefined : watch.seen(row);
    if (!seen || (seen.place >= 0 && !short[seen.place]) || patients.interrupted[row] === 1) return;
    const holds: string[] = [];
    for (let i = row * HOLDS; i < (row + 1) * HOLDS; i++) {
      const held = patients.held[i] as number;
      if (held > 0) holds.push(compiled.resources[held - 1]?.resource.id ?? '');
    }
    found.push({
      unit: seen.place,
      pending: seen.pending,
      age: now - (seen.place < 0 ? seen.cameAt : seen.placedAt),
      source,
      step: (patients.step[row] as number) - (compiled.sources[source]?.firstStep ?? 0),
      left: patients.doing[row] === DOING.delay ? (patients.due[row] as number) - now : null,
      holds,
    });
  });
  return found;
}

/** Models in which a pathway's steps are compiled one for one: nobody is fetched by a porter along a way. */
export function canLend(model: HospitalModel): boolean {
  return model.pathways.every(({ steps }) => steps.every((step) => step.do !== 'move'));
}

/** So many of the likeliest ways on are offered to each person. */
const OFFERED = 4;

/** Those most alike in age among donors of one kind, which are sorted by it. */
export function alike(donors: readonly Donor[], age: number): readonly Donor[] {
  let [low, high] = [0, donors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((donors[middle] as Donor).age < age) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, Math.min(donors.length - OFFERED, low - OFFERED / 2));
  return donors.slice(first, first + OFFERED);
}

/**
 * No time, but everybody else of the census is where they are before whoever does this asks for anything: nobody takes the bed
 * of somebody who lies in it and only stands later in the list.
 */
export const IN_PLACE = { kind: 'constant', value: 0 } as const;

/**
 * The rest of one of the donors' ways, by chance; with what they hold, and what is left of what they are at. `places`: units
 * somebody can be in, of which `here` is the one they are in; a bed granted elsewhere is asked for like any other.
 */
export function lentWay(
  id: string,
  donors: readonly Donor[],
  model: HospitalModel,
  here: string | null,
  places: readonly string[],
): Pathway {
  const elsewhere = (resource: string): boolean => resource !== here && places.includes(resource);
  const steps: Step[] = [{ do: 'choose', options: donors.map((_, k) => ({ share: 1, to: `way ${k}` })) }];
  donors.forEach((donor, k) => {
    const source = model.sources[donor.source];
    const way = model.pathways.find((one) => one.id === source?.pathway)?.steps ?? [];
    const named = (label: string): string => `${k}: ${label}`;
    const at = way[donor.step]?.label ?? 'from here';
    steps.push({ label: `way ${k}`, do: 'set-priority', priority: source?.priority ?? 3 });
    for (const resource of donor.holds) if (!elsewhere(resource)) steps.push({ do: 'seize', resource });
    steps.push({ do: 'delay', time: IN_PLACE, name: named('in place') });
    for (const resource of donor.holds) if (elsewhere(resource)) steps.push({ do: 'seize', resource });
    if (donor.left !== null)
      steps.push({ do: 'delay', time: { kind: 'constant', value: Math.max(0, donor.left) }, name: named('what is left') });
    steps.push({ do: 'go', to: named(at) });
    way.forEach((step, i) => steps.push(renamed(i === donor.step ? { ...step, label: at } : step, named)));
  });
  return { id, steps };
}

function renamed(step: Step, named: (label: string) => string): Step {
  const label = step.label === undefined ? {} : { label: named(step.label) };
  if (step.do === 'choose') return { ...step, ...label, options: step.options.map((one) => ({ ...one, to: named(one.to) })) };
  if (step.do === 'go') return { ...step, ...label, to: named(step.to) };
  if (step.do !== 'seize') return { ...step, ...label };
  return {
    ...step,
    ...label,
    ...(step.onGivingUp === undefined ? {} : { onGivingUp: named(step.onGivingUp) }),
    ...(step.onRefusal === undefined ? {} : { onRefusal: named(step.onRefusal) }),
  };
}
