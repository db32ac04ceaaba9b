import type { Building } from '../building/building.ts';
import type { HospitalModel } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';
import { intervalOf, pairedDifference, type Interval, type PairedDifference } from '../experiment/interval.ts';
import { levelAmong } from '../experiment/simultaneous.ts';
import { blocksOf } from './blocks.ts';
import { walkedRun } from './traffic.ts';
import { withWalks } from './walks.ts';

/** A hospital in a building. */
export interface Housed {
  readonly model: HospitalModel;
  readonly building: Building;
}

export interface CompareSetting {
  readonly seed: number;
  readonly runs: number;
  readonly minutes: number;
  readonly warmUpMinutes: number;
}

/** What is compared: minutes on the way for each person, minutes in the department, minutes waited for a bed of a ward. */
export const LAYOUT_MEASURES = ['walked', 'department', 'bed-wait'] as const;
export type LayoutMeasure = (typeof LAYOUT_MEASURES)[number];

export interface HousedResult {
  /** Differences from the first; those of all options hold at once with 95 %, for each measure. */
  readonly measures: Readonly<Record<LayoutMeasure, { readonly value: Interval; readonly difference: PairedDifference | null }>>;
}

/**
 * Simulates hospitals in their buildings with the same random numbers, everybody walking; the first is what the others are
 * compared with, run by run. Yields the share done after every run. A measure nobody gives is NaN.
 */
export function* compareHoused(options: readonly Housed[], setting: CompareSetting): Generator<number, readonly HousedResult[]> {
  const values: Record<LayoutMeasure, number[]>[] = [];
  let done = 0;
  for (const { model, building } of options) {
    const walking = withWalks(model, building);
    const blocks = blocksOf(building);
    const of: Record<LayoutMeasure, number[]> = { walked: [], department: [], 'bed-wait': [] };
    for (let replication = 0; replication < setting.runs; replication++) {
      const { report, traffic } = walkedRun(walking, blocks, { ...setting, replication });
      of.walked.push(traffic.came > 0 ? traffic.walkedMinutes / traffic.came : NaN);
      of.department.push(departmentMinutes(report));
      of['bed-wait'].push(bedWait(model, report));
      yield ++done / (options.length * setting.runs);
    }
    values.push(of);
  }
  const today = values[0];
  return values.map((of, option): HousedResult => {
    const measure = (name: LayoutMeasure) => {
      const [mine, theirs] = [of[name], today?.[name] ?? []];
      const whole = mine.map((value, i) => Number.isFinite(value) && Number.isFinite(theirs[i]));
      const kept = (list: readonly number[]): number[] => list.filter((_, i) => whole[i]);
      const level = levelAmong(values.length - 1);
      return { value: intervalOf(kept(mine)), difference: option === 0 ? null : pairedDifference(kept(mine), kept(theirs), level) };
    };
    return { measures: { walked: measure('walked'), department: measure('department'), 'bed-wait': measure('bed-wait') } };
  });
}

/** From coming to leaving the department, where the model marks it; else the mean stay of all. */
function departmentMinutes(report: RunReport): number {
  const mark = report.marks.find((one) => one.name === 'left the department');
  if (mark) return mark.count > 0 ? mark.mean : NaN;
  const all = report.sources.reduce((sum, source) => ({ n: sum.n + source.stay.count, t: sum.t + source.stay.count * source.stay.mean }), {
    n: 0,
    t: 0,
  });
  return all.n > 0 ? all.t / all.n : NaN;
}

/** Mean wait of those given a bed of what is cleaned after everybody: wards and intensive care. */
function bedWait(model: HospitalModel, report: RunReport): number {
  let [n, minutes] = [0, 0];
  model.resources.forEach((resource, r) => {
    const of = report.resources[r];
    if (resource.kind !== 'bed' || !resource.cleaning || !of) return;
    n += of.granted;
    minutes += of.granted * of.meanWait;
  });
  return n > 0 ? minutes / n : NaN;
}
