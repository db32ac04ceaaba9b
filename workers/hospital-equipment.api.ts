import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { LifeModel } from '#models/hospital/equipment/remaining-life.ts';
import type { Fleet } from '#models/hospital/equipment/sensor-runs.ts';
import type { TroughHour } from '#models/hospital/equipment/trough.ts';
import type { UpkeepOption, UpkeepResult, UpkeepSetting } from '#models/hospital/equipment/upkeep-compare.ts';

/** Requests an hour of the week [168], and what one maintenance adds to the waiting at each of them. */
export interface TroughFound {
  readonly demand: readonly number[];
  readonly hours: readonly TroughHour[];
}

/** Equipment, in a pool worker. `onProgress` hears 0 to 1. */
export interface HospitalEquipmentApi {
  /** Learns remaining life from runs to failure. Rejects with a RangeError for too few of them. */
  learnLife(fleet: Fleet, onProgress: (done: number) => void): Promise<LifeModel>;
  /** Tries maintenance of so many minutes at every hour of the week. Rejects with a RangeError where nobody asks for the resource. */
  findTrough(
    model: HospitalModel,
    resource: string,
    minutes: number,
    setting: UpkeepSetting,
    onProgress: (done: number) => void,
  ): Promise<TroughFound>;
  /** Simulates the hospital under each option; the first is doing nothing. */
  compareUpkeep(
    options: readonly UpkeepOption[],
    resource: string,
    setting: UpkeepSetting,
    onProgress: (done: number) => void,
  ): Promise<readonly UpkeepResult[]>;
}
