import type { HospitalModel, Pathway, Step } from '../engine/model.ts';
import { OP, OPERANDS } from '../engine/compile.ts';
import type { Simulation } from '../engine/simulation.ts';

/** Beds and rooms people are in, as a hospital's own system knows them, in the model's order. */
export interface Places {
  /** Resource ids, and their indices in the model. */
  readonly ids: readonly string[];
  readonly resources: Int32Array;
}

/**
 * Which beds and rooms are places somebody is moved to. Not those that are only visited while a bed elsewhere is kept and
 * given back before it: an operating theatre, the recovery room.
 */
export function placesOf(model: HospitalModel): Places {
  const rooms = new Set(model.resources.filter(({ kind }) => kind === 'bed' || kind === 'room').map(({ id }) => id));
  const stayed = new Set(model.pathways.flatMap((pathway) => stayedIn(pathway, rooms)));
  const kept = model.resources.flatMap(({ id }, index) => (stayed.has(id) ? [{ id, index }] : []));
  return { ids: kept.map(({ id }) => id), resources: Int32Array.from(kept, ({ index }) => index) };
}

const released = (steps: readonly Step[], from: number, resource: string): number => {
  const at = steps.findIndex((step, i) => i >= from && step.do === 'release' && step.resource === resource);
  return at < 0 ? Infinity : at;
};

function stayedIn({ steps }: Pathway, rooms: ReadonlySet<string>): string[] {
  const held = new Set<string>();
  const stayed: string[] = [];
  steps.forEach((step, i) => {
    if (step.do === 'release') held.delete(step.resource);
    if (step.do !== 'seize' || !rooms.has(step.resource)) return;
    const end = released(steps, i, step.resource);
    if ([...held].every((other) => released(steps, i, other) < end)) stayed.push(step.resource);
    held.add(step.resource);
  });
  return stayed;
}

/**
 * Of several places somebody holds, the one they are in: the one they will give back first. A ward's bed that was granted
 * waits until the room in the department is left; a bed that is kept waits until they are back from intensive care.
 */
export function whereabouts(run: Simulation, row: number, held: readonly number[], places: Places): number {
  if (held.length < 2) return held[0] ?? -1;
  const { op, operand } = run.compiled;
  for (let step = run.patients.step[row] as number; step < op.length; step++) {
    if (op[step] !== OP.release) continue;
    const found = held.find((p) => places.resources[p] === operand[step * OPERANDS]);
    if (found !== undefined) return found;
  }
  return held[0] as number;
}

/** Place of somebody in a run, as an index into `places.ids`; -1: none yet. */
export function placeIn(run: Simulation, row: number, places: Places): number {
  const holding: number[] = [];
  places.resources.forEach((resource, p) => {
    if (run.patients.holding(row, resource) >= 0) holding.push(p);
  });
  return whereabouts(run, row, holding, places);
}

/** People in each place of a run now; the last number is those who have none yet. */
export function countPlaces(run: Simulation, places: Places): Int32Array<ArrayBuffer> {
  const counts = new Int32Array(places.ids.length + 1);
  run.patients.each((row) => {
    if ((run.patients.source[row] as number) < 0) return;
    const at = placeIn(run, row, places);
    const slot = at < 0 ? places.ids.length : at;
    counts[slot] = (counts[slot] as number) + 1;
  });
  return counts;
}

/** Steps that take long and the place they are spent in, as a pathway tells it from top to bottom. */
export function longStays(model: HospitalModel, places: Places, isLong: (step: Step & { readonly do: 'delay' }) => boolean) {
  const known = new Set(places.ids);
  return model.pathways.flatMap((pathway) => {
    const held: string[] = [];
    return pathway.steps.flatMap((step, index) => {
      if (step.do === 'seize' && known.has(step.resource)) held.push(step.resource);
      if (step.do === 'release' && held.includes(step.resource)) held.splice(held.indexOf(step.resource), 1);
      const place = places.ids.findLast((id) => held.includes(id));
      return step.do === 'delay' && place !== undefined && isLong(step) ? [{ pathway: pathway.id, index, place }] : [];
    });
  });
}
