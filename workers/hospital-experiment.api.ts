import type { ActiveShare } from '#models/hospital/experiment/active-period.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { DoorGraph } from '#models/hospital/engine/travel.ts';
import type { RunReport } from '#models/hospital/engine/report.ts';
import type { RunSetting } from '#models/hospital/engine/simulation.ts';

/** Runs of a study's hospitals in a pool worker: one study at a time, one run at a time. */
export interface HospitalExperimentApi {
  /** Hospitals of the study, today's first, and the ways of the building they stand in; those of an earlier one are forgotten. */
  openStudy(models: readonly HospitalModel[], ways: DoorGraph | null): Promise<void>;
  /** One run of one of them. Rejects with a RangeError for a hospital that was not opened. */
  runOfStudy(option: number, setting: RunSetting): Promise<RunReport>;
  /** Which resource holds up the others, moment by moment, in one run of a hospital. */
  activeInStudy(option: number, setting: RunSetting): Promise<ActiveShare[]>;
}
