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

/** Where what came fell in the forecasts: counts of the middle 50 and 90 %, and of tenths with the band a tenth has by chance. */
export interface ReplayFit {
  readonly coverage: readonly Coverage[];
  readonly pits: readonly number[];
  readonly tenth: { readonly low: number; readonly high: number };
}

export interface ReplayResult {
  readonly rows: readonly ReplayRow[];
  /** Of people in beds; of people waiting, by unit; of the whole house. Units in which nothing was to be foreseen are left out. */
  readonly fits: Readonly<Record<'people' | 'waiting' | 'house', ReplayFit>>;
}

/** Forecasts from a live census, in a pool worker. `onProgress` hears 0 to 1. */
export interface HospitalLiveApi {
  forecastHospital(request: ForecastRequest, onProgress: (done: number) => void): Promise<MadeForecast>;
  replayHospital(request: ReplayRequest, onProgress: (done: number) => void): Promise<ReplayResult>;
}
