import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { Simulation } from '../engine/simulation.ts';
import { intervalOf, pairedDifference, type Interval, type PairedDifference } from '../experiment/interval.ts';
import { WaitWatch } from './upkeep-model.ts';

export interface UpkeepOption {
  readonly id: string;
  readonly model: HospitalModel;
}

export interface UpkeepSetting {
  readonly seed: number;
  readonly runs: number;
  readonly minutes: number;
  readonly warmUpMinutes: number;
}

/** One run of one option. Minutes. */
interface UpkeepRun {
  /** Waited for the resource, by each who needed it, and by each patient of the hospital. */
  readonly perPerson: number;
  readonly perPatient: number;
  /** Hours of a unit that was away, for repair or service, in a week. */
  readonly hoursAway: number;
}

export interface UpkeepResult {
  readonly id: string;
  readonly perPerson: Interval;
  readonly perPatient: Interval;
  readonly hoursAway: Interval;
  /** More (or less) than the first option, run by run with the same random numbers. */
  readonly morePerPerson: PairedDifference;
  readonly morePerPatient: PairedDifference;
  /** Minutes per person of each run, so that any two options can be held against each other. */
  readonly perPersonRuns: readonly number[];
}

/**
 * The whole hospital under each option, with the same random numbers run by run; the first option is doing nothing. Yields how
 * far it is, 0 to 1. What patients wait for the resource is counted, not what the house waits for it.
 */
export function* compareUpkeep(
  options: readonly UpkeepOption[],
  resource: string,
  setting: UpkeepSetting,
): Generator<number, UpkeepResult[]> {
  const compiled = options.map(({ model }) => compileModel(model));
  const runs: UpkeepRun[][] = options.map(() => []);
  const { seed, minutes, warmUpMinutes } = setting;
  for (let replication = 0; replication < setting.runs; replication++) {
    for (const [o, tables] of compiled.entries()) {
      const run = new Simulation(tables, { seed, replication, minutes, warmUpMinutes });
      const index = tables.model.resources.findIndex((one) => one.id === resource);
      const watch = new WaitWatch(run, index);
      run.watchedBy(watch);
      run.advance(minutes);
      const pool = run.pools[index];
      runs[o]?.push({
        perPerson: watch.people > 0 ? watch.minutes / watch.people : 0,
        perPatient: watch.everybody > 0 ? watch.minutes / watch.everybody : 0,
        hoursAway: ((pool?.areaDown ?? 0) / 60 / (minutes - warmUpMinutes)) * 10_080,
      });
      yield (replication * options.length + o + 1) / (setting.runs * options.length);
    }
  }
  const first = runs[0] ?? [];
  return options.map(({ id }, o): UpkeepResult => {
    const own = runs[o] ?? [];
    const of = (key: keyof UpkeepRun) => own.map((run) => run[key]);
    return {
      id,
      perPersonRuns: of('perPerson'),
      perPerson: intervalOf(of('perPerson')),
      perPatient: intervalOf(of('perPatient')),
      hoursAway: intervalOf(of('hoursAway')),
      morePerPerson: pairedDifference(
        of('perPerson'),
        first.map((run) => run.perPerson),
      ),
      morePerPatient: pairedDifference(
        of('perPatient'),
        first.map((run) => run.perPatient),
      ),
    };
  });
}
