import * as Comlink from 'comlink';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { LifeModel } from '#models/hospital/equipment/remaining-life.ts';
import type { Fleet } from '#models/hospital/equipment/sensor-runs.ts';
import type { UpkeepOption, UpkeepResult, UpkeepSetting } from '#models/hospital/equipment/upkeep-compare.ts';
import type { TroughFound } from '#workers/hospital-equipment.api.ts';
import { poolJob } from './pool-job.ts';

/** Learns remaining life from runs to failure, as a listed job. `name` is in the person's language, here and below. */
export function learnLife(name: string, fleet: Fleet): ReturnType<typeof poolJob<LifeModel>> {
  return poolJob(name, (pool, report) => pool.learnLife(fleet, Comlink.proxy(report)));
}

/** Tries maintenance at every hour of the week. */
export function findTrough(
  name: string,
  model: HospitalModel,
  resource: string,
  minutes: number,
  setting: UpkeepSetting,
): ReturnType<typeof poolJob<TroughFound>> {
  return poolJob(name, (pool, report) => pool.findTrough(model, resource, minutes, setting, Comlink.proxy(report)));
}

/** Simulates the hospital under each option; the first is doing nothing. */
export function compareUpkeep(
  name: string,
  options: readonly UpkeepOption[],
  resource: string,
  setting: UpkeepSetting,
): ReturnType<typeof poolJob<readonly UpkeepResult[]>> {
  return poolJob(name, (pool, report) => pool.compareUpkeep(options, resource, setting, Comlink.proxy(report)));
}
