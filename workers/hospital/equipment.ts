import { learnRemainingLife } from '#models/hospital/equipment/remaining-life.ts';
import { demandByHour, demandFor, troughHours, type TroughHour } from '#models/hospital/equipment/trough.ts';
import { compareUpkeep as compare } from '#models/hospital/equipment/upkeep-compare.ts';
import type { HospitalEquipmentApi } from '#workers/hospital-equipment.api.ts';

type Tell = (done: number) => void;

/** Between two words to the page, in ms. */
const EVERY = 150;

/** Works through a generator that says how far it is; the page hears at once and then now and then. */
async function through<T>(work: Generator<number, T>, tell: Tell): Promise<T> {
  let told = -Infinity;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - told < EVERY) continue;
    told = performance.now();
    await tell(step.value);
  }
}

export const learnLife: HospitalEquipmentApi['learnLife'] = (fleet, onProgress) => through(learnRemainingLife(fleet), onProgress);

export const findTrough: HospitalEquipmentApi['findTrough'] = async (model, resource, minutes, setting, onProgress) => {
  const { seed, runs, warmUpMinutes } = setting;
  const demands = [];
  for (let replication = 0; replication < runs; replication++) {
    demands.push(demandFor(model, resource, { seed, replication, minutes: setting.minutes, warmUpMinutes }));
    await onProgress((0.5 * (replication + 1)) / runs);
  }
  const hours: TroughHour[] = [];
  let told = performance.now();
  for (const hour of troughHours(model, resource, demands, minutes, seed)) {
    hours.push(hour);
    if (performance.now() - told < EVERY) continue;
    told = performance.now();
    await onProgress(0.5 + hours.length / 336);
  }
  return { demand: demandByHour(demands), hours };
};

export const compareUpkeep: HospitalEquipmentApi['compareUpkeep'] = (options, resource, setting, onProgress) =>
  through(compare(options, resource, setting), onProgress);
