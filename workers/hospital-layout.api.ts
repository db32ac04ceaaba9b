import type { Building } from '#models/hospital/building/building.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { CandidateSetting, LayoutCandidate } from '#models/hospital/layout/candidates.ts';
import type { RelChart } from '#models/hospital/layout/closeness.ts';
import type { CompareSetting, Housed, HousedResult } from '#models/hospital/layout/compare.ts';
import type { Traffic } from '#models/hospital/layout/traffic.ts';

/** Layouts of a hospital, in a pool worker. `onProgress` hears 0 to 1. */
export interface LayoutApi {
  /** Who goes from where to where in one simulated run. */
  layoutTraffic(model: HospitalModel, building: Building, setting: CompareSetting): Promise<Traffic>;
  /** Ways to put its departments. */
  layoutCandidates(
    model: HospitalModel,
    building: Building,
    traffic: Traffic,
    chart: RelChart,
    setting: CandidateSetting,
    onProgress: (done: number) => void,
  ): Promise<readonly LayoutCandidate[]>;
  /** The departments drawn anew on one level by their areas and ways; null where there are fewer than two. */
  drawnAnew(
    building: Building,
    traffic: Traffic,
    setting: { readonly seed: number; readonly steps: number },
    onProgress: (done: number) => void,
  ): Promise<Building | null>;
  /** Simulates hospitals in their buildings; the first is what the others are compared with. */
  compareHoused(options: readonly Housed[], setting: CompareSetting, onProgress: (done: number) => void): Promise<readonly HousedResult[]>;
}
