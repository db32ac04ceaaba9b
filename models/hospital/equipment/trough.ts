import { compileModel } from '../engine/compile.ts';
import type { Distribution } from '../engine/distribution.ts';
import type { HospitalModel, Pathway, Source, Step } from '../engine/model.ts';
import { reportOf } from '../engine/report-of.ts';
import { Simulation } from '../engine/simulation.ts';
import type { Watch } from '../engine/watch.ts';
import { intervalOf, type Interval } from '../experiment/interval.ts';
import { inWorkingHours, WEEK } from './upkeep-model.ts';
import { refused } from '../refusal.ts';

/** Somebody asked for the resource: when (minutes from a Monday at midnight), how urgent, and which step of a pathway. */
interface Request {
  readonly minute: number;
  readonly priority: number;
  readonly step: number;
}

/** What one simulated stretch of the whole hospital asks of a resource. */
export interface Demand {
  readonly weeks: number;
  readonly requests: readonly Request[];
}

export interface StretchSetting {
  readonly seed: number;
  readonly replication: number;
  readonly minutes: number;
  readonly warmUpMinutes: number;
}

/** Simulates the whole hospital once and notes everybody who asks for the resource: the demand that maintenance meets. */
export function demandFor(model: HospitalModel, resource: string, setting: StretchSetting): Demand {
  const run = new Simulation(compileModel(model), setting);
  const index = model.resources.findIndex((one) => one.id === resource);
  const start = Math.ceil(setting.warmUpMinutes / WEEK) * WEEK;
  const requests: Request[] = [];
  const queued = new Set<number>();
  const ask = (row: number): void => {
    const { patients } = run;
    if ((patients.source[row] as number) < 0 || run.now < start) return;
    requests.push({ minute: run.now - start, priority: patients.priority[row] as number, step: patients.step[row] as number });
  };
  const nothing = (): void => undefined;
  const watch: Watch = {
    came: nothing,
    left: (row) => void queued.delete(row),
    took: (row, pool) => {
      if (pool !== index) return;
      // Noted when the wait began; an interrupted one asks only once.
      if (!queued.delete(row)) ask(row);
    },
    waits: (row, pool) => {
      if (pool !== index || queued.has(row)) return;
      queued.add(row);
      if (run.patients.interrupted[row] !== 1) ask(row);
    },
    gave: nothing,
    soiled: nothing,
    cleaned: nothing,
  };
  run.watchedBy(watch);
  run.advance(setting.minutes);
  return { weeks: Math.floor((setting.minutes - start) / WEEK), requests };
}

/** How long each step that seizes the resource holds it: the delays until it is given back, by index of the compiled step. */
function holds(model: HospitalModel, resource: string): Map<number, readonly Distribution[]> {
  const found = new Map<number, readonly Distribution[]>();
  let at = 0;
  const width = (step: Step): number => (step.do === 'move' && step.porter !== undefined ? 4 : 1);
  for (const { steps } of model.pathways)
    for (const [i, step] of steps.entries()) {
      if (step.do === 'seize' && step.resource === resource) {
        const rest = steps.slice(i + 1);
        const end = rest.findIndex((one) => one.do === 'release' && one.resource === resource);
        found.set(
          at,
          rest.slice(0, end < 0 ? rest.length : end).flatMap((one) => (one.do === 'delay' ? [one.time] : [])),
        );
      }
      at += width(step);
    }
  return found;
}

