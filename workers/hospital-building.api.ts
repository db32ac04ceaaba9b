import type { Building } from '#models/hospital/building/building.ts';
import type { RefusedRow } from '#models/hospital/building/cobie.ts';
import type { Film } from '#models/hospital/building/film.ts';
import type { Recording } from '#models/hospital/building/recording.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';

/** Which stretch of which run is recorded; minutes of the run. */
export interface Recorded {
  readonly seed: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** A plan that was read, and what of its files was not. */
export interface ReadBuilding {
  readonly building: Building;
  readonly refused: readonly RefusedRow[];
  /** Openings added between open spaces that touch; 0 for plans that bring their own. */
  readonly joined: number;
  /** IFC: ids of rooms whose floor does not close, with the convex outline about them. */
  readonly hulls?: readonly string[];
}

/** A hospital in its building, in a pool worker. */
export interface BuildingApi {
  /**
   * Reads a plan from files: ours (JSON), an IFC file (2x3 to 4.3), or the CSV tables of a COBie handover, told apart by their
   * columns; also in a zip.
   * Rejects with words for a person when there is no plan in them.
   */
  readBuilding(files: readonly File[]): Promise<ReadBuilding>;
  /** Runs a hospital and puts what was recorded into a building. `onProgress` hears 0 to 1. */
  filmRun(model: HospitalModel, building: Building, recorded: Recorded, onProgress: (done: number) => void): Promise<Film>;
  /** Puts what was recorded before into a building. */
  filmRecording(recording: Recording, building: Building): Promise<Film>;
}
