import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { StressSetting } from '#models/hospital/stress/setting.ts';
import type { StressStudy } from '#models/hospital/stress/study.ts';

/** A hospital under stress, in a pool worker. */
export interface StressApi {
  /** Runs the whole test; `onProgress` hears 0 to 1. Rejects with a RangeError that says what is wrong with the setting. */
  stressTest(model: HospitalModel, setting: StressSetting, onProgress: (done: number) => void): Promise<StressStudy>;
}