/** The resource alone, asked for exactly as the whole hospital asked: what a search can afford to simulate at every hour. */
function stationOf(model: HospitalModel, resource: string, demand: Demand, id: string): HospitalModel {
  const times = holds(model, resource);
  const groups = new Map<string, { readonly step: number; readonly priority: number; readonly minutes: number[] }>();
  for (const { minute, priority, step } of demand.requests) {
    const key = `${step}/${priority}`;
    const group = groups.get(key) ?? { step, priority, minutes: [] };
    groups.set(key, group);
    group.minutes.push(minute);
  }
  const pathways: Pathway[] = [...times].map(([step, delays]) => ({
    id: `step ${step}`,
    steps: [
      { do: 'seize', resource },
      ...delays.map((time): Step => ({ do: 'delay', time })),
      { do: 'release', resource },
      { do: 'leave', as: 'served' },
    ],
  }));
  const sources = [...groups].map(([key, { step, priority, minutes }]): Source => ({
    id: key,
    pathway: `step ${step}`,
    priority,
    arrivals: { kind: 'timetable', minutes },
  }));
  const own = model.resources.find((one) => one.id === resource);
  if (!own) throw refused('no-resource', { id: resource });
  const { breakdown: _b, maintenance: _m, cleaning: _c, ...plain } = own;
  return { schema: 1, id, title: id, resources: [plain], pathways, sources };
}

export interface TroughHour {
  /** Minute of the week at which maintenance begins; 0 is Monday, midnight. */
  readonly minuteOfWeek: number;
  /** Minutes that patients wait more, in all, for one maintenance at this hour. */
  readonly added: Interval;
}

/**
 * What one maintenance of one unit adds to the waiting, by the hour of the week it begins: the resource with and without it,
 * on the same demand and the same times of service, over stretches the whole hospital was simulated for. Yields hour by hour.
 * Throws a RangeError where nobody asks for the resource.
 */
export function* troughHours(
  model: HospitalModel,
  resource: string,
  demands: readonly Demand[],
  minutes: number,
  seed: number,
): Generator<TroughHour, void> {
  if (demands.every((one) => one.requests.length === 0)) throw refused('nobody-asks', { resource });
  if (demands.some((one) => one.weeks < 1)) throw refused('short-weeks');
  const stations = demands.map((demand, i) => stationOf(model, resource, demand, `stretch ${i}`));
  const stays = (station: HospitalModel, weeks: number, run: number): number => {
    const simulation = new Simulation(compileModel(station), {
      seed,
      replication: run,
      minutes: (weeks + 1) * WEEK,
      warmUpMinutes: 0,
    });
    simulation.advance((weeks + 1) * WEEK);
    return reportOf(simulation).sources.reduce((sum, { stay }) => sum + stay.mean * stay.count, 0);
  };
  const without = stations.map((station, i) => stays(station, demands[i]?.weeks ?? 1, i));
  for (let hour = 0; hour < 168; hour++) {
    const added = stations.map((station, i) => {
      const { weeks } = demands[i] as Demand;
      const work = {
        unit: 0,
        fromMinute: hour * 60,
        everyMinutes: WEEK,
        time: { kind: 'constant', value: minutes } as const,
        renews: true,
      };
      const serviced = { ...station, resources: station.resources.map((one) => ({ ...one, maintenance: [work] })) };
      return (stays(serviced, weeks, i) - (without[i] as number)) / weeks;
    });
    yield { minuteOfWeek: hour * 60, added: intervalOf(added) };
  }
}

/** Requests an hour by the hour of the week, mean over the stretches: [168]. */
export function demandByHour(demands: readonly Demand[]): number[] {
  const counts = new Array<number>(168).fill(0);
  const weeks = demands.reduce((sum, one) => sum + one.weeks, 0);
  for (const { requests, weeks: own } of demands)
    for (const { minute } of requests) if (minute < own * WEEK) counts[Math.floor((minute % WEEK) / 60)]! += 1 / weeks;
  return counts;
}

/** The same of the hours at which work of so many minutes begins and ends in the repairers' working hours; null where it fits into none. */
export function workingTroughOf(hours: readonly TroughHour[], minutes: number): TroughHour | null {
  const working = hours.filter(({ minuteOfWeek }) => inWorkingHours(minuteOfWeek, minutes));
  return working.length > 0 ? troughOf(working) : null;
}

/** The hour with the least added waiting. What it saves must be shown on demand it was not chosen by. */
export function troughOf(hours: readonly TroughHour[]): TroughHour {
  return hours.reduce((best, one) => (one.added.mean < best.added.mean ? one : best));
}
