import { activePeriods, activeShares } from '#models/hospital/experiment/active-period.ts';
import { compileModel, type Compiled } from '#models/hospital/engine/compile.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { reportOf } from '#models/hospital/engine/report-of.ts';
import { Simulation } from '#models/hospital/engine/simulation.ts';
import { Travel } from '#models/hospital/engine/travel.ts';
import type { HospitalExperimentApi } from '../hospital-experiment.api.ts';

/** What a worker keeps of a study: its hospitals, compiled when first run. */
export function hospitalExperiment(): HospitalExperimentApi {
  let models: readonly HospitalModel[] = [];
  let travel: Travel | null = null;
  const compiled = new Map<number, Compiled>();
  const modelOf = (option: number): HospitalModel => {
    const model = models[option];
    if (!model) throw new RangeError(`the study has no hospital ${option}`);
    return model;
  };
  return {
    async openStudy(opened, ways) {
      models = opened;
      travel = ways && new Travel(ways);
      compiled.clear();
    },
    async runOfStudy(option, setting) {
      const tables = compiled.get(option) ?? compileModel(modelOf(option), travel?.graph.rooms ?? []);
      compiled.set(option, tables);
      const run = new Simulation(tables, setting, travel);
      run.advance(setting.minutes);
      return reportOf(run);
    },
    async activeInStudy(option, setting) {
      const model = modelOf(option);
      const names = model.resources.map(({ id }) => id);
      return activeShares(names, activePeriods(model, setting, travel), setting.warmUpMinutes, setting.minutes);
    },
  };
}
