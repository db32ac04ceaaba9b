import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { FeedHour } from '#models/hospital/feed/live.ts';
import type { Forecast } from '#models/hospital/forecast/fan.ts';
import type { CensusNow } from '#models/hospital/forecast/from-census.ts';
import type { Learned } from '#models/hospital/forecast/learned.ts';
import type { Coverage, ReplayRow } from '#models/hospital/forecast/replay.ts';

export interface ForecastRequest {
  readonly model: HospitalModel;
  readonly warmUpMinutes: number;
  readonly now: CensusNow;
  /** Hours of feed to learn from; empty: the model's own rates. */
  readonly learnFrom: readonly FeedHour[];
  readonly offsetMinutes: number;
  readonly hours: number;
  readonly members: number;
  readonly seed: number;
}

export interface MadeForecast {
  readonly forecast: Forecast;
  readonly learned: Learned;
}

export interface ReplayRequest {
  readonly model: HospitalModel;
  readonly warmUpMinutes: number;
  readonly truth: { readonly arrivals: number; readonly unit: string; readonly longer: number };
  readonly members: number;
  readonly seed: number;
}

export interface ReplayResult {
  readonly rows: readonly ReplayRow[];
  readonly coverage: readonly Coverage[];
  readonly pits: readonly number[];
}

/** Forecasts from a live census, in a pool worker. `onProgress` hears 0 to 1. */
export interface HospitalLiveApi {
  forecastHospital(request: ForecastRequest, onProgress: (done: number) => void): Promise<MadeForecast>;
  replayHospital(request: ReplayRequest, onProgress: (done: number) => void): Promise<ReplayResult>;
}
