import { OP } from '../engine/compile.ts';
import type { Distribution } from '../engine/distribution.ts';
import { DOING } from '../engine/patients.ts';
import type { HospitalModel, PlannedWork, Resource } from '../engine/model.ts';
import type { Simulation } from '../engine/simulation.ts';
import type { Watch } from '../engine/watch.ts';
import { refused } from '../refusal.ts';

export const WEEK = 7 * 1440;

/** Working hours of those who repair and service, minutes of the day, Monday to Friday (assumption). */
const WORK_BEGINS = 8 * 60;
const WORK_ENDS = 17 * 60;
const WORK_DAYS = [0, 1, 2, 3, 4];

/** Whether work that begins at this minute of the week and takes so many minutes lies in working hours from its beginning to its end. */
export function inWorkingHours(minuteOfWeek: number, minutes: number): boolean {
  const [day, at] = [Math.floor(minuteOfWeek / 1440), minuteOfWeek % 1440];
  return WORK_DAYS.includes(day) && at >= WORK_BEGINS && at + minutes <= WORK_ENDS;
}

/** Who repairs and services: two in working hours, at any other hour one on call (assumption). */
export const ENGINEER = 'medical engineer';
const engineer: Resource = {
  id: ENGINEER,
  kind: 'staff',
  groups: [
    {
      count: {
        cycleMinutes: WEEK,
        shifts: [
          { fromMinute: 0, toMinute: WEEK, count: 1 },
          ...WORK_DAYS.map((day) => ({ fromMinute: day * 1440 + WORK_BEGINS, toMinute: day * 1440 + WORK_ENDS, count: 1 })),
        ],
      },
      skills: [],
    },
  ],
  order: 'arrival',
  preemption: 'none',
  atShiftEnd: 'finish',
  handOverMinutes: 0,
};

/** How a resource fails and how it is serviced. Minutes. */
export interface Upkeep {
  readonly resource: string;
  /** Life between failures; by use: minutes of use. */
  readonly life: Distribution;
  readonly clock: 'calendar' | 'use';
  readonly repair: Distribution;
  /** What units have left at the start of the run; those not listed are as new. */
  readonly first?: readonly Distribution[];
  readonly work: readonly Omit<PlannedWork, 'by'>[];
}

/** The hospital with a resource kept so, by engineers of its own. Throws a RangeError where there is no such resource. */
export function withUpkeep(model: HospitalModel, upkeep: Upkeep): HospitalModel {
  if (!model.resources.some((one) => one.id === upkeep.resource)) throw refused('no-resource', { id: upkeep.resource });
  const resources = model.resources.map((one): Resource => {
    if (one.id !== upkeep.resource) return one;
    const breakdown = {
      every: upkeep.life,
      repair: upkeep.repair,
      by: ENGINEER,
      clock: upkeep.clock,
      ...(upkeep.first ? { first: upkeep.first } : {}),
    };
    return { ...one, breakdown, maintenance: upkeep.work.map((work) => ({ ...work, by: ENGINEER })) };
  });
  return { ...model, resources: resources.some((one) => one.id === ENGINEER) ? resources : [...resources, engineer] };
}

/** Units of a resource at the hour it has most of them. */
export function unitsOf(model: HospitalModel, id: string): number {
  const resource = model.resources.find((one) => one.id === id);
  return (resource?.groups ?? []).reduce(
    (sum, { count }) => sum + (typeof count === 'number' ? count : count.shifts.reduce((most, shift) => Math.max(most, shift.count), 0)),
    0,
  );
}

/**
 * What a unit that has lasted so long has left: Weibull, given that it has not failed yet. Shape; scale and age in any one unit
 * of use, which the values have too. Straight between the quantiles of every fiftieth, to one in a thousand.
 */
export function residualLife(shape: number, scale: number, age: number): Distribution {
  const probabilities = [...Array.from({ length: 50 }, (_, i) => i / 50), 0.99, 0.999, 1];
  const before = (age / scale) ** shape;
  const values = probabilities.map((p) => Math.max(0, scale * (before - Math.log(1 - Math.min(p, 0.9999))) ** (1 / shape) - age));
  return { kind: 'empirical', probabilities, values };
}

/** Every unit serviced once in so many weeks at this minute of the week, the units spread over those weeks. */
export function serviceWork(units: number, weeks: number, minuteOfWeek: number, minutes: number): Omit<PlannedWork, 'by'>[] {
  return Array.from({ length: units }, (_, unit) => ({
    unit,
    fromMinute: minuteOfWeek + Math.floor((unit * weeks) / units) * WEEK,
    everyMinutes: weeks * WEEK,
    time: { kind: 'constant', value: minutes },
    renews: true,
  }));
}

/** Adds up what patients wait for one resource after the warm-up; the house's own work is no patient. */
export class WaitWatch implements Watch {
  minutes = 0;
  people = 0;
  everybody = 0;
  readonly #run: Simulation;
  readonly #resource: number;

  constructor(run: Simulation, resource: number) {
    this.#run = run;
    this.#resource = resource;
  }

  #counts(row: number, resource: number): boolean {
    const { now, setting, patients } = this.#run;
    return resource === this.#resource && (patients.source[row] as number) >= 0 && now >= setting.warmUpMinutes;
  }

  came(): void {
    if (this.#run.now >= this.#run.setting.warmUpMinutes) this.everybody++;
  }
  took(row: number, resource: number): void {
    // Who goes on after an interruption is the same person.
    const seizing = this.#run.compiled.op[this.#run.patients.step[row] as number] === OP.seize;
    if (seizing && this.#counts(row, resource)) this.people++;
  }
  waited(row: number, resource: number): void {
    if (this.#counts(row, resource) && this.#run.patients.doing[row] === DOING.waiting)
      this.minutes += this.#run.now - Math.max(this.#run.patients.since[row] as number, this.#run.setting.warmUpMinutes);
  }
  left(): void {}
  gave(): void {}
  soiled(): void {}
  cleaned(): void {}
}
