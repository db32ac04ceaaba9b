import * as Comlink from 'comlink';
import type { ForecastRequest, MadeForecast, ReplayRequest, ReplayResult } from '#workers/hospital-live.api.ts';
import { poolJob } from './pool-job.ts';

/** Forecasts from a census, as a listed job. `name` is in the person's language. */
export function forecastHospital(name: string, request: ForecastRequest): ReturnType<typeof poolJob<MadeForecast>> {
  return poolJob(name, (pool, report) => pool.forecastHospital(request, Comlink.proxy(report)));
}

/** A replayed week on which forecasts are scored, as a listed job. */
export function replayHospital(name: string, request: ReplayRequest): ReturnType<typeof poolJob<ReplayResult>> {
  return poolJob(name, (pool, report) => pool.replayHospital(request, Comlink.proxy(report)));
}
