import * as Comlink from 'comlink';
import type { Building } from '#models/hospital/building/building.ts';
import type { Film } from '#models/hospital/building/film.ts';
import type { Recording } from '#models/hospital/building/recording.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { ReadBuilding, Recorded } from '#workers/hospital-building.api.ts';
import { poolJob } from './pool-job.ts';

/** Plain copies: what Svelte follows cannot be sent. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Runs a hospital and makes the film of a stretch of it. `name` is in the person's language. */
export function filmRun(name: string, model: HospitalModel, building: Building, recorded: Recorded): ReturnType<typeof poolJob<Film>> {
  return poolJob(name, (pool, report) => pool.filmRun(plain(model), plain(building), recorded, Comlink.proxy(report)));
}

/** Makes the film of a recorded run. */
export function filmRecording(name: string, recording: Recording, building: Building): ReturnType<typeof poolJob<Film>> {
  return poolJob(name, (pool) => pool.filmRecording(plain(recording), plain(building)));
}

/** Reads a plan from files a person gave. */
export function readBuilding(name: string, files: readonly File[]): ReturnType<typeof poolJob<ReadBuilding>> {
  return poolJob(name, (pool) => pool.readBuilding([...files]));
}
